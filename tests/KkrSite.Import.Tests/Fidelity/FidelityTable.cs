using System.Globalization;
using System.Text;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Tests.Fidelity;

/// <summary>Compares results with the truth, fact by fact, and adds up how many are right.</summary>
internal sealed class FidelityTable
{
    private readonly SortedDictionary<string, (int Right, int All)> measures = new(StringComparer.Ordinal);
    private readonly List<string> misses = [];
    private int lost;
    private int invented;

    public IReadOnlyList<string> Misses => misses;

    public void Compare(string document, GroundTruthDocument truth, ImportResult result)
    {
        Count("meeting: council", document, truth.Body, "KKR " + FormatCouncil(result.Meeting.Council));
        Count("meeting: date", document, truth.Date ?? "2025-09", result.Meeting.Date?.ToString());
        Count("meeting: time", document, truth.Time, result.Meeting.Time);
        Count("meeting: place", document, truth.Place, result.Meeting.Place);
        Count("meeting: status", document, truth.Kind, MeetingStatusNames.For(result.Meeting.Status));
        Count("items found", document, truth.Items.Length, result.Items.Length);
        foreach (var (expected, item) in truth.Items.Zip(result.Items))
        {
            Compare($"{document} {expected.Number}", expected, item);
        }

        lost += result.Words.Lost;
        invented += result.Words.Invented;
        Count("words lost", document, 0, result.Words.Lost);
        Count("words invented", document, 0, result.Words.Invented);
        Count("account of words closes", document, result.Words.Source, result.Words.Kept + result.Words.Dropped);
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

    private void Compare(string place, GroundTruthItem expected, RecognisedItem item)
    {
        Count("number", place, expected.Number, item.Number.ToString());
        Count("title", place, expected.Title, item.Title);
        Count("heading", place, expected.Heading, item.IsHeading);
        Count("case numbers", place, expected.CaseNumber ?? "", string.Join(", ", item.Cases));
        Count("initials", place, JoinTexts(expected.Initials), JoinTexts(item.Caseworkers));
        Count("sections", place, JoinTexts(expected.Sections), JoinTexts(item.Sections.Select(section => section.Heading ?? "(uden)")));
        Count("attachments", place, JoinTexts(expected.Attachments), JoinTexts(item.Attachments.Select(attachment => attachment.Title)));
        Count("links", place, JoinTexts(expected.Urls), JoinTexts(item.Links.Select(link => link.Address)));
        Count("decision", place, expected.Decision, item.Decision);

        var words = WordTokeniser
            .Tokenise(string.Join(' ', item.Sections.Select(section => section.Heading + " " + string.Join(' ', section.Blocks))))
            .ToList();
        var counted = WordTokeniser.Tokenise(expected.FirstWords).ToList();
        var last = WordTokeniser.Tokenise(expected.LastWords).ToList();
        Count("words", place, expected.Words, words.Count);
        Count("first words", place, JoinTexts(counted), JoinTexts(words.Take(counted.Count)));
        Count("last words", place, JoinTexts(last).TrimEnd('.'), JoinTexts(words.TakeLast(last.Count)).TrimEnd('.'));
    }

    private void Count<T>(string measure, string place, T expected, T actual)
    {
        var right = Equals(expected, actual);
        var sum = measures.GetValueOrDefault(measure);
        measures[measure] = (sum.Right + (right ? 1 : 0), sum.All + 1);
        if (!right)
        {
            misses.Add($"{place}: {measure}: expected <{expected}>, got <{actual}>");
        }
    }

    private static string JoinTexts(IEnumerable<string> parts) => string.Join(" | ", parts);

    private static string FormatCouncil(CouncilId? council) =>
        council?.Slug is { Length: > 0 } slug ? char.ToUpperInvariant(slug[0]) + slug[1..] : "";
}
