using KkrSite.BrowserTests.Fixtures;

namespace KkrSite.BrowserTests.Searching;

/// <summary>A window on the archive's search page, with the elements that its tests use.</summary>
public sealed class SearchWindow : IAsyncDisposable
{
    private readonly BrowserPage opened;

    private SearchWindow(BrowserPage opened) => this.opened = opened;

    public IPage Page => opened.Page;

    public ILocator Box => Page.GetByRole(AriaRole.Searchbox);

    public ILocator Heading => Page.Locator("[data-found] h2");

    public ILocator Hits => Page.Locator(".results > li:visible");

    public ILocator Status => Page.Locator("[data-search] [role=status]");

    public ILocator Introduction => Page.Locator("[data-before-search]");

    /// <param name="query">The query string, with its question mark.</param>
    /// <param name="prepare">Called on the window before its first request.</param>
    public static async Task<SearchWindow> OpenAsync(
        BrowserFixture browser,
        PublishedSites sites,
        string query = "",
        ViewportSettings? viewing = null,
        Func<IBrowserContext, Task>? prepare = null
    )
    {
        var kind = new SamplePage("search", false, "/soeg/") { Query = query };
        return new SearchWindow(
            await browser.OpenNewAsync(kind, sites.Archive, viewing ?? ViewportSettings.Desktop, prepare ?? (_ => Task.CompletedTask))
        );
    }

    public Task GoToAsync(string path) => Page.GotoAsync(new Uri(new Uri(Page.Url), path).AbsoluteUri);

    /// <summary>The number in the heading: 23 punkter fundet.</summary>
    public async Task<int> ReadCountAsync()
    {
        await Assertions.Expect(Heading).ToContainTextAsync("fundet");
        return int.Parse(
            (await Heading.InnerTextAsync()).Split(' ')[0].Replace(".", "", StringComparison.Ordinal),
            System.Globalization.CultureInfo.InvariantCulture
        );
    }

    /// <param name="query">The query string that the address gets, with its question mark.</param>
    public Task ExpectQueryAsync(string query) =>
        Assertions.Expect(Page).ToHaveURLAsync(new Uri(new Uri(Page.Url), "/soeg/" + query).AbsoluteUri);

    public ILocator FindFilter(string facet, string value) => Page.Locator($"fieldset input[name={facet}][value='{value}']");

    public Task<IReadOnlyList<string>> ReadProblemsAsync() => opened.ReadProblemsAsync();

    public ValueTask DisposeAsync() => opened.DisposeAsync();
}
