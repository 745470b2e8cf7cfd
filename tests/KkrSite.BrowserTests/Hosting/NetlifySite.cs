using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Hosting;

/// <summary>
/// The archive, built by netlify build from a bare checkout as the script of netlify.toml does it, and served by netlify dev: without an
/// account and without the internet.
/// </summary>
public sealed class NetlifySite : IAsyncLifetime
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(10);

    private readonly TemporaryFolder settings = new();
    private BareCheckout? checkout;
    private Process? server;

    /// <summary>Does not go on to where a redirect leads.</summary>
    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <summary>Files of the preview of a change, by name.</summary>
    public Dictionary<string, string> Preview { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the published site's files are.</summary>
    public string Output => checkout!["output"];

    public async Task InitializeAsync()
    {
        if (NetlifyTool.SkipReason is not null)
        {
            return;
        }

        await NetlifyTool.InstallAsync();
        checkout = await BareCheckout.CreateAsync();
        await checkout.MoveAsync(
            ["/gammel/", "/gammel/index.json", "/moeder/midtjylland/2024-11-12/", "/moeder/midtjylland/2024-11-12/punkt-3-1/index.json", "/notat.pdf"],
            """
            /moeder/midtjylland/2024-11-12/ -> /moeder/midtjylland/2024-11-19/
            /gammel/ -> fjernet 2026-01-31 En prøve.
            /notat.pdf -> fjernet 2026-01-31 En prøve.

            """);
        await BuildAsync("deploy-preview");
        foreach (var name in (string[])["_headers", "robots.txt", "index.html"])
        {
            Preview[name] = await checkout.ReadAsync($"output/{name}");
        }

        await BuildAsync("production");
        await ServeAsync();
    }

    public Task DisposeAsync()
    {
        server?.Kill(entireProcessTree: true);
        server?.WaitForExit();
        server?.Dispose();
        Client.Dispose();
        checkout?.Dispose();
        settings.Dispose();
        return Task.CompletedTask;
    }

    private Task BuildAsync(string context) =>
        RunProgram.ToEndAsync(NetlifyTool.Program, ["build", "--offline", "--context", context], checkout!.Path, Environment);

    // No compiler stays behind in the folder that goes away, and Netlify keeps its settings out of the home folder.
    private Dictionary<string, string> Environment => new()
    {
        ["XDG_CONFIG_HOME"] = settings.Path,
        ["UseSharedCompilation"] = "false",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    private async Task ServeAsync()
    {
        var port = FreePort();
        server = RunProgram.Start(
            NetlifyTool.Program,
            ["dev", "--offline", "--internal-disable-edge-functions", "--no-open", "--dir", "output", "--port", $"{port}"],
            checkout!.Path,
            Environment);
        Client.BaseAddress = new Uri($"http://localhost:{port}");
        using var hangs = new CancellationTokenSource(LongestStart);
        using var end = hangs.Token.Register(() => server.Kill(entireProcessTree: true));
        var said = new System.Text.StringBuilder();
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            said.AppendLine(line);
            if (line.Contains("server ready", StringComparison.Ordinal))
            {
                // Read on, or the server waits for a reader.
                _ = server.StandardOutput.ReadToEndAsync();
                _ = server.StandardError.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException($"netlify dev ended:\n{said}{await server.StandardError.ReadToEndAsync()}");
    }

    // Below those that a system gives to whoever asks for any: between this choice and the server's start none else is given it.
    private static int FreePort() => Enumerable.Range(Random.Shared.Next(20_000, 30_000), 1_000).First(IsFree);

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
