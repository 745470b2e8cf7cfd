using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site.Output;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests;

/// <summary>A built site and its archive, with which feeds and calendars are compared.</summary>
internal sealed record SampleSite(MeetingArchive Archive, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files)
{
    public static SampleSite Build(InputFolder input, Uri? baseUrl = null)
    {
        var store = new MemoryStore();
        var diagnostics = new DiagnosticBag();
        var result = SiteBuilder.Build(input, store, diagnostics, new BuildOptions { BaseUrl = baseUrl });
        diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Code.Severity == Severity.Error).ShouldBeEmpty();
        return new SampleSite(result.Archive, store.Files);
    }

    /// <summary>The site of input/.</summary>
    public static SampleSite BuildInput() => Build(InputFolder.FromDisk(RepositoryFolder.GetPath("input")));

    /// <summary>A site with everything that content may have; its PDF files are generated.</summary>
    public static SampleSite BuildFull()
    {
        var folder = InputFolder.FromDisk(RepositoryFolder.GetPath("tests/KkrSite.BrowserTests/Sites/full"));
        var files = folder.Files.Concat(
            ((string[])["udkast", "takster-2025"]).Select(name =>
                InputFile.FromBytes($"moeder/syddanmark/2025-03-14/bilag/{name}.pdf", "%PDF-1.7"u8.ToArray())
            )
        );
        return Build(folder with { Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)] });
    }

    public Dictionary<string, string> ReadFiles(string name) =>
        Files
            .Keys.Where(path => path == name || path.EndsWith("/" + name, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => path, Files.ReadText);
}
