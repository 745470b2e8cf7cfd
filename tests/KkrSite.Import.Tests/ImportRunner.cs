using System.Collections.Immutable;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import.Matching;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Import.Tests;

/// <summary>Imports small invented documents.</summary>
internal static class ImportRunner
{
    public static ImportResult Import(string text, string? date = null, string? council = null)
    {
        var (result, diagnostics) = TryImport(text, date, council);
        diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        return result;
    }

    public static (ImportResult Result, DiagnosticBag Diagnostics) TryImport(string text, string? date = null, string? council = null) =>
        TryImport(Encoding.UTF8.GetBytes(text), "dagsorden.txt", date, council);

    public static (ImportResult Result, DiagnosticBag Diagnostics) TryImport(
        byte[] bytes,
        string path,
        string? date = null,
        string? council = null
    )
    {
        var diagnostics = new DiagnosticBag();
        var options = new RecognitionOptions
        {
            Date = date is null ? null : MeetingDate.Parse(date),
            Council = council is null ? null : CouncilId.Parse(council),
        };
        return (DocumentImporter.Import(new DocumentFile(path, bytes), options, diagnostics), diagnostics);
    }

    /// <summary>Plans the document's folder, with no placeholders.</summary>
    public static MeetingFolderPlan Plan(ImportResult result, IEnumerable<FolderFile> existing, bool overwrite = false)
    {
        var document = CompleteImport.Create(result)!;
        return new MeetingFolderPlanner([]).Plan(document, new MeetingFolderContent(document.Folder, [.. existing]), overwrite);
    }

    /// <summary>The folder's files after the plan, by path.</summary>
    public static ImmutableArray<FolderFile> ApplyPlan(IEnumerable<FolderFile> existing, MeetingFolderPlan plan) =>
        [
            .. existing
                .Where(file => !plan.Deletes.Contains(file.Path) && plan.Writes.All(write => write.Path != file.Path))
                .Concat(plan.Writes.Select(file => new FolderFile(file.Path, file.Text)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];

    /// <summary>The result with files for the attachments that have one of the titles.</summary>
    public static ImportResult AddFiles(ImportResult result, IReadOnlyDictionary<string, string> files) =>
        result with
        {
            Items =
            [
                .. result.Items.Select(item =>
                    item with
                    {
                        Attachments =
                        [
                            .. item.Attachments.Select(attachment => attachment with { File = files.GetValueOrDefault(attachment.Title) }),
                        ],
                    }
                ),
            ],
        };

    /// <summary>An agenda of one item with the given text.</summary>
    public static RecognisedItem ImportItem(string body, string head = "") =>
        Import($"{head}KKR Sjælland  | 12-03-2024\n\n1.1. Cykelstier ved fjorden\nSAG-2024-00001 ab / cd\n\n{body}").Items.Single();
}
