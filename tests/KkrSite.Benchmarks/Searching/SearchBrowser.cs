using KkrSite.Benchmarks.Searching.Serving;
using Microsoft.Playwright;

namespace KkrSite.Benchmarks.Searching;

/// <summary>The Chromium of the machine, from KKRSITE_CHROMIUM or Debian's; it is never downloaded.</summary>
internal sealed class SearchBrowser : IAsyncDisposable
{
    // Pages can connect to the loopback interface only, where the server's certificate is self-signed.
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        $"--ignore-certificate-errors-spki-list={LoopbackCertificate.KeyHash}",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private SearchBrowser(IPlaywright playwright, IBrowser browser)
    {
        this.playwright = playwright;
        this.browser = browser;
    }

    private static string ProgramPath =>
        Environment.GetEnvironmentVariable("KKRSITE_CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    public static async Task<SearchBrowser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new SearchBrowser(
            playwright,
            await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ProgramPath, Args = Arguments })
        );
    }

    /// <summary>Runs an action in a new window, and closes it. Its cache is empty at first and keeps what it may.</summary>
    public async Task UseNewWindowAsync(Func<IPage, Task> act)
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
