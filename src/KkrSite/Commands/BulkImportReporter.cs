using KkrSite.Import;
using KkrSite.Reporting;

namespace KkrSite.Commands;

/// <summary>Reports the import of many files: a line as each is read and as each is written, its doubts, and a summary.</summary>
internal sealed class BulkImportReporter(Terminal terminal, ImportRequest request)
{
    private int read;

    public void ReportRead(ReadDocument file)
    {
        read++;
        var (total, name) = (request.Files.Length, Path.GetFileName(file.Path));
        terminal.Results.WriteLine(
            file.ErrorCodes is [var code, ..]
                ? ImportCommandTexts.Unread(read, total, name, code.Id)
                : ImportCommandTexts.Read(read, total, name)
        );
    }

    public void ReportImported(MeetingImport import)
    {
        var (result, plan) = (import.Result, import.Plan);
        var items = result.Items.Count(item => !item.IsHeading);
        terminal.Results.WriteLine(
            ImportCommandTexts.Imported(
                Path.GetFileName(result.Source),
                plan.Folder,
                items,
                result.Doubts.Length,
                isChanged: plan.Writes.Length + plan.Copies.Length + plan.Deletes.Length > 0
            )
        );
        foreach (var doubt in result.Doubts)
        {
            terminal.Results.WriteLine(doubt.Line > 0 ? $"  {result.Locator.Describe(doubt.Line)}: {doubt.Text}" : $"  {doubt.Text}");
        }

        foreach (var conflict in plan.Conflicts)
        {
            terminal.Results.WriteLine($"  {conflict.Path}: {conflict.Description}");
        }
    }

    public void ReportEnd(ImportOutcome outcome) =>
        terminal.Results.WriteLine(
            ImportCommandTexts.Summary(
                outcome.Imports.Select(import => import.Plan.Folder).Distinct(StringComparer.Ordinal).Count(),
                outcome.Imports.Sum(import => import.Result.Items.Count(item => !item.IsHeading)),
                outcome.Imports.Sum(import => import.Result.Doubts.Length),
                outcome.LeftOut.Length
            )
        );
}
