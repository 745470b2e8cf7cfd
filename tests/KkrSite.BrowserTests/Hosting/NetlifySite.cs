using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Hosting;

/// <summary>
/// The archive, built by netlify build from a bare checkout as the script of netlify.toml does it, and served by netlify dev: without an
/// account and without the internet.
/// </summary>
public sealed class NetlifySite : IAsyncLifetime
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(10);

    private readonly TemporaryFolder settings = new();
    private CleanCheckout? checkout;
    private Process? server;

    /// <summary>Does not follow redirects.</summary>
    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <summary>Files of the preview of a change, by name.</summary>
    public Dictionary<string, string> PreviewFiles { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the published site's files are.</summary>
    public string OutputFolder => checkout!["output"];

    public async ValueTask InitializeAsync()
    {
        if (!TestMachine.HasNetlify)
        {
            return;
        }

        await NetlifyCli.InstallAsync();
        checkout = await CleanCheckout.CreateAsync();
        await checkout.AddRedirectsAsync(
            [
                "/gammel/",
                "/gammel/index.json",
                "/moeder/midtjylland/2024-11-12/",
                "/moeder/midtjylland/2024-11-12/punkt-3-1/index.json",
                "/notat.pdf",
            ],
            """
            /moeder/midtjylland/2024-11-12/ -> /moeder/midtjylland/2024-11-19/
            /gammel/ -> fjernet 2026-01-31 En prøve.
            /notat.pdf -> fjernet 2026-01-31 En prøve.

            """
        );
        await BuildAsync("deploy-preview");
        foreach (var name in (string[])["_headers", "robots.txt", "index.html"])
        {
            PreviewFiles[name] = await checkout.ReadAsync($"output/{name}");
        }

        await BuildAsync("production");
        await ServeAsync();
    }

    public ValueTask DisposeAsync()
    {
        server?.Kill(entireProcessTree: true);
        server?.WaitForExit();
        server?.Dispose();
        Client.Dispose();
        checkout?.Dispose();
        settings.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task BuildAsync(string context) =>
        ExternalProgram.RunAsync(NetlifyCli.ProgramPath, ["build", "--offline", "--context", context], checkout!.Path, Environment);

    // No compiler process may keep running in the temporary folder, and Netlify must not write settings to the home folder.
    private Dictionary<string, string> Environment =>
        new()
        {
            ["XDG_CONFIG_HOME"] = settings.Path,
            ["UseSharedCompilation"] = "false",
            ["MSBUILDDISABLENODEREUSE"] = "1",
        };

    private async Task ServeAsync()
    {
        var port = FindFreePort();
        server = ExternalProgram.Start(
            NetlifyCli.ProgramPath,
            ["dev", "--offline", "--internal-disable-edge-functions", "--no-open", "--dir", "output", "--port", $"{port}"],
            checkout!.Path,
            Environment
        );
        Client.BaseAddress = new Uri($"http://localhost:{port}");
        using var hangs = new CancellationTokenSource(StartTimeout);
        using var end = hangs.Token.Register(() => server.Kill(entireProcessTree: true));
        var said = new System.Text.StringBuilder();
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            said.AppendLine(line);
            if (line.Contains("server ready", StringComparison.Ordinal))
            {
                // Keep reading: the server blocks when its pipe is full.
                _ = server.StandardOutput.ReadToEndAsync();
                _ = server.StandardError.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException($"netlify dev ended:\n{said}{await server.StandardError.ReadToEndAsync()}");
    }

    // Below the range of ephemeral ports, so that the system does not assign the port to another process before the server starts.
    private static int FindFreePort() => Enumerable.Range(Random.Shared.Next(20_000, 30_000), 1_000).First(IsFree);

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
