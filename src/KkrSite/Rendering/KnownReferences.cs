using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering;

/// <summary>
/// Finds in running text what the archive knows: case numbers, items of the same meeting (punkt 3.2), meetings (mødet den
/// 6. september 2024) and the glossary's abbreviations.
/// </summary>
public sealed partial class KnownReferences
{
    private readonly FrozenDictionary<CaseNumber, CaseEntry> cases;
    private readonly FrozenDictionary<(CouncilId Council, MeetingDate Date), MeetingEntry> meetings;
    private readonly FrozenDictionary<string, Council> councils;
    private readonly FrozenDictionary<string, GlossaryEntry> glossary;

    public KnownReferences(MeetingArchive archive)
    {
        cases = archive.Cases.ToFrozenDictionary(entry => entry.Number);
        meetings = archive.Meetings.ToFrozenDictionary(entry => (entry.Meeting.Council, entry.Meeting.Date));
        councils = archive.Councils.Select(entry => entry.Council).DistinctBy(council => council.ShortName, StringComparer.Ordinal)
            .ToFrozenDictionary(council => council.ShortName, StringComparer.Ordinal);
        glossary = archive.Content.Glossary.ToFrozenDictionary(entry => entry.Term, StringComparer.Ordinal);
    }

    /// <summary>The references in <paramref name="text"/>, in order, none overlapping another.</summary>
    /// <param name="explained">The glossary's terms already explained on the page; grows.</param>
    public IEnumerable<Reference> Find(string text, TextPlace place, HashSet<string> explained)
    {
        foreach (Match match in Candidates().Matches(text))
        {
            var reference =
                match.Groups["case"].Success ? OfCase(match, place)
                : match.Groups["item"].Success ? OfItem(match, place)
                : match.Groups["day"].Success ? OfMeeting(match, place)
                : OfTerm(match, explained);
            if (reference is not null)
            {
                yield return reference;
            }
        }
    }

    private Reference? OfCase(Match match, TextPlace place) =>
        CaseNumber.TryParse(match.Value, out var number) && cases.TryGetValue(number, out var entry)
        && place.Item?.Item.Cases.Contains(number) != true
            ? new Reference(match.Index, match.Length, entry.Url, null)
            : null;

    private static Reference? OfItem(Match match, TextPlace place)
    {
        var text = match.Groups["item"];
        var target = place.Meeting?.Items.FirstOrDefault(entry => entry.Item.Number.ToString() == text.Value);
        return target is null || target == place.Item
            ? null
            : new Reference(match.Index, match.Length, target.Url, null);
    }

    private Reference? OfMeeting(Match match, TextPlace place)
    {
        var council = match.Groups["council"].Success
            ? councils.GetValueOrDefault(match.Groups["council"].Value)?.Id
            : place.Meeting?.Meeting.Council;
        var date = string.Create(
            CultureInfo.InvariantCulture,
            $"{match.Groups["year"].Value}-{DanishDates.MonthOf(match.Groups["month"].Value):D2}-{int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture):D2}");
        return council is { } id && MeetingDate.TryParse(date, out var day) && meetings.TryGetValue((id, day), out var meeting)
            && meeting != place.Meeting
                ? new Reference(match.Index, match.Length, meeting.Url, null)
                : null;
    }

    private Reference? OfTerm(Match match, HashSet<string> explained)
    {
        var word = match.Value;
        var entry = Entry(word) ?? Entry(word.TrimEnd('s').TrimEnd('\'', '’'));
        return entry is not null && explained.Add(entry.Term)
            ? new Reference(match.Index, word.Length, GlossaryTerms.Url, entry)
            : null;
    }

    // A term in small letters (epx) may open a sentence (Epx); one in capitals is found as it is only.
    private GlossaryEntry? Entry(string word) =>
        word.Length < 2 ? null
        : glossary.TryGetValue(word, out var entry) ? entry
        : char.IsUpper(word[0]) && word[1..].All(char.IsLower) && glossary.TryGetValue(word.ToLowerInvariant(), out entry) ? entry
        : null;

    [GeneratedRegex(
        """
        (?<case>\bSAG-\d{4}-\d{5}\b)
        |\b(?:[Pp]unkt(?:et)?|[Pp]kt\.|[Dd]agsordenspunkt(?:et)?)\s(?<item>\d{1,3}(?:\.\d{1,3}){0,2})(?![\d\-])
        |\b(?:KKR[\s\-])?[Mm]ødet?(?:\s(?:i\s)?KKR\s(?<council>\p{L}+))?\s(?:den|d\.)\s(?<day>\d{1,2})\.\s(?<month>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s(?<year>\d{4})\b
        |[\p{L}\p{N}]+(?:[\-/’'][\p{L}\p{N}]+)*
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Candidates();
}
