using System.Text.Json;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Files;
using KkrSite.Import;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;
using KkrSite.Site;
using KkrSite.Site.Output;

namespace KkrSite.TestTools;

/// <summary>The real documents as meetings of a content folder.</summary>
public static class ImportedDocuments
{
    /// <summary>The date given to the one document without a date.</summary>
    public const string MonthOfUndatedDocument = "2025-09";

    private static readonly Lazy<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> Built = new(Build);

    /// <summary>The site of the imported documents with our own topics, councils and glossary; built once.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Site => Built.Value;

    public static void ImportInto(string input)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(SharedFolder.GetPath("truth/seeds.json")));
        foreach (var document in truth.RootElement.EnumerateObject().Where(document => document.Name[0] != '_'))
        {
            var isDated = document.Value.GetProperty("date").ValueKind != JsonValueKind.Null;
            Import(SharedFolder.GetPath("seeds/" + document.Name), isDated ? null : MeetingDate.Parse(MonthOfUndatedDocument), input);
        }
    }

    private static void Import(string path, MeetingDate? date, string input)
    {
        var diagnostics = new DiagnosticBag();
        var source = new DocumentFile(path, File.ReadAllBytes(path));
        var result = DocumentImporter.Import(source, new RecognitionOptions { Date = date }, diagnostics);
        diagnostics.HasErrors.ShouldBeFalse(string.Join('\n', diagnostics.ToSortedArray()));
        var meeting = CompleteImport.Create(result)!;
        var existing = MeetingFolderReader.Read(input, meeting.Folder);
        MeetingFolderWriter.Write(input, new MeetingFolderPlanner([]).Plan(meeting, existing, overwrite: false));
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Build()
    {
        using var folder = new TemporaryFolder();
        ImportInto(folder.Path);
        foreach (var file in (string[])["site.yml", "ordliste.yml", .. GetPaths("emner"), .. GetPaths("kkr")])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[file])!);
            File.Copy(RepositoryFolder.GetPath("input/" + file), folder[file], overwrite: true);
        }

        var store = new MemoryStore();
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(InputFolderScanner.Scan(folder.Path), store, diagnostics);
        diagnostics.ToSortedArray().ShouldBeEmpty();
        return store.Files;
    }

    private static IEnumerable<string> GetPaths(string name) =>
        Directory.EnumerateFiles(RepositoryFolder.GetPath("input/" + name)).Select(file => $"{name}/{Path.GetFileName(file)}");
}
