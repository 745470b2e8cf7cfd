using System.Collections.Concurrent;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Fixtures;

/// <summary>The one Chromium of a collection of tests, started when the first of them asks for a page.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // Only connections to the loopback are possible, whatever a page requests.
    private static readonly string[] LaunchArguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ];

    // Long, because a busy machine is slow: only something that never appears is a fault of the page.
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(3);

    // A window is a separate process and costs more than a page, so tests with the same settings share one.
    private readonly ConcurrentDictionary<(PublishedSite, ViewportSettings), ConcurrentBag<BrowserPage>> idlePages = new();
    private readonly Lazy<Task<IBrowser>> browser;
    private IPlaywright? playwright;

    static BrowserFixture() => Assertions.SetDefaultExpectTimeout((float)Timeout.TotalMilliseconds);

    public BrowserFixture() => browser = new Lazy<Task<IBrowser>>(LaunchAsync);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A page of a site, loaded, with its fonts.</summary>
    public async Task<BrowserPage> OpenAsync(SamplePage kind, PublishedSite site, ViewportSettings viewing)
    {
        var windows = idlePages.GetOrAdd((site, viewing), _ => []);
        if (!windows.TryTake(out var page))
        {
            page = await BrowserPage.CreateAsync(await CreateWindowAsync(viewing), site, windows);
        }

        await page.LoadAsync(kind, viewing);
        return page;
    }

    /// <summary>The same in a new window with nothing remembered, which is closed afterwards.</summary>
    /// <param name="prepare">Called on the window before its first request.</param>
    public async Task<BrowserPage> OpenNewAsync(
        SamplePage kind,
        PublishedSite site,
        ViewportSettings viewing,
        Func<IBrowserContext, Task> prepare
    )
    {
        var context = await CreateWindowAsync(viewing);
        await prepare(context);
        var page = await BrowserPage.CreateAsync(context, site, null);
        await page.LoadAsync(kind, viewing);
        return page;
    }

    /// <summary>A page of the given HTML, outside the sites, for the tests of the fault finders.</summary>
    public async Task<IPage> OpenHtmlAsync(string html, ViewportSettings viewing)
    {
        var page = await (await CreateWindowAsync(viewing)).NewPageAsync();
        await page.SetContentAsync(html);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser.IsValueCreated && browser.Value.IsCompletedSuccessfully)
        {
            await (await browser.Value).DisposeAsync();
        }

        playwright?.Dispose();
    }

    private async Task<IBrowserContext> CreateWindowAsync(ViewportSettings viewing)
    {
        var context = await (await browser.Value).NewContextAsync(viewing.Options);
        context.SetDefaultTimeout((float)Timeout.TotalMilliseconds);
        return context;
    }

    private async Task<IBrowser> LaunchAsync()
    {
        if (!File.Exists(Chromium.Path))
        {
            throw new InvalidOperationException($"There is no Chromium at {Chromium.Path}.");
        }

        playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Chromium.Path,
                Args = LaunchArguments,
                Timeout = (float)Timeout.TotalMilliseconds,
            }
        );
    }
}
