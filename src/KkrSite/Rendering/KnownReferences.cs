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
    // Every letter of every text is asked for; nearly all are among these.
    private static readonly bool[] LettersAndNumbers =
        [.. Enumerable.Range(0, 256).Select(c => char.IsLetter((char)c) || char.IsNumber((char)c))];

    private readonly FrozenDictionary<CaseNumber, CaseEntry> cases;
    private readonly FrozenDictionary<(CouncilId Council, MeetingDate Date), MeetingEntry> meetings;
    private readonly FrozenDictionary<string, Council> councils;
    private readonly FrozenDictionary<string, GlossaryEntry>.AlternateLookup<ReadOnlySpan<char>> terms;
    private readonly int longestTerm;

    public KnownReferences(MeetingArchive archive)
    {
        cases = archive.Cases.ToFrozenDictionary(entry => entry.Number);
        meetings = archive.Meetings.ToFrozenDictionary(entry => (entry.Meeting.Council, entry.Meeting.Date));
        councils = archive.Councils.Select(entry => entry.Council).DistinctBy(council => council.ShortName, StringComparer.Ordinal)
            .ToFrozenDictionary(council => council.ShortName, StringComparer.Ordinal);
        terms = archive.Content.Glossary.ToFrozenDictionary(entry => entry.Term, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longestTerm = archive.Content.Glossary.Select(entry => entry.Term.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The references in <paramref name="text"/>, in order, none overlapping another.</summary>
    /// <param name="explained">The glossary's terms already explained in the text; grows.</param>
    public IEnumerable<Reference> Find(string text, TextPlace place, HashSet<string> explained)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!IsOfWord(text[at]))
            {
                at++;
                continue;
            }

            // Nearly every word is just a word: only what opens like a phrase is put to the pattern.
            var phrase = MayOpenPhrase(text.AsSpan(at)) ? Phrases().Match(text, at) : Match.Empty;
            var length = phrase.Success ? phrase.Length : LengthOfWord(text.AsSpan(at));
            var reference =
                !phrase.Success ? OfTerm(text, at, length, explained)
                : phrase.Groups["case"].Success ? OfCase(phrase, place)
                : phrase.Groups["item"].Success ? OfItem(phrase, place)
                : OfMeeting(phrase, place);
            if (reference is not null)
            {
                yield return reference;
            }

            at += length;
        }
    }

    private static bool IsOfWord(char c) => c < LettersAndNumbers.Length ? LettersAndNumbers[c] : char.IsLetter(c) || char.IsNumber(c);

    private static bool MayOpenPhrase(ReadOnlySpan<char> text) => text[0] switch
    {
        'S' => text.StartsWith("SAG-", StringComparison.Ordinal),
        'P' or 'p' => text[1..].StartsWith("unkt", StringComparison.Ordinal) || text[1..].StartsWith("kt.", StringComparison.Ordinal),
        'D' or 'd' => text[1..].StartsWith("agsordenspunkt", StringComparison.Ordinal),
        'K' => text.StartsWith("KKR", StringComparison.Ordinal),
        'M' or 'm' => text[1..].StartsWith("øde", StringComparison.Ordinal),
        _ => false,
    };

    // A compound is one word, and so is what is joined by a slash or an apostrophe.
    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length
            && (IsOfWord(text[length]) || (text[length] is '-' or '/' or '’' or '\'' && length + 1 < text.Length && IsOfWord(text[length + 1]))))
        {
            length++;
        }

        return length;
    }

    private Reference? OfCase(Match match, TextPlace place) =>
        CaseNumber.TryParse(match.Value, out var number) && cases.TryGetValue(number, out var entry)
        && place.Item?.Item.Cases.Contains(number) != true
            ? new Reference(match.Index, match.Length, entry.Url, null)
            : null;

    private static Reference? OfItem(Match match, TextPlace place)
    {
        var target = ItemNumber.TryParse(match.Groups["item"].Value, out var number)
            ? place.Meeting?.Items.FirstOrDefault(entry => entry.Item.Number == number)
            : null;
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

    private Reference? OfTerm(string text, int start, int length, HashSet<string> explained)
    {
        var word = text.AsSpan(start, length);
        var entry = Entry(word) ?? Entry(word.TrimEnd('s').TrimEnd("'’"));
        return entry is not null && explained.Add(entry.Term)
            ? new Reference(start, length, GlossaryTerms.Url, entry)
            : null;
    }

    // A term in small letters (epx) may open a sentence (Epx); one in capitals is found as it is only.
    private GlossaryEntry? Entry(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word.Length > longestTerm)
        {
            return null;
        }

        if (terms.TryGetValue(word, out var entry))
        {
            return entry;
        }

        return char.IsUpper(word[0]) && IsLower(word[1..]) && terms.TryGetValue(word.ToString().ToLowerInvariant(), out entry) ? entry : null;
    }

    private static bool IsLower(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(
        """
        \G(?:
        (?<case>\bSAG-\d{4}-\d{5}\b)
        |\b(?:[Pp]unkt(?:et)?|[Pp]kt\.|[Dd]agsordenspunkt(?:et)?)\s(?<item>\d{1,3}(?:\.\d{1,3}){0,2})(?![\d\-])
        |\b(?:KKR[\s\-])?[Mm]ødet?(?:\s(?:i\s)?KKR\s(?<council>\p{L}+))?\s(?:den|d\.)\s(?<day>\d{1,2})\.\s(?<month>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s(?<year>\d{4})\b
        )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Phrases();
}
