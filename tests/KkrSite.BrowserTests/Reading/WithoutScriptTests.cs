using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Reading;

[Collection(LoadedCollection.Name)]
public sealed class WithoutScriptTests(PublishedSites sites, ReaderBrowser browser)
{
    // What script adds says so by being hidden in the HTML, or by speaking in a live region; what is said instead of it, by noscript.
    private const string TextOfAll =
        """() => [...document.querySelectorAll("button[data-copies], [role=status], noscript")].reduce((_, added) => added.remove(), null) ?? document.body.innerText""";

    public static TheoryData<string> Pages => PageKinds.NamesWithoutScript;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_reads_the_same_without_script(string page)
    {
        var kind = PageKinds.Named(page);
        await using var plain = await browser.OpenAsync(kind, kind.SiteOf(sites), Viewing.Desk with { HasScript = false });
        await using var scripted = await browser.OpenAsync(kind, kind.SiteOf(sites), Viewing.Desk);

        await Assertions.Expect(plain.Page.Locator("h1:visible")).ToHaveCountAsync(1);
        (await plain.Page.GetByRole(AriaRole.Navigation, new() { Name = "Hovedmenu" }).GetByRole(AriaRole.Link).CountAsync()).ShouldBeGreaterThan(3);
        // The search box sends its form as every form is sent.
        await Assertions.Expect(plain.Page.Locator("button:visible:not([type=submit])")).ToHaveCountAsync(0);
        (await plain.Page.EvaluateAsync<string>(TextOfAll)).ShouldBe(await scripted.Page.EvaluateAsync<string>(TextOfAll));
    }
}
