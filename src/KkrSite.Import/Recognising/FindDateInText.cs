using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Import.Results;
using NodaTime;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Finds the meeting's date in running text, where neither front page nor header has it. Only a date that the text ties
/// to a meeting of the council counts, and only between the meeting whose minutes are approved and the one that comes
/// next; two such dates are none.
/// </summary>
internal sealed partial class FindDateInText
{
    private const string Council = "KKR(?:[ -](?:Hovedstaden|Midtjylland|Nordjylland|Sjælland|Syddanmark))?";
    // The words that tie a date to a meeting of the council stand right before it.

    // What the text says is done now, on this agenda.

    private static readonly string[] OtherMeetings =
        ["næste", "kommende", "seneste", "sidste", "forrige", "foregående", "tidligere", " blev ", " holdt ", " havde ", "konference"];

    public FoundDate? Find(ImmutableArray<RecognisedItem> items)
    {
        var (after, before) = Bounds(items);
        var mentions = items
            .SelectMany(item => item.Sections.SelectMany(section => section.Blocks))
            .SelectMany(block => SentencesOf(block.Text).Select(sentence => (Sentence: sentence, block.Line)))
            .SelectMany(place => OfCouncilForm().Matches(place.Sentence)
                .Select(match => (Date: Dates.Read(match.Groups[1].Value), place.Sentence, place.Line)))
            .Where(mention => mention.Date is not null)
            .Select(mention => (Date: mention.Date!.Value, mention.Sentence, mention.Line))
            .Where(mention => (after is null || mention.Date > after) && (before is null || mention.Date < before))
            .Where(mention => !Array.Exists(OtherMeetings, word => mention.Sentence.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        var dates = mentions.Select(mention => mention.Date).Distinct().ToList();
        var isBound = after is not null && before is not null;
        return dates.Count == 1 && (isBound || mentions.Exists(mention => NowForm().IsMatch(mention.Sentence)))
            ? new FoundDate(dates[0], mentions[0].Line)
            : null;
    }

    /// <summary>The meeting before, whose minutes are approved, and the one after, whose items are foretold.</summary>
    private static (LocalDate? After, LocalDate? Before) Bounds(ImmutableArray<RecognisedItem> items)
    {
        var approval = items.FirstOrDefault(item => item.Title.Contains("referat", StringComparison.OrdinalIgnoreCase) && DatesIn(item).Any());
        var after = approval is null ? null : TitleDates(approval).Concat(DatesIn(approval)).Cast<LocalDate?>().FirstOrDefault();
        var next = items
            .Where(item => item.Title.Contains("næste møde", StringComparison.OrdinalIgnoreCase)
                || item.Title.Contains("kommende møde", StringComparison.OrdinalIgnoreCase))
            .SelectMany(item => TitleDates(item).Concat(DatesIn(item)))
            .Where(date => after is null || date > after)
            .Cast<LocalDate?>()
            .Min();
        return (after, next);
    }

    private static IEnumerable<LocalDate> TitleDates(RecognisedItem item) => DatesOf(item.Title);

    private static IEnumerable<LocalDate> DatesIn(RecognisedItem item) =>
        TitleDates(item).Concat(item.Sections.SelectMany(section => section.Blocks).SelectMany(block => DatesOf(block.Text)));

    private static IEnumerable<LocalDate> DatesOf(string text) => AnyForm().Matches(text).Select(match => Dates.Read(match.Value)).OfType<LocalDate>();

    // A full stop ends a sentence where a small letter stands before it and a capital behind it: "5. februar" has neither.
    private static IEnumerable<string> SentencesOf(string text)
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

    [GeneratedRegex(Dates.Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AnyForm();

    [GeneratedRegex($"(?:{Council}[- ]?møde(?:t)?|møde(?:t)? i {Council}|i {Council}|{Council} skal på møde(?:t)?|dagsorden(?:en)? (?:for|til) møde(?:t)?(?: i {Council})?) den ({Dates.Pattern})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfCouncilForm();

    [GeneratedRegex(@"\bnu\b|forelægges|skal på møde|dagsorden(?:en)? (?:for|til) møde|godkender dagsorden", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NowForm();
}
