using System.Collections.Concurrent;
using System.Globalization;

namespace KkrSite.BrowserTests.Fixtures;

/// <summary>A page in a window, and everything that went wrong while it was shown.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    // Runs before the page's own script, so that no problem of the page is missed.
    private const string MonitorScript = """
        window.watched = { violations: [], shift: 0 };
        document.addEventListener("securitypolicyviolation", (e) =>
          window.watched.violations.push(`${e.violatedDirective} refused ${e.blockedURI} (${e.sourceFile}:${e.lineNumber})`));
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.watched.shift += entry.hadRecentInput ? 0 : entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        """;

    // Two frames after its fonts have loaded, a page does not change any more.
    internal const string WaitUntilSettledScript = """
        () => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
        """;

    private readonly IBrowserContext context;
    private readonly Uri address;
    private readonly ConcurrentBag<BrowserPage>? idlePages;
    private readonly ConcurrentQueue<string> problems = new();

    private BrowserPage(IBrowserContext context, IPage page, Uri address, ConcurrentBag<BrowserPage>? idle)
    {
        this.idlePages = idle;
        this.context = context;
        this.address = address;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>The addresses that the page has asked for.</summary>
    public ConcurrentQueue<Uri> Requests { get; } = new();

    /// <param name="idle">Where it goes when it is disposed, for the next test; null to close it.</param>
    public static async Task<BrowserPage> CreateAsync(IBrowserContext context, PublishedSite site, ConcurrentBag<BrowserPage>? idle)
    {
        var opened = new BrowserPage(context, await context.NewPageAsync(), site.Address, idle);
        await context.AddInitScriptAsync(MonitorScript);
        opened.Subscribe();
        return opened;
    }

    public async Task LoadAsync(SamplePage kind, ViewportSettings viewing)
    {
        problems.Clear();
        Requests.Clear();
        await ApplyAsync(viewing);
        var response = await Page.GotoAsync(new Uri(address, kind.Path + kind.Query).AbsoluteUri);
        response!.Status.ShouldBe((int)kind.Status, kind.Path);
        if (viewing.HasScript)
        {
            if (kind.ReadySelector is { } shown)
            {
                await Page.Locator(shown).First.WaitForAsync();
            }

            await Page.EvaluateAsync(WaitUntilSettledScript);
        }
    }

    /// <summary>The same page with other settings; the scale of the window stays.</summary>
    public async Task ApplyAsync(ViewportSettings viewing)
    {
        var options = viewing.Options;
        await Page.SetViewportSizeAsync(options.ViewportSize!.Width, options.ViewportSize.Height);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = options.ColorScheme, Media = Media.Screen });
    }

    /// <summary>Requests that failed or went elsewhere, messages on the console, violations of the content security policy.</summary>
    public async Task<IReadOnlyList<string>> ReadProblemsAsync()
    {
        var violations = await Page.EvaluateAsync<string[]>("() => window.watched.violations");
        return [.. problems, .. violations];
    }

    /// <summary>How much has moved since the page began to show, as the browser counts it (cumulative layout shift).</summary>
    public Task<double> ReadLayoutShiftAsync() => Page.EvaluateAsync<double>("() => window.watched.shift");

    public async ValueTask DisposeAsync()
    {
        if (idlePages is null)
        {
            await context.DisposeAsync();
        }
        else
        {
            idlePages.Add(this);
        }
    }

    private void Subscribe()
    {
        Page.Request += (_, request) => RecordRequest(new Uri(request.Url), request);
        Page.RequestFailed += (_, request) => problems.Enqueue($"request failed: {request.Url} {request.Failure}");
        Page.Response += (_, response) =>
        {
            if (!response.Ok && !response.Request.IsNavigationRequest && response.Status is < 300 or >= 400)
            {
                problems.Enqueue(string.Create(CultureInfo.InvariantCulture, $"answer {response.Status}: {response.Url}"));
            }
        };
        Page.Console += (_, message) =>
        {
            // Chromium reports the 404 and 410 of the page itself, which is expected.
            var isOwnStatus =
                message.Location.StartsWith(Page.Url + ":", StringComparison.Ordinal)
                && message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal);
            if (message.Type is "error" or "warning" && !isOwnStatus)
            {
                problems.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
            }
        };
        Page.PageError += (_, error) => problems.Enqueue($"script error: {error}");
    }

    private void RecordRequest(Uri url, IRequest request)
    {
        Requests.Enqueue(url);
        if (url.Authority != address.Authority)
        {
            problems.Enqueue($"asked another host: {request.Url}");
        }
    }
}
