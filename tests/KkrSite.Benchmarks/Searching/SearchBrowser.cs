using Microsoft.Playwright;

namespace KkrSite.Benchmarks.Searching;

/// <summary>The machine's own Chromium, of KKRSITE_CHROMIUM or Debian's; none is ever downloaded.</summary>
internal sealed class SearchBrowser : IAsyncDisposable
{
    // No connection but to the loopback, whatever a page asks for; there the server's certificate is its own.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        "--ignore-certificate-errors",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private SearchBrowser(IPlaywright playwright, IBrowser browser)
    {
        this.playwright = playwright;
        this.browser = browser;
    }

    private static string Program =>
        Environment.GetEnvironmentVariable("KKRSITE_CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    public static async Task<SearchBrowser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new SearchBrowser(
            playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Arguments }));
    }

    /// <summary>Does something in a window with nothing remembered, and closes it.</summary>
    public async Task InNewWindowAsync(Func<IPage, Task> act)
    {
        await using var context = await browser.NewContextAsync();
        await act(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
