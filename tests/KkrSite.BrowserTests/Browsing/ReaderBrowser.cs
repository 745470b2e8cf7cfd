using System.Collections.Concurrent;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Browsing;

/// <summary>The one Chromium of a collection of tests, started when the first of them asks for a page.</summary>
public sealed class ReaderBrowser : IAsyncLifetime
{
    // No connection but to the loopback, whatever a page asks for.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ];

    // A loaded machine is slow, which is no fault of a page: only what never comes is.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // A window is a process of its own, and costs more than a page: it is used again by tests that look in the same way.
    private readonly ConcurrentDictionary<(PublishedSite, Viewing), ConcurrentBag<OpenPage>> idle = new();
    private readonly Lazy<Task<IBrowser>> browser;
    private IPlaywright? playwright;

    static ReaderBrowser() => Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);

    public ReaderBrowser() => browser = new Lazy<Task<IBrowser>>(LaunchAsync);

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>A page of a site, loaded, with its fonts.</summary>
    public async Task<OpenPage> OpenAsync(PageKind kind, PublishedSite site, Viewing viewing)
    {
        var windows = idle.GetOrAdd((site, viewing), _ => []);
        if (!windows.TryTake(out var page))
        {
            page = await OpenPage.CreateAsync(await NewWindowAsync(viewing), site, windows);
        }

        await page.LoadAsync(kind, viewing);
        return page;
    }

    /// <summary>The same in a new window with nothing remembered, which is closed afterwards.</summary>
    /// <param name="prepare">What is done to the window before it asks for anything.</param>
    public async Task<OpenPage> OpenNewAsync(PageKind kind, PublishedSite site, Viewing viewing, Func<IBrowserContext, Task> prepare)
    {
        var context = await NewWindowAsync(viewing);
        await prepare(context);
        var page = await OpenPage.CreateAsync(context, site, null);
        await page.LoadAsync(kind, viewing);
        return page;
    }

    /// <summary>A page that is no site's, of the HTML given: to see that what looks for faults finds them.</summary>
    public async Task<IPage> ShowAsync(string html, Viewing viewing)
    {
        var page = await (await NewWindowAsync(viewing)).NewPageAsync();
        await page.SetContentAsync(html);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser.IsValueCreated && browser.Value.IsCompletedSuccessfully)
        {
            await (await browser.Value).DisposeAsync();
        }

        playwright?.Dispose();
    }

    private async Task<IBrowserContext> NewWindowAsync(Viewing viewing)
    {
        var context = await (await browser.Value).NewContextAsync(viewing.Options);
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return context;
    }

    private async Task<IBrowser> LaunchAsync()
    {
        if (Chromium.Missing is { } missing)
        {
            throw new InvalidOperationException(missing);
        }

        playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args = Arguments,
            Timeout = (float)Patience.TotalMilliseconds,
        });
    }
}
