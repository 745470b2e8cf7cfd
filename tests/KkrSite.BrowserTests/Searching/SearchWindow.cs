using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Searching;

/// <summary>A window on the archive's search page, with the places that its tests look at.</summary>
public sealed class SearchWindow : IAsyncDisposable
{
    private readonly OpenPage opened;

    private SearchWindow(OpenPage opened) => this.opened = opened;

    public IPage Page => opened.Page;

    public ILocator Box => Page.GetByRole(AriaRole.Searchbox);

    public ILocator Heading => Page.Locator("[data-found] h2");

    public ILocator Hits => Page.Locator(".results > li:visible");

    public ILocator Status => Page.Locator("[data-search] [role=status]");

    public ILocator ShownBefore => Page.Locator("[data-before-search]");

    /// <param name="query">Behind the question mark, with it.</param>
    /// <param name="prepare">What is done to the window before it asks for anything.</param>
    public static async Task<SearchWindow> OpenAsync(
        ReaderBrowser browser, PublishedSites sites, string query = "", Viewing? viewing = null, Func<IBrowserContext, Task>? prepare = null)
    {
        var kind = new PageKind("search", false, "/soeg/") { Query = query };
        return new SearchWindow(await browser.OpenNewAsync(kind, sites.Archive, viewing ?? Viewing.Desk, prepare ?? (_ => Task.CompletedTask)));
    }

    public Task GoToAsync(string path) => Page.GotoAsync(new Uri(new Uri(Page.Url), path).AbsoluteUri);

    /// <summary>The number that the heading says: 23 punkter fundet.</summary>
    public async Task<int> CountAsync()
    {
        await Assertions.Expect(Heading).ToContainTextAsync("fundet");
        return int.Parse((await Heading.InnerTextAsync()).Split(' ')[0].Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <param name="query">What the address comes to say behind the question mark, with it.</param>
    public Task ExpectAskedAsync(string query) => Assertions.Expect(Page).ToHaveURLAsync(new Uri(new Uri(Page.Url), "/soeg/" + query).AbsoluteUri);

    public ILocator FilterOf(string facet, string value) => Page.Locator($"fieldset input[name={facet}][value='{value}']");

    public Task<IReadOnlyList<string>> ComplaintsAsync() => opened.ComplaintsAsync();

    public ValueTask DisposeAsync() => opened.DisposeAsync();
}
