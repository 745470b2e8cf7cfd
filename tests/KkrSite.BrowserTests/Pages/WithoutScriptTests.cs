using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Pages;

[Collection(PageLoadCollection.Name)]
public sealed class WithoutScriptTests(PublishedSites sites, BrowserFixture browser)
{
    // Elements that script adds are hidden in the HTML or are live regions; their replacements without script are in noscript.
    private const string ReadTextScript =
        """() => [...document.querySelectorAll("button[data-copies], [role=status], noscript")]"""
        + """.reduce((_, added) => added.remove(), null) ?? document.body.innerText""";

    public static TheoryData<string> Pages => SamplePages.NamesWithoutScript;

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Pages))]
    public async Task Page_has_the_same_text_without_script(string page)
    {
        var kind = SamplePages.Find(page);
        await using var plain = await browser.OpenAsync(kind, kind.SelectSite(sites), ViewportSettings.Desktop with { HasScript = false });
        await using var scripted = await browser.OpenAsync(kind, kind.SelectSite(sites), ViewportSettings.Desktop);

        await Assertions.Expect(plain.Page.Locator("h1:visible")).ToHaveCountAsync(1);
        (
            await plain.Page.GetByRole(AriaRole.Navigation, new() { Name = "Hovedmenu" }).GetByRole(AriaRole.Link).CountAsync()
        ).ShouldBeGreaterThan(3);
        // The search box is an ordinary form, which works without script.
        await Assertions.Expect(plain.Page.Locator("button:visible:not([type=submit])")).ToHaveCountAsync(0);
        (await plain.Page.EvaluateAsync<string>(ReadTextScript)).ShouldBe(await scripted.Page.EvaluateAsync<string>(ReadTextScript));
    }
}
