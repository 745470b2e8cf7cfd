using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Fixtures;

/// <summary>The two sites that all tests use, built and served once.</summary>
public sealed class PublishedSites : IAsyncLifetime
{
    private TemporaryFolder? folder;

    /// <summary>Of input/: what readers will see.</summary>
    public PublishedSite Archive { get; private set; } = null!;

    /// <summary>Of Sites/full: what content may hold and input/ does not.</summary>
    public PublishedSite Full { get; private set; } = null!;

    public IEnumerable<PublishedSite> All => [Archive, Full];

    public async ValueTask InitializeAsync()
    {
        folder = TemporaryFolder.CopyOf(RepositoryFolder.GetPath("tests/KkrSite.BrowserTests/Sites/full"));
        foreach (var name in (string[])["udkast", "takster-2025"])
        {
            folder.Write($"moeder/syddanmark/2025-03-14/bilag/{name}.pdf", MinimalPdf.Create());
        }

        Full = await PublishedSite.StartAsync(folder.Path, "https://proevearkivet.example/");
        Archive = await PublishedSite.StartAsync(RepositoryFolder.GetPath("input"), "https://kkr-arkivet.example/");
    }

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        await Full.DisposeAsync();
        folder?.Dispose();
    }
}
