using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading;
using KkrSite.Commands;
using KkrSite.Rendering.Search;

namespace KkrSite.Tests.Search;

/// <summary>The index of a content folder in all its forms, without the pages around it, for scripts to read.</summary>
internal sealed class SearchIndexOnDisk
{
    private readonly string folder;

    public SearchIndexOnDisk(string input, string folder)
    {
        this.folder = folder;
        var diagnostics = new DiagnosticBag();
        Archive = new LinkArchive().Link(new ReadContent().Read(OpenInputFolder.Open(input), diagnostics), diagnostics);
        diagnostics.HasErrors.ShouldBeFalse(string.Join('\n', diagnostics.Sorted()));
        SearchExports.Write(Archive, Whole, Documents);
        var (directory, name, files) = WriteSearchFiles.Of(Archive, BuildArchiveIndex.Of(Archive));
        var target = Directory.CreateDirectory(Path.Combine(folder, "indeks", name)).FullName;
        File.WriteAllBytes(Path.Combine(folder, "indeks.json"), directory);
        foreach (var file in files)
        {
            File.WriteAllBytes(Path.Combine(target, file.Name), file.Content.ToArray());
        }
    }

    public MeetingArchive Archive { get; }

    /// <summary>What lunr.Index.load reads.</summary>
    public string Whole => Path.Combine(folder, "hele.json");

    /// <summary>The documents, a JSON object a line.</summary>
    public string Documents => Path.Combine(folder, "dokumenter.jsonl");

    /// <summary>Where the directory of the small files lies.</summary>
    public string Folder => folder;
}
