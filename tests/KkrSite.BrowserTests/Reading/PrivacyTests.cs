using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Reading;

[Collection(LoadedCollection.Name)]
public sealed class PrivacyTests(PublishedSites sites, ReaderBrowser browser)
{
    public static TheoryData<string> Pages => PageKinds.Names;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_keeps_to_its_host_and_its_policy_and_leaves_no_trace(string page)
    {
        var kind = PageKinds.Named(page);
        await using var opened = await browser.OpenNewAsync(kind, kind.SiteOf(sites), Viewing.Desk, _ => Task.CompletedTask);

        (await opened.ComplaintsAsync()).ShouldBeEmpty();
        opened.Requests.ShouldContain(url => url.AbsolutePath.EndsWith(".css", StringComparison.Ordinal), "the watch must have seen the page's requests");
        var kept = await opened.Page.EvaluateAsync<string[]>(
            """
            async () => [
              document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage),
              ...(await indexedDB.databases()).map((database) => database.name), ...(await caches.keys()),
              ...(await navigator.serviceWorker.getRegistrations()).map((worker) => worker.scope),
            ].filter((name) => name !== "")
            """);
        kept.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_page_that_broke_these_promises_would_be_told_of()
    {
        var kind = PageKinds.Named("councils");
        await using var opened = await browser.OpenNewAsync(kind, sites.Archive, Viewing.Desk, context => context.RouteAsync("**" + kind.Path, BreakAsync));

        var complaints = await opened.ComplaintsAsync();

        complaints.ShouldContain(complaint => complaint.Contains("img-src", StringComparison.Ordinal));
        complaints.ShouldContain(complaint => complaint.Contains("script-src", StringComparison.Ordinal));
        complaints.ShouldContain(complaint => complaint.StartsWith("answer 404", StringComparison.Ordinal));
        complaints.ShouldContain(complaint => complaint.StartsWith("console error", StringComparison.Ordinal));
    }

    private static async Task BreakAsync(IRoute route)
    {
        var response = await route.FetchAsync();
        var faults = """<img src="https://example.org/a.png" alt=""><img src="/findes-ikke.png" alt=""><script>document.title = "";</script></body>""";
        var html = (await response.TextAsync()).Replace("</body>", faults, StringComparison.Ordinal);
        await route.FulfillAsync(new RouteFulfillOptions { Response = response, Body = html });
    }
}
