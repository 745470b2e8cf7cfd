using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Archive.Model;
using KkrSite.Import.Attachments;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Import.Reporting;

/// <summary>The report of an import for people: Danish, one fact a line.</summary>
/// <param name="input">The content folder, as the user named it.</param>
public sealed class ImportReport(string input)
{
    private const int LongestExcerpt = 70;

    /// <param name="plan">Null where nothing can be written.</param>
    /// <param name="isDryRun">Nothing was written: the plan is only shown.</param>
    /// <param name="attachments">The files that came with the document.</param>
    public ImmutableArray<string> Lines(ImportResult result, MeetingFilePlan? plan, ImmutableArray<PlacedAttachment> attachments, bool isDryRun) =>
    [
        .. Meeting(result),
        .. Items(result),
        .. Fidelity(result),
        .. Dropped(result),
        .. Doubts(result),
        .. AttachmentReport.Lines(result, attachments, plan),
        .. plan is null ? [] : Files(plan, isDryRun),
        .. BeforePublishing(result, plan),
        .. plan is null ? [] : NextStep(isDryRun),
    ];

    private static IEnumerable<string> Meeting(ImportResult result)
    {
        var meeting = result.Meeting;
        yield return $"{result.Source}";
        yield return $"Møde: KKR {(meeting.Council is { } council ? Councils.NameOf(council) : "?")}, {meeting.Date?.ToString() ?? "dato mangler"}"
            + (meeting.Time is null ? "" : $", kl. {meeting.Time}")
            + (meeting.Place is null ? "" : $", {meeting.Place}")
            + $" ({StatusWords.Of(meeting.Status)})";
    }

    private static IEnumerable<string> Items(ImportResult result)
    {
        var items = result.Items.Where(item => !item.IsHeading).ToList();
        yield return $"Punkter: {items.Count}, under {result.Items.Length - items.Count} overskrifter";
        foreach (var item in result.Items)
        {
            yield return $"  {item.Number} {item.Title}{Details(item)}";
        }
    }

    private static string Details(RecognisedItem item)
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
            details.Add($"{item.Attachments.Length} bilag");
        }

        if (item.Decision is not null)
        {
            details.Add(item.Outcome is { } outcome ? $"beslutning: {OutcomeWords.Of(outcome)}" : "beslutning");
        }

        return details.Count == 0 ? "" : $" ({string.Join("; ", details)})";
    }

    private static IEnumerable<string> Fidelity(ImportResult result)
    {
        var words = result.Words;
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"Ord: {words.Source} i kilden, {words.Kept} taget med, {words.Dropped} udeladt, {words.Lost} tabt, {words.Invented} tilføjet");
    }

    private static IEnumerable<string> Dropped(ImportResult result)
    {
        if (result.Dropped.IsEmpty)
        {
            yield break;
        }

        yield return "Udeladt:";
        foreach (var group in result.Dropped.GroupBy(text => text.Reason).OrderBy(group => group.Min(text => text.Line)))
        {
            var first = group.First();
            yield return $"  {group.Key}: {group.Sum(text => text.WordCount)} ord, {DanishTimes(group.Count())}, første gang{FirstPlace(result.Places.Short(first.Line))}: {Excerpt(first.Text)}";
        }
    }

    private static IEnumerable<string> Doubts(ImportResult result)
    {
        if (result.Doubts.IsEmpty)
        {
            yield break;
        }

        yield return "Tvivl:";
        foreach (var doubt in result.Doubts)
        {
            yield return doubt.Line > 0 ? $"  {result.Places.Of(doubt.Line)}: {doubt.Text}" : $"  {doubt.Text}";
        }
    }

    private IEnumerable<string> Files(MeetingFilePlan plan, bool isDryRun)
    {
        string Name(string path) => path.StartsWith(plan.Folder + "/", StringComparison.Ordinal) ? path[(plan.Folder.Length + 1)..] : path;
        var folder = $"{input.Replace('\\', '/').TrimEnd('/')}/{plan.Folder}";
        yield return isDryRun ? $"Ville skrive i {folder}:" : $"Skrevet i {folder}:";
        foreach (var file in plan.Writes)
        {
            yield return $"  {(file.IsNew ? "ny" : "ændret")}: {Name(file.Path)}";
        }

        foreach (var copy in plan.Copies)
        {
            yield return $"  {(copy.IsNew ? "ny" : "ændret")}: {Name(copy.Path)}";
        }

        foreach (var path in plan.Deletes)
        {
            yield return $"  fjernet: {Name(path)}";
        }

        if (plan.Unchanged.Length > 0)
        {
            yield return $"  uændret: {plan.Unchanged.Length} {(plan.Unchanged.Length == 1 ? "fil" : "filer")}";
        }

        foreach (var remark in plan.Remarks)
        {
            yield return $"  {remark}";
        }

        foreach (var conflict in plan.Conflicts)
        {
            var end = conflict.Remedy is { } remedy ? ". " + remedy : conflict.IsTaken ? " er overskrevet" : " er ikke ændret; brug --overwrite for at tage dokumentets ord";
            yield return $"  {Name(conflict.Path)}: {conflict.What}{end}";
            foreach (var line in conflict.Diff)
            {
                yield return "    " + line;
            }
        }
    }

    private static IEnumerable<string> BeforePublishing(ImportResult result, MeetingFilePlan? plan)
    {
        yield return "Se på dette før offentliggørelse:";
        if (result.Doubts.Length > 0)
        {
            yield return result.Doubts.Length == 1 ? "  tvivlen ovenfor" : $"  de {result.Doubts.Length} tvivl ovenfor";
        }

        if (plan?.HoldsBack == true)
        {
            yield return "  forskellene mellem dokumentet og mappen ovenfor";
        }

        if (plan?.Replaced.Length > 0)
        {
            yield return $"  det, som --overwrite skrev over; det gamle ligger i {WriteMeetingFiles.ReplacedFolder}/ i indholdsmappen";
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

    private static IEnumerable<string> NextStep(bool isDryRun)
    {
        yield return isDryRun
            ? "Intet er skrevet. Næste skridt: giv kommandoen igen uden --dry-run"
            : "Næste skridt: se mødet med kkrsite serve, og kontrollér det med kkrsite check";
    }

    private static string DanishTimes(int count) => count == 1 ? "1 gang" : $"{count} gange";

    private static string FirstPlace(string place) => place.Length == 0 ? "" : $" på {place}";

    private static string Excerpt(string text) => text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…";
}
