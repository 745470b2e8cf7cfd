namespace KkrSite.BrowserTests.Published;

/// <summary>The two sites that every test looks at, built and served once.</summary>
public sealed class PublishedSites : IAsyncLifetime
{
    private TemporaryFolder? folder;

    /// <summary>Of input/: what readers will see.</summary>
    public PublishedSite Archive { get; private set; } = null!;

    /// <summary>Of Sites/full: what content may hold and input/ does not.</summary>
    public PublishedSite Full { get; private set; } = null!;

    public IEnumerable<PublishedSite> Both => [Archive, Full];

    public async Task InitializeAsync()
    {
        folder = TemporaryFolder.CopyOf(Repository.PathOf("tests", "KkrSite.BrowserTests", "Sites", "full"));
        foreach (var name in (string[])["udkast", "takster-2025"])
        {
            folder.Write($"moeder/syddanmark/2025-03-14/bilag/{name}.pdf", TinyPdf.Make());
        }

        Full = await PublishedSite.StartAsync(folder.Path, "https://proevearkivet.example/");
        Archive = await PublishedSite.StartAsync(Repository.PathOf("input"), "https://kkr-arkivet.example/");
    }

    public async Task DisposeAsync()
    {
        await Archive.DisposeAsync();
        await Full.DisposeAsync();
        folder?.Dispose();
    }
}
