using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site.Output;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests;

/// <summary>The files of sites for tests with independent parsers.</summary>
internal static class SampleSiteFiles
{
    /// <summary>From the archive's own content.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> BuildInput() => Build(RepositoryFolder.GetPath("input"));

    /// <summary>From a folder with everything that content may have; its attachments are generated.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> BuildFull()
    {
        using var folder = new TemporaryFolder();
        var source = RepositoryFolder.GetPath("tests/KkrSite.BrowserTests/Sites/full");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            Copy(file, folder[Path.GetRelativePath(source, file)]);
        }

        Directory.CreateDirectory(folder["moeder/syddanmark/2025-03-14/bilag"]);
        foreach (var name in (string[])["udkast", "takster-2025"])
        {
            File.WriteAllText(folder[$"moeder/syddanmark/2025-03-14/bilag/{name}.pdf"], "%PDF-1.4");
        }

        return Build(folder.Path);
    }

    /// <summary>From the imported real documents, with their full texts.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> BuildRealDocuments()
    {
        using var folder = new TemporaryFolder();
        ImportedDocuments.ImportInto(folder["input"]);
        return Build(folder["input"]);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Build(string folder)
    {
        var store = new MemoryStore();
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(InputFolderScanner.Scan(folder), store, diagnostics);
        diagnostics.HasErrors.ShouldBeFalse(string.Join('\n', diagnostics.ToSortedArray()));
        return store.Files;
    }
}
