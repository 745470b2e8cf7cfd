using KkrSite.Preview;
using KkrSite.Reporting;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Fixtures;

/// <summary>A content folder, built and served as the preview does it: the files and headers that readers get.</summary>
public sealed class PublishedSite : IAsyncDisposable
{
    private readonly CancellationTokenSource stop;
    private readonly PreviewSite preview;
    private readonly Task running;

    private PublishedSite(PreviewSite preview, Task running, Uri address, Uri home, CancellationTokenSource stop)
    {
        this.preview = preview;
        this.running = running;
        this.stop = stop;
        Address = address;
        PublicAddress = home;
    }

    /// <summary>Where it is served, with a free port of the loopback.</summary>
    public Uri Address { get; }

    /// <summary>Its own address: the one of its site.yml, which links and citations name.</summary>
    public Uri PublicAddress { get; }

    /// <summary>Every file of the site by its path without a leading slash.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => preview.Current.Files;

    /// <summary>Whether the site has a file, made or published as it is, by its path without a leading slash.</summary>
    public bool Contains(string path) => preview.Current.Files.ContainsKey(path) || preview.Current.Copies.ContainsKey(path);

    public static async Task<PublishedSite> StartAsync(string input, string home, bool reloads = false)
    {
        var results = new AnnouncedAddressWriter();
        var messages = new StringWriter();
        var terminal = new Terminal(results, messages, IsInteractive: false);
        var preview = new PreviewSite(input, terminal);
        if (preview.Current.IsBroken)
        {
            preview.Dispose();
            throw new InvalidOperationException($"{input} cannot be published:\n{messages}");
        }

        var stop = new CancellationTokenSource();
        var running = PreviewServer.RunAsync(preview, 0, reloads, terminal, stop.Token);
        await Task.WhenAny(results.Address, running);
        if (running.IsFaulted)
        {
            await running;
        }

        return new PublishedSite(preview, running, await results.Address, new Uri(home), stop);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        preview.Dispose();
        stop.Dispose();
    }
}
