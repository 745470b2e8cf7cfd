using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Search;

namespace KkrSite.Site.Tests.Rendering.Search;

/// <summary>The index of a content folder in all its forms, without pages, for scripts.</summary>
internal sealed class SearchIndexFolder
{
    private readonly string folder;

    public SearchIndexFolder(string input, string folder)
    {
        this.folder = Directory.CreateDirectory(folder).FullName;
        var diagnostics = new DiagnosticBag();
        Archive = ArchiveLinker.Link(ContentReader.Read(InputFolderScanner.Scan(input), diagnostics), diagnostics);
        diagnostics.HasErrors.ShouldBeFalse(string.Join('\n', diagnostics.ToSortedArray()));
        SearchExportWriter.Write(Archive, () => new StreamWriter(FullIndexPath), () => new StreamWriter(DocumentsPath));
        var index = SearchFilesWriter.Write(Archive, ArchiveIndexBuilder.Build(Archive));
        var target = Directory.CreateDirectory(Path.Combine(folder, "indeks", index.Folder)).FullName;
        File.WriteAllBytes(Path.Combine(folder, "indeks.json"), SearchIndexEntry.Write(index, new AssetAddresses()));
        foreach (var file in index.Files)
        {
            File.WriteAllBytes(Path.Combine(target, file.Name), file.Content.ToArray());
        }
    }

    public MeetingArchive Archive { get; }

    /// <summary>The index for lunr.Index.load.</summary>
    public string FullIndexPath => Path.Combine(folder, "hele.json");

    /// <summary>The documents, one JSON object a line.</summary>
    public string DocumentsPath => Path.Combine(folder, "dokumenter.jsonl");

    /// <summary>The file with the directory of the small files.</summary>
    public string Folder => folder;
}
