using System.Net.Sockets;
using System.Text;
using KkrSite.Preview;
using KkrSite.Reporting;

namespace KkrSite.Tests.Preview;

/// <summary>A preview of a folder on a free port, as serve starts it.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly PreviewSite site;
    private readonly Task running;

    private RunningPreview(PreviewSite site, Announcement announced, bool reloads)
    {
        this.site = site;
        running = PreviewServer.RunAsync(site, 0, reloads, new Terminal(announced, TextWriter.Null, IsInteractive: false), stop.Token);
        Address = announced.Address.GetAwaiter().GetResult();
    }

    public Uri Address { get; }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public static RunningPreview Start(string input, bool reloads = true)
    {
        var announced = new Announcement();
        return new RunningPreview(
            new PreviewSite(input, new Terminal(TextWriter.Null, TextWriter.Null, IsInteractive: false)),
            announced,
            reloads
        );
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(Address, path));

    public Task<string> GetTextAsync(string path) => Client.GetStringAsync(new Uri(Address, path));

    /// <summary>The states sent to an open page at the address, each as soon as it arrives.</summary>
    public async Task<Func<Task<string>>> ListenAsync(string path)
    {
        var reader = new StreamReader(
            await Client.GetStreamAsync(new Uri(Address, $"/_forhaandsvisning/haendelser?side={Uri.EscapeDataString(path)}"))
        );
        return async () =>
        {
            while (true)
            {
                var line = await reader.ReadLineAsync() ?? throw new EndOfStreamException();
                if (line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    return line["data: ".Length..];
                }
            }
        };
    }

    /// <summary>The first line of the answer to a raw request.</summary>
    public async Task<string> SendRawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request.Replace("\n", "\r\n", StringComparison.Ordinal)));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        site.Dispose();
        Client.Dispose();
        stop.Dispose();
    }

    private sealed class Announcement : StringWriter
    {
        private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Uri> Address => address.Task;

        public override void WriteLine(string? value)
        {
            if (value?.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var start)
            {
                address.TrySetResult(new Uri(value[start..]));
            }
        }
    }
}
