using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Danish;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;
using NodaTime;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Finds the meeting's date in running text, where neither front page nor header has it. A date only counts in the context of a
/// meeting of the council, and between the meeting whose minutes are approved and the next one; with two such dates none is found.
/// </summary>
internal static partial class MeetingDateFinder
{
    private const string CouncilPattern = "KKR(?:[ -](?:" + CouncilNameFinder.NamePattern + "))?";
    private const string AgendaPattern = "dagsorden(?:en)? (?:for|til) møde";

    private static readonly string[] OtherMeetingWords =
    [
        "næste",
        "kommende",
        "seneste",
        "sidste",
        "forrige",
        "foregående",
        "tidligere",
        " blev ",
        " holdt ",
        " havde ",
        "konference",
    ];

    public static FoundDate? Find(ImmutableArray<RecognisedItem> items)
    {
        var (after, before) = FindBounds(items);
        var mentions = items
            .SelectMany(item => item.Sections.SelectMany(section => section.Blocks))
            .SelectMany(block => SplitSentences(block.Text).Select(sentence => (Sentence: sentence, block.Line)))
            .SelectMany(place =>
                CouncilMeetingDate()
                    .Matches(place.Sentence)
                    .Select(match => (Date: DanishDateParser.Parse(match.Groups[1].Value), place.Sentence, place.Line))
            )
            .Where(mention => mention.Date is not null)
            .Select(mention => (Date: mention.Date!.Value, mention.Sentence, mention.Line))
            .Where(mention => (after is null || mention.Date > after) && (before is null || mention.Date < before))
            .Where(mention => !Array.Exists(OtherMeetingWords, word => mention.Sentence.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        var dates = mentions.Select(mention => mention.Date).Distinct().ToList();
        var isBound = after is not null && before is not null;
        return dates.Count == 1 && (isBound || mentions.Exists(mention => CurrentMeeting().IsMatch(mention.Sentence)))
            ? new FoundDate(dates[0], mentions[0].Line)
            : null;
    }

    /// <summary>The previous meeting, whose minutes are approved, and the next one, whose items are announced.</summary>
    private static (LocalDate? After, LocalDate? Before) FindBounds(ImmutableArray<RecognisedItem> items)
    {
        var approval = items.FirstOrDefault(item =>
            item.Title.Contains("referat", StringComparison.OrdinalIgnoreCase) && FindItemDates(item).Any()
        );
        var after = approval is null ? null : FindTitleDates(approval).Concat(FindItemDates(approval)).Cast<LocalDate?>().FirstOrDefault();
        var next = items
            .Where(item =>
                item.Title.Contains("næste møde", StringComparison.OrdinalIgnoreCase)
                || item.Title.Contains("kommende møde", StringComparison.OrdinalIgnoreCase)
            )
            .SelectMany(item => FindTitleDates(item).Concat(FindItemDates(item)))
            .Where(date => after is null || date > after)
            .Cast<LocalDate?>()
            .Min();
        return (after, next);
    }

    private static IEnumerable<LocalDate> FindTitleDates(RecognisedItem item) => FindDates(item.Title);

    private static IEnumerable<LocalDate> FindItemDates(RecognisedItem item) =>
        FindTitleDates(item).Concat(item.Sections.SelectMany(section => section.Blocks).SelectMany(block => FindDates(block.Text)));

    private static IEnumerable<LocalDate> FindDates(string text) =>
        Date().Matches(text).Select(match => DanishDateParser.Parse(match.Value)).OfType<LocalDate>();

    // A full stop ends a sentence between a character that is not a digit and a capital; in "5. februar" it does not.
    private static IEnumerable<string> SplitSentences(string text)
    {
        var start = 0;
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] == '.' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && !char.IsDigit(text[i - 1]))
            {
                yield return text[start..(i + 1)];
                start = i + 2;
            }
        }

        yield return text[start..];
    }

    [GeneratedRegex(DanishDateParser.Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(
        $"(?:{CouncilPattern}[- ]?møde(?:t)?|møde(?:t)? i {CouncilPattern}|i {CouncilPattern}|{CouncilPattern} skal på møde(?:t)?"
            + $"|{AgendaPattern}(?:t)?(?: i {CouncilPattern})?) den ({DanishDateParser.Pattern})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex CouncilMeetingDate();

    [GeneratedRegex(
        @"\bnu\b|forelægges|skal på møde|" + AgendaPattern + "|godkender dagsorden",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex CurrentMeeting();
}

/// <summary>A date found in running text.</summary>
internal readonly record struct FoundDate(LocalDate Date, int Line);
