using System.Globalization;
using System.Text;
using KkrSite.Archive.Model;
using KkrSite.Import.Recognising;
using KkrSite.Import.Reporting;
using KkrSite.Import.Results;

namespace KkrSite.Tests.Import;

/// <summary>Compares results with the truth, fact by fact, and adds up how many are right.</summary>
internal sealed class FidelityTable
{
    private readonly SortedDictionary<string, (int Right, int All)> measures = new(StringComparer.Ordinal);
    private readonly List<string> misses = [];
    private int lost;
    private int invented;

    public IReadOnlyList<string> Misses => misses;

    public void Compare(string document, TruthDocument truth, ImportResult result)
    {
        Check("meeting: council", document, truth.Body, "KKR " + Name(result.Meeting.Council));
        Check("meeting: date", document, truth.Date ?? "2025-09", result.Meeting.Date?.ToString());
        Check("meeting: time", document, truth.Time, result.Meeting.Time);
        Check("meeting: place", document, truth.Place, result.Meeting.Place);
        Check("meeting: status", document, truth.Kind, StatusWords.Of(result.Meeting.Status));
        Check("items found", document, truth.Items.Length, result.Items.Length);
        foreach (var (expected, item) in truth.Items.Zip(result.Items))
        {
            Compare($"{document} {expected.Number}", expected, item);
        }

        lost += result.Words.Lost;
        invented += result.Words.Invented;
        Check("words lost", document, 0, result.Words.Lost);
        Check("words invented", document, 0, result.Words.Invented);
        Check("account of words closes", document, result.Words.Source, result.Words.Kept + result.Words.Dropped);
    }

    public override string ToString()
    {
        var table = new StringBuilder();
        foreach (var (measure, (right, all)) in measures)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{measure,-28}{right,4} of {all,4}  {100.0 * right / all,6:F1} %");
        }

        table.AppendLine(CultureInfo.InvariantCulture, $"{"words lost / invented",-28}{lost,4} / {invented}");
        return misses.Aggregate(table, (text, miss) => text.AppendLine(miss)).ToString();
    }

    private void Compare(string place, TruthItem expected, RecognisedItem item)
    {
        Check("number", place, expected.Number, item.Number.ToString());
        Check("title", place, expected.Title, item.Title);
        Check("heading", place, expected.Heading, item.IsHeading);
        Check("case numbers", place, expected.CaseNumber ?? "", string.Join(", ", item.Cases));
        Check("initials", place, Join(expected.Initials), Join(item.Caseworkers));
        Check("sections", place, Join(expected.Sections), Join(item.Sections.Select(section => section.Heading ?? "(uden)")));
        Check("attachments", place, Join(expected.Attachments), Join(item.Attachments.Select(attachment => attachment.Title)));
        Check("links", place, Join(expected.Urls), Join(item.Links.Select(link => link.Address)));
        Check("decision", place, expected.Decision, item.Decision);

        var words = Words.In(string.Join(' ', item.Sections.Select(section => section.Heading + " " + string.Join(' ', section.Blocks)))).ToList();
        var counted = Words.In(expected.FirstWords).ToList();
        var last = Words.In(expected.LastWords).ToList();
        Check("words", place, expected.Words, words.Count);
        Check("first words", place, Join(counted), Join(words.Take(counted.Count)));
        Check("last words", place, Join(last).TrimEnd('.'), Join(words.TakeLast(last.Count)).TrimEnd('.'));
    }

    private void Check<T>(string measure, string place, T expected, T actual)
    {
        var right = Equals(expected, actual);
        var sum = measures.GetValueOrDefault(measure);
        measures[measure] = (sum.Right + (right ? 1 : 0), sum.All + 1);
        if (!right)
        {
            misses.Add($"{place}: {measure}: expected <{expected}>, got <{actual}>");
        }
    }

    private static string Join(IEnumerable<string> parts) => string.Join(" | ", parts);

    private static string Name(CouncilId? council) => council?.Slug is { Length: > 0 } slug ? char.ToUpperInvariant(slug[0]) + slug[1..] : "";
}
