using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf;

/// <summary>
/// Reads the plain text of many PDF files with one process of Node.js, as a check of attachments needs it. Nothing is
/// thrown for what a file holds: a broken, locked or endless file has a problem, and the others their text.
/// </summary>
public sealed class ReadPdfTexts
{
    /// <summary>One answer for each path, in their order.</summary>
    public ImmutableArray<PdfText> Read(IReadOnlyList<string> paths, CancellationToken stop = default)
    {
        if (paths.Count == 0)
        {
            return [];
        }

        var answers = new RunPdfScript().Run([.. paths.Select(path => new PdfRequest(null, path, Layout: false))], stop);
        return [.. paths.Zip(answers, Text)];
    }

    private static PdfText Text(string path, PdfAnswer answer) =>
        (answer.Problem ?? JudgeText.ProblemOf(answer.Pages)) is { } problem
            ? new PdfText(path, [], problem)
            : new PdfText(path, [.. answer.Pages.Select(page => page.Text ?? "")], null);
}
