using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Pages;

[Collection(PageLoadCollection.Name)]
public sealed class PrivacyTests(PublishedSites sites, BrowserFixture browser)
{
    public static TheoryData<string> Pages => SamplePages.Names;

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Pages))]
    public async Task Page_requests_only_its_own_host_obeys_its_policy_and_stores_nothing(string page)
    {
        var kind = SamplePages.Find(page);
        await using var opened = await browser.OpenNewAsync(kind, kind.SelectSite(sites), ViewportSettings.Desktop, _ =>
            Task.CompletedTask
        );

        (await opened.ReadProblemsAsync()).ShouldBeEmpty();
        opened.Requests.ShouldContain(
            url => url.AbsolutePath.EndsWith(".css", StringComparison.Ordinal),
            "the watch must have seen the page's requests"
        );
        var kept = await opened.Page.EvaluateAsync<string[]>(
            """
            async () => [
              document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage),
              ...(await indexedDB.databases()).map((database) => database.name), ...(await caches.keys()),
              ...(await navigator.serviceWorker.getRegistrations()).map((worker) => worker.scope),
            ].filter((name) => name !== "")
            """
        );
        kept.ShouldBeEmpty();
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Page_with_foreign_requests_and_inline_script_is_reported()
    {
        var kind = SamplePages.Find("councils");
        await using var opened = await browser.OpenNewAsync(kind, sites.Archive, ViewportSettings.Desktop, context =>
            context.RouteAsync("**" + kind.Path, BreakAsync)
        );

        var complaints = await opened.ReadProblemsAsync();

        complaints.ShouldContain(complaint => complaint.Contains("img-src", StringComparison.Ordinal));
        complaints.ShouldContain(complaint => complaint.Contains("script-src", StringComparison.Ordinal));
        complaints.ShouldContain(complaint => complaint.StartsWith("answer 404", StringComparison.Ordinal));
        complaints.ShouldContain(complaint => complaint.StartsWith("console error", StringComparison.Ordinal));
    }

    private static async Task BreakAsync(IRoute route)
    {
        var response = await route.FetchAsync();
        var faults =
            """<img src="https://example.org/a.png" alt=""><img src="/findes-ikke.png" alt="">"""
            + """<script>document.title = "";</script></body>""";
        var html = (await response.TextAsync()).Replace("</body>", faults, StringComparison.Ordinal);
        await route.FulfillAsync(new RouteFulfillOptions { Response = response, Body = html });
    }
}
