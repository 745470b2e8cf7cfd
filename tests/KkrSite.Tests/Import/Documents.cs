using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import;
using KkrSite.Import.Results;

namespace KkrSite.Tests.Import;

/// <summary>Imports small documents of our own.</summary>
internal static class Documents
{
    public static ImportResult Import(string text, string? date = null, string? council = null)
    {
        var (result, diagnostics) = Try(text, date, council);
        diagnostics.Sorted().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        return result;
    }

    public static (ImportResult Result, DiagnosticBag Diagnostics) Try(string text, string? date = null, string? council = null) =>
        Try(Encoding.UTF8.GetBytes(text), "dagsorden.txt", date, council);

    public static (ImportResult Result, DiagnosticBag Diagnostics) Try(byte[] bytes, string path, string? date = null, string? council = null)
    {
        var diagnostics = new DiagnosticBag();
        var options = new ImportOptions
        {
            Date = date is null ? null : MeetingDate.Parse(date),
            Council = council is null ? null : CouncilId.Parse(council),
        };
        return (new ImportDocument().Import(new SourceDocument(path, bytes), options, diagnostics), diagnostics);
    }

    /// <summary>An agenda of one item with the given text.</summary>
    public static RecognisedItem Item(string body, string head = "") =>
        Import($"{head}KKR Sjælland  | 12-03-2024\n\n1.1. Cykelstier ved fjorden\nSAG-2024-00001 ab / cd\n\n{body}").Items.Single();
}
