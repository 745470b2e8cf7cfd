using System.Collections.Concurrent;
using System.Globalization;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Browsing;

/// <summary>A page in a window, and everything that went wrong while it was shown.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    // Runs before the page's own script: what the page would rather not have seen is kept where the tests find it.
    private const string Watch =
        """
        window.watched = { violations: [], shift: 0 };
        document.addEventListener("securitypolicyviolation", (e) =>
          window.watched.violations.push(`${e.violatedDirective} refused ${e.blockedURI} (${e.sourceFile}:${e.lineNumber})`));
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.watched.shift += entry.hadRecentInput ? 0 : entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        """;

    // Two frames after its fonts are there, a page is as it stays.
    internal const string Settle =
        """
        () => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
        """;

    private readonly IBrowserContext context;
    private readonly Uri address;
    private readonly ConcurrentBag<OpenPage>? idle;
    private readonly ConcurrentQueue<string> complaints = new();

    private OpenPage(IBrowserContext context, IPage page, Uri address, ConcurrentBag<OpenPage>? idle)
    {
        this.idle = idle;
        this.context = context;
        this.address = address;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>The addresses that the page has asked for.</summary>
    public ConcurrentQueue<Uri> Requests { get; } = new();

    /// <param name="idle">Where it goes when it is disposed, for the next test; null to close it.</param>
    public static async Task<OpenPage> CreateAsync(IBrowserContext context, PublishedSite site, ConcurrentBag<OpenPage>? idle)
    {
        var opened = new OpenPage(context, await context.NewPageAsync(), site.Address, idle);
        await context.AddInitScriptAsync(Watch);
        opened.Listen();
        return opened;
    }

    public async Task LoadAsync(PageKind kind, Viewing viewing)
    {
        complaints.Clear();
        Requests.Clear();
        await LookAsync(viewing);
        var response = await Page.GotoAsync(new Uri(address, kind.Path + kind.Query).AbsoluteUri);
        response!.Status.ShouldBe((int)kind.Status, kind.Path);
        if (viewing.HasScript)
        {
            if (kind.Shows is { } shown)
            {
                await Page.Locator(shown).First.WaitForAsync();
            }

            await Page.EvaluateAsync(Settle);
        }
    }

    /// <summary>The same page, looked at in another way; the scale of the window stays.</summary>
    public async Task LookAsync(Viewing viewing)
    {
        var options = viewing.Options;
        await Page.SetViewportSizeAsync(options.ViewportSize!.Width, options.ViewportSize.Height);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = options.ColorScheme, Media = Media.Screen });
    }

    /// <summary>Requests that failed or went elsewhere, messages on the console, broken promises of the content security policy.</summary>
    public async Task<IReadOnlyList<string>> ComplaintsAsync()
    {
        var violations = await Page.EvaluateAsync<string[]>("() => window.watched.violations");
        return [.. complaints, .. violations];
    }

    /// <summary>How much has moved since the page began to show, as the browser counts it (cumulative layout shift).</summary>
    public Task<double> LayoutShiftAsync() => Page.EvaluateAsync<double>("() => window.watched.shift");

    public async ValueTask DisposeAsync()
    {
        if (idle is null)
        {
            await context.DisposeAsync();
        }
        else
        {
            idle.Add(this);
        }
    }

    private void Listen()
    {
        Page.Request += (_, request) => Hear(new Uri(request.Url), request);
        Page.RequestFailed += (_, request) => complaints.Enqueue($"request failed: {request.Url} {request.Failure}");
        Page.Response += (_, response) =>
        {
            if (!response.Ok && !response.Request.IsNavigationRequest && response.Status is < 300 or >= 400)
            {
                complaints.Enqueue(string.Create(CultureInfo.InvariantCulture, $"answer {response.Status}: {response.Url}"));
            }
        };
        Page.Console += (_, message) =>
        {
            // Chromium reports the 404 and 410 of the page itself, which is as it should be.
            var isOwnStatus = message.Location.StartsWith(Page.Url + ":", StringComparison.Ordinal)
                && message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal);
            if (message.Type is "error" or "warning" && !isOwnStatus)
            {
                complaints.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
            }
        };
        Page.PageError += (_, error) => complaints.Enqueue($"script error: {error}");
    }

    private void Hear(Uri url, IRequest request)
    {
        Requests.Enqueue(url);
        if (url.Authority != address.Authority)
        {
            complaints.Enqueue($"asked another host: {request.Url}");
        }
    }
}
