using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Import.Attachments;
using KkrSite.Import.Merging;
using KkrSite.Import.Recognising;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Import.Reporting;

/// <summary>Writes the report of an import for people: in Danish, one fact on each line.</summary>
/// <param name="input">The content folder, as the user named it.</param>
public sealed class ImportReportWriter(string input)
{
    private const int MaxExcerptLength = 70;

    /// <param name="plan">Null where nothing can be written.</param>
    /// <param name="attachments">The files that the user gave with the document.</param>
    /// <param name="isDryRun">Nothing was written; the report shows what would be.</param>
    public ImmutableArray<string> Write(
        ImportResult result,
        MeetingFolderPlan? plan,
        ImmutableArray<AttachmentMatch> attachments,
        bool isDryRun
    ) =>
        [
            .. WriteMeeting(result),
            .. WriteItems(result),
            .. WriteWordCounts(result),
            .. WriteDropped(result),
            .. WriteDoubts(result),
            .. AttachmentReportWriter.Write(result, attachments, plan),
            .. plan is null ? [] : WriteFiles(plan, isDryRun),
            .. WriteChecklist(result, plan),
            .. plan is null ? [] : WriteNextStep(isDryRun),
        ];

    private static IEnumerable<string> WriteMeeting(ImportResult result)
    {
        var meeting = result.Meeting;
        var council = meeting.Council is { } id ? CouncilNameFinder.GetName(id) : "?";
        yield return result.Source;
        yield return $"Møde: KKR {council}, {meeting.Date?.ToString() ?? "dato mangler"}"
            + (meeting.Time is null ? "" : $", kl. {meeting.Time}")
            + (meeting.Place is null ? "" : $", {meeting.Place}")
            + $" ({MeetingStatusNames.For(meeting.Status)})";
    }

    private static IEnumerable<string> WriteItems(ImportResult result)
    {
        var items = result.Items.Where(item => !item.IsHeading).ToList();
        var headings = result.Items.Length - items.Count;
        yield return $"Punkter: {DanishNumbers.Format(items.Count)}, under {DanishNumbers.Format(headings)} overskrifter";
        foreach (var item in result.Items)
        {
            yield return $"  {item.Number} {item.Title}{FormatDetails(item)}";
        }
    }

    private static string FormatDetails(RecognisedItem item)
    {
        var details = new List<string>();
        if (item.IsClosed)
        {
            details.Add("lukket");
        }

        if (item.Cases.Length > 0)
        {
            details.Add(string.Join(", ", item.Cases));
        }

        if (item.Attachments.Length > 0)
        {
            details.Add(DanishCounts.Format(item.Attachments.Length, CountedNouns.Attachment));
        }

        if (item.Decision is not null)
        {
            details.Add(item.Outcome is { } outcome ? $"beslutning: {OutcomeNames.For(outcome)}" : "beslutning");
        }

        return details.Count == 0 ? "" : $" ({string.Join("; ", details)})";
    }

    private static IEnumerable<string> WriteWordCounts(ImportResult result)
    {
        var words = result.Words;
        yield return $"Ord: {DanishNumbers.Format(words.Source)} i kilden, {DanishNumbers.Format(words.Kept)} taget med, "
            + $"{DanishNumbers.Format(words.Dropped)} udeladt, {DanishNumbers.Format(words.Lost)} tabt, "
            + $"{DanishNumbers.Format(words.Invented)} tilføjet";
    }

    private static IEnumerable<string> WriteDropped(ImportResult result)
    {
        if (result.Dropped.IsEmpty)
        {
            yield break;
        }

        yield return "Udeladt:";
        foreach (var group in result.Dropped.GroupBy(text => text.Reason).OrderBy(group => group.Min(text => text.Line)))
        {
            var first = group.First();
            var words = DanishCounts.Format(group.Sum(text => text.WordCount), CountedNouns.Word);
            var times = DanishCounts.Format(group.Count(), CountedNouns.Occurrence);
            var place = FormatPlace(result.Locator.DescribeBriefly(first.Line));
            yield return $"  {group.Key}: {words}, {times}, første gang{place}: {Shorten(first.Text)}";
        }
    }

    private static IEnumerable<string> WriteDoubts(ImportResult result)
    {
        if (result.Doubts.IsEmpty)
        {
            yield break;
        }

        yield return "Tvivl:";
        foreach (var doubt in result.Doubts)
        {
            yield return doubt.Line > 0 ? $"  {result.Locator.Describe(doubt.Line)}: {doubt.Text}" : $"  {doubt.Text}";
        }
    }

    private IEnumerable<string> WriteFiles(MeetingFolderPlan plan, bool isDryRun)
    {
        string GetName(string path) =>
            path.StartsWith(plan.Folder + "/", StringComparison.Ordinal) ? path[(plan.Folder.Length + 1)..] : path;
        var folder = $"{input.Replace('\\', '/').TrimEnd('/')}/{plan.Folder}";
        yield return isDryRun ? $"Ville skrive i {folder}:" : $"Skrevet i {folder}:";
        foreach (var file in plan.Writes)
        {
            yield return $"  {(file.IsNew ? "ny" : "ændret")}: {GetName(file.Path)}";
        }

        foreach (var copy in plan.Copies)
        {
            yield return $"  {(copy.IsNew ? "ny" : "ændret")}: {GetName(copy.Path)}";
        }

        foreach (var path in plan.Deletes)
        {
            yield return $"  fjernet: {GetName(path)}";
        }

        if (plan.Unchanged.Length > 0)
        {
            yield return $"  uændret: {DanishCounts.Format(plan.Unchanged.Length, CountedNouns.File)}";
        }

        foreach (var remark in plan.Remarks)
        {
            yield return $"  {remark}";
        }

        foreach (var conflict in plan.Conflicts)
        {
            yield return $"  {GetName(conflict.Path)}: {conflict.Description}{FormatConsequence(conflict)}";
            foreach (var line in conflict.Diff)
            {
                yield return "    " + line;
            }
        }
    }

    private static string FormatConsequence(FileConflict conflict) =>
        conflict switch
        {
            ManualConflict { Remedy: var remedy } => ". " + remedy,
            OverwrittenConflict => " er overskrevet",
            _ => " er ikke ændret; brug --overwrite for at tage dokumentets ord",
        };

    private static IEnumerable<string> WriteChecklist(ImportResult result, MeetingFolderPlan? plan)
    {
        yield return "Se på dette før offentliggørelse:";
        if (result.Doubts.Length > 0)
        {
            yield return result.Doubts.Length == 1
                ? "  tvivlen ovenfor"
                : $"  de {DanishNumbers.Format(result.Doubts.Length)} tvivl ovenfor";
        }

        if (plan?.HasHeldBackText == true)
        {
            yield return "  forskellene mellem dokumentet og mappen ovenfor";
        }

        if (plan?.Replaced.Length > 0)
        {
            yield return $"  det, som --overwrite skrev over; det gamle ligger i {MeetingFolderWriter.BackupFolder}/ i indholdsmappen";
            yield return "  er det allerede offentliggjort, så fortæl det i moede.md: rettelser: [{dato: …, punkt: \"…\", tekst: …}]";
        }

        if (result.Meeting.Date?.Precision == DatePrecision.Month)
        {
            yield return "  mødets dag: kun måneden er kendt";
        }

        if (result.Items.Any(item => item.IsClosed))
        {
            yield return "  de lukkede punkter: må titlen offentliggøres?";
        }

        yield return "  navne på personer, i teksten og i bilagene";
    }

    private static IEnumerable<string> WriteNextStep(bool isDryRun)
    {
        yield return isDryRun
            ? "Intet er skrevet. Næste skridt: giv kommandoen igen uden --dry-run"
            : "Næste skridt: se mødet med kkrsite serve, og kontrollér det med kkrsite check";
    }

    private static string FormatPlace(string place) => place.Length == 0 ? "" : $" på {place}";

    private static string Shorten(string text) => text.Length <= MaxExcerptLength ? text : text[..MaxExcerptLength] + "…";
}
