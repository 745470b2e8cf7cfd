using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.Output;
using KkrSite.Tests.SharedDocuments;

namespace KkrSite.Tests.OpenData;

/// <summary>The sites whose data foreign parsers read.</summary>
internal static class BuiltSite
{
    /// <summary>Of the archive's own content.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> OfInput() => Of(RepositoryFolder.At("input"));

    /// <summary>Of what content may hold and our own does not; its attachments are made here, as they are nowhere on disk.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> OfEverything()
    {
        using var folder = new TemporaryFolder();
        var source = RepositoryFolder.At("tests/KkrSite.BrowserTests/Sites/full");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            Copy(file, folder[Path.GetRelativePath(source, file)]);
        }

        Directory.CreateDirectory(folder["moeder/syddanmark/2025-03-14/bilag"]);
        foreach (var name in (string[])["udkast", "takster-2025"])
        {
            File.WriteAllText(folder[$"moeder/syddanmark/2025-03-14/bilag/{name}.pdf"], "%PDF-1.4");
        }

        return Of(folder.Path);
    }

    /// <summary>Of the real documents, with every word that they have.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> OfRealDocuments()
    {
        using var folder = new TemporaryFolder();
        ImportedDocuments.Into(folder["input"]);
        return Of(folder["input"]);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Of(string folder)
    {
        var store = new MemoryStore();
        var diagnostics = new DiagnosticBag();
        new BuildSite().Run(OpenInputFolder.Open(folder), null, store, diagnostics);
        diagnostics.HasErrors.ShouldBeFalse(string.Join('\n', diagnostics.Sorted()));
        return store.Files;
    }
}
