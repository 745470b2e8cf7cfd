using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading;
using KkrSite.Output;

namespace KkrSite.Tests.Following;

/// <summary>A built site and the archive that it shows: what feeds and calendars are compared with.</summary>
internal sealed record FollowedSite(MeetingArchive Archive, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files)
{
    public static FollowedSite Of(InputFolder input, Uri? baseUrl = null)
    {
        var store = new MemoryStore();
        var diagnostics = new DiagnosticBag();
        var result = new BuildSite().Run(input, baseUrl, store, diagnostics);
        diagnostics.Sorted().Where(diagnostic => diagnostic.Code.Severity == Severity.Error).ShouldBeEmpty();
        return new FollowedSite(result.Archive, store.Files);
    }

    /// <summary>The site of input/.</summary>
    public static FollowedSite OfRepository() => Of(InputFolder.OnDisk(RepositoryFolder.At("input")));

    /// <summary>The site with all that content may hold, its PDF files made up.</summary>
    public static FollowedSite OfEverything()
    {
        var folder = InputFolder.OnDisk(RepositoryFolder.At("tests/KkrSite.BrowserTests/Sites/full"));
        var files = folder.Files.Concat(((string[])["udkast", "takster-2025"])
            .Select(name => InputFile.InMemory($"moeder/syddanmark/2025-03-14/bilag/{name}.pdf", "%PDF-1.7"u8.ToArray())));
        return Of(folder with { Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)] });
    }

    public Dictionary<string, string> FilesNamed(string name) => Files.Keys
        .Where(path => path == name || path.EndsWith("/" + name, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .ToDictionary(path => path, Files.Text);
}
