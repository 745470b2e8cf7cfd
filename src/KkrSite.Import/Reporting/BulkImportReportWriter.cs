using KkrSite.Danish;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Import.Reporting;

/// <summary>Reports the import of many files: a line as each is read and as each is written, its doubts, and a summary.</summary>
/// <param name="total">How many files the user gave.</param>
public sealed class BulkImportReportWriter(int total)
{
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private (int Read, int Items, int Doubts) counts;

    /// <param name="path">The file that has been read.</param>
    /// <param name="code">The code of the error for which it is left out; null where it can be imported.</param>
    public string WriteRead(string path, string? code)
    {
        counts.Read++;
        var (place, name) = ($"{counts.Read}/{total}", Path.GetFileName(path));
        return code is null ? $"{place} læst: {name}" : $"{place} kan ikke importeres: {name} ({code})";
    }

    public IEnumerable<string> WriteImported(ImportResult result, MeetingFolderPlan plan)
    {
        var items = result.Items.Count(item => !item.IsHeading);
        counts = (counts.Read, counts.Items + items, counts.Doubts + result.Doubts.Length);
        folders.Add(plan.Folder);
        var isChanged = plan.Writes.Length + plan.Copies.Length + plan.Deletes.Length > 0;
        return
        [
            $"{Path.GetFileName(result.Source)}: {plan.Folder}, {FormatCounts(items, result.Doubts.Length)}"
                + (isChanged ? "" : ", intet nyt"),
            .. result.Doubts.Select(doubt => Indent(doubt.Line > 0 ? $"{result.Locator.Describe(doubt.Line)}: {doubt.Text}" : doubt.Text)),
            .. plan.Conflicts.Select(conflict => Indent($"{conflict.Path}: {conflict.Description}")),
        ];
    }

    public string WriteSummary(int leftOut) =>
        $"I alt: {DanishCounts.Format(folders.Count, CountedNouns.Meeting)}, {FormatCounts(counts.Items, counts.Doubts)}, "
        + $"{DanishCounts.Format(leftOut, CountedNouns.File)} udeladt";

    private static string Indent(string line) => "  " + line;

    private static string FormatCounts(int items, int doubts) =>
        $"{DanishCounts.Format(items, CountedNouns.Item)}, {DanishCounts.Format(doubts, CountedNouns.Doubt)}";
}
