using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Pages;

[Collection(InteractionCollection.Name)]
public sealed class CitationTests(PublishedSites sites, BrowserFixture browser)
{
    private static readonly SamplePage Item = SamplePages.Find("item with attachments and several cases");

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Citation_button_copies_the_citation_and_announces_it_each_time()
    {
        await using var opened = await browser.OpenNewAsync(Item, sites.Full, ViewportSettings.Desktop, context =>
            context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"])
        );
        var status = opened.Page.GetByRole(AriaRole.Status);
        await Assertions.Expect(status).ToHaveTextAsync("");

        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Kopiér henvisning" }).FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(status).ToHaveTextAsync("Henvisningen er kopieret");
        var copied = await opened.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        copied.ShouldBe(
            "KKR Syddanmark, møde 14.3.2025, punkt 2.1, SAG-2025-00101, SAG-2025-00102, SAG-2024-09999, "
                + "https://proevearkivet.example/moeder/syddanmark/2025-03-14/punkt-2-1/"
        );

        await status.EvaluateAsync(
            """
            (status) => {
              window.spoken = [];
              new MutationObserver(() => window.spoken.push(status.textContent))
                .observe(status, { childList: true, characterData: true, subtree: true });
            }
            """
        );
        await opened.Page.Keyboard.PressAsync("Enter");
        await opened.Page.WaitForFunctionAsync("() => window.spoken.at(-1) === 'Henvisningen er kopieret'");
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Citation_button_reports_that_the_browser_refuses_to_copy()
    {
        await using var opened = await browser.OpenNewAsync(Item, sites.Full, ViewportSettings.Desktop, context =>
            context.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error('no'));")
        );

        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Kopiér henvisning" }).ClickAsync();

        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Henvisningen kunne ikke kopieres");
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Citation_button_is_hidden_where_the_browser_has_no_clipboard()
    {
        await using var opened = await browser.OpenNewAsync(Item, sites.Full, ViewportSettings.Desktop, context =>
            context.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined });")
        );

        await Assertions.Expect(opened.Page.Locator("[data-copies]")).ToBeHiddenAsync();
        await Assertions.Expect(opened.Page.Locator("#henvisning")).ToBeVisibleAsync();
    }
}
