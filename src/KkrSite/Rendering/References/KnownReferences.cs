using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering.Prose;

namespace KkrSite.Rendering.References;

/// <summary>
/// Finds in running text what the archive knows: case numbers, items of the same meeting (punkt 3.2) or of one that is named with them,
/// meetings (mødet den 6. september 2024) and the glossary's abbreviations. What may mean something else is left alone.
/// </summary>
public sealed class KnownReferences
{
    // Every letter of every text is asked for; nearly all are among these.
    private static readonly bool[] LettersAndNumbers =
        [.. Enumerable.Range(0, 256).Select(c => char.IsLetter((char)c) || char.IsNumber((char)c))];

    private readonly FrozenDictionary<CaseNumber, CaseEntry> cases;
    private readonly NamedMeetings meetings;
    private readonly GlossaryWords glossary;

    public KnownReferences(MeetingArchive archive)
    {
        cases = archive.Cases.ToFrozenDictionary(entry => entry.Number);
        meetings = new NamedMeetings(archive);
        glossary = new GlossaryWords(archive.Content.Glossary);
    }

    /// <summary>The references in <paramref name="text"/>, in order, none overlapping another.</summary>
    /// <param name="explained">The glossary's terms already explained in the text; grows.</param>
    public IEnumerable<Reference> Find(string text, TextPlace place, HashSet<string> explained)
    {
        SentenceMeeting? named = null;
        for (var at = 0; at < text.Length;)
        {
            if (!IsOfWord(text[at]))
            {
                at++;
                continue;
            }

            // Nearly every word is just a word: only what opens like a phrase is put to the pattern.
            var phrase = MayOpenPhrase(text.AsSpan(at)) ? Phrases.Reference().Match(text, at) : Match.Empty;
            if (!phrase.Success)
            {
                var length = LengthOfWord(text.AsSpan(at));
                if (OfTerm(text, at, length, explained) is { } term)
                {
                    yield return term;
                }

                at += length;
                continue;
            }

            at += phrase.Length;
            if (IsMeeting(phrase))
            {
                named = new SentenceMeeting(at, MeetingOf(text, phrase, place));
            }

            foreach (var reference in OfPhrase(text, phrase, place, named))
            {
                yield return reference;
            }
        }
    }

    private static bool IsOfWord(char c) => c < LettersAndNumbers.Length ? LettersAndNumbers[c] : char.IsLetter(c) || char.IsNumber(c);

    private static bool MayOpenPhrase(ReadOnlySpan<char> text) => text[0] switch
    {
        'S' or 's' => text.Length > 3 && (text[1..].StartsWith("AG", StringComparison.Ordinal) || text[1..].StartsWith("ag", StringComparison.Ordinal)) && (!char.IsLetter(text[3]) || text[3] == 's'),
        'P' or 'p' => text[1..].StartsWith("unkt", StringComparison.Ordinal) || text[1..].StartsWith("kt", StringComparison.Ordinal),
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

    private static bool IsMeeting(Match phrase) => !phrase.Groups["case"].Success && !phrase.Groups["item"].Success;

    private IEnumerable<Reference> OfPhrase(string text, Match phrase, TextPlace place, SentenceMeeting? named)
    {
        if (phrase.Groups["case"].Success)
        {
            return OfCase(phrase, place) is { } reference ? [reference] : [];
        }

        if (phrase.Groups["item"].Success)
        {
            return OfItems(phrase, place, MeetingOfItem(text, phrase, place, named));
        }

        return named?.Meeting is { } meeting && meeting != place.Meeting ? [new Reference(phrase.Index, phrase.Length, meeting.Url, null)] : [];
    }

    private Reference? OfCase(Match phrase, TextPlace place)
    {
        var digits = string.Concat(phrase.Value.Where(char.IsAsciiDigit));
        return CaseNumber.TryParse($"SAG-{digits[..4]}-{digits[4..].PadLeft(5, '0')}", out var number)
            && cases.TryGetValue(number, out var entry) && place.Case != number && place.Item?.Item.Cases.Contains(number) != true
                ? new Reference(phrase.Index, phrase.Length, entry.Url, null)
                : null;
    }

    // punkt 3.2 and then, of the same kind, 3.3: the first link takes the word with it.
    private static IEnumerable<Reference> OfItems(Match phrase, TextPlace place, MeetingEntry? meeting)
    {
        if (meeting is null)
        {
            yield break;
        }

        var first = phrase.Groups["item"];
        if (Item(first, meeting, place) is { } item)
        {
            yield return new Reference(phrase.Index, first.Index + first.Length - phrase.Index, item.Url, null);
        }

        foreach (Capture more in phrase.Groups["more"].Captures)
        {
            if (Item(more, meeting, place) is { } other)
            {
                yield return new Reference(more.Index, more.Length, other.Url, null);
            }
        }
    }

    private MeetingEntry? MeetingOf(string text, Match phrase, TextPlace place) =>
        OtherTexts.HasMeeting(text, phrase) ? null : meetings.Find(phrase, place.Meeting);

    private MeetingEntry? MeetingOfItem(string text, Match phrase, TextPlace place, SentenceMeeting? named)
    {
        var elsewhere = Phrases.AtMeeting().Match(text, phrase.Index + phrase.Length);
        if (elsewhere.Success)
        {
            return MeetingOf(text, elsewhere, place);
        }

        return OtherTexts.HasItem(text, phrase) ? null : named is { } meeting ? meeting.Of(text, phrase, place.Meeting) : place.Meeting;
    }

    private static ItemEntry? Item(Capture number, MeetingEntry meeting, TextPlace place) =>
        ItemNumber.TryParse(number.Value, out var wanted) && meeting.Items.FirstOrDefault(entry => entry.Item.Number == wanted) is { } item && item != place.Item
            ? item
            : null;

    private Reference? OfTerm(string text, int start, int length, HashSet<string> explained) =>
        glossary.Find(text.AsSpan(start, length)) is { } entry && explained.Add(entry.Term)
            ? new Reference(start, length, GlossaryTerms.Url, entry)
            : null;
}
