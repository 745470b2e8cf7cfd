using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Site.Rendering.References;

/// <summary>
/// Finds references in running text: case numbers, items of the same meeting (punkt 3.2) or of a mentioned one, meetings (mødet den
/// 6. september 2024) and the glossary's abbreviations. Ambiguous references are left out.
/// </summary>
public sealed class ReferenceFinder
{
    // A table for speed: the test is made for every letter of every text, and nearly all letters are in it.
    private static readonly bool[] Latin1WordCharacters =
    [
        .. Enumerable.Range(0, 256).Select(c => char.IsLetter((char)c) || char.IsNumber((char)c)),
    ];

    private readonly FrozenDictionary<CaseNumber, CaseEntry> cases;
    private readonly NamedMeetingFinder meetings;
    private readonly GlossaryTermFinder glossary;

    public ReferenceFinder(MeetingArchive archive)
    {
        cases = archive.Cases.ToFrozenDictionary(entry => entry.Number);
        meetings = new NamedMeetingFinder(archive);
        glossary = new GlossaryTermFinder(archive.Content.Glossary);
    }

    /// <summary>The references in <paramref name="text"/>, in order, none overlapping another.</summary>
    /// <param name="explained">The glossary's terms already explained in the text; new ones are added.</param>
    public IEnumerable<TextReference> Find(string text, TextContext context, HashSet<string> explained)
    {
        MentionedMeeting? mentioned = null;
        for (var at = 0; at < text.Length;)
        {
            if (!IsWordCharacter(text[at]))
            {
                at++;
                continue;
            }

            // The pattern is expensive, so only words that can begin a phrase are matched against it.
            var phrase = CanStartPhrase(text.AsSpan(at)) ? ReferencePatterns.Reference().Match(text, at) : Match.Empty;
            if (!phrase.Success)
            {
                var length = FindWordLength(text.AsSpan(at));
                if (FindTerm(text, at, length, explained) is { } term)
                {
                    yield return term;
                }

                at += length;
                continue;
            }

            at += phrase.Length;
            if (IsMeeting(phrase))
            {
                mentioned = new MentionedMeeting(at, FindMeeting(text, phrase, context));
            }

            foreach (var reference in FindInPhrase(text, phrase, context, mentioned))
            {
                yield return reference;
            }
        }
    }

    private static bool IsWordCharacter(char c) =>
        c < Latin1WordCharacters.Length ? Latin1WordCharacters[c] : char.IsLetter(c) || char.IsNumber(c);

    private static bool CanStartPhrase(ReadOnlySpan<char> text) =>
        text[0] switch
        {
            'S' or 's' => text.Length > 3
                && (text[1..].StartsWith("AG", StringComparison.Ordinal) || text[1..].StartsWith("ag", StringComparison.Ordinal))
                && (!char.IsLetter(text[3]) || text[3] == 's'),
            'P' or 'p' => text[1..].StartsWith("unkt", StringComparison.Ordinal) || text[1..].StartsWith("kt", StringComparison.Ordinal),
            'D' or 'd' => text[1..].StartsWith("agsordenspunkt", StringComparison.Ordinal),
            'K' => text.StartsWith("KKR", StringComparison.Ordinal),
            'M' or 'm' => text[1..].StartsWith("øde", StringComparison.Ordinal),
            _ => false,
        };

    // Words joined by a hyphen, a slash or an apostrophe count as one.
    private static int FindWordLength(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (
            length < text.Length
            && (
                IsWordCharacter(text[length])
                || (text[length] is '-' or '/' or '’' or '\'' && length + 1 < text.Length && IsWordCharacter(text[length + 1]))
            )
        )
        {
            length++;
        }

        return length;
    }

    private static bool IsMeeting(Match phrase) => !phrase.Groups["case"].Success && !phrase.Groups["item"].Success;

    private IEnumerable<TextReference> FindInPhrase(string text, Match phrase, TextContext context, MentionedMeeting? mentioned)
    {
        if (phrase.Groups["case"].Success)
        {
            return FindCase(phrase, context) is { } reference ? [reference] : [];
        }

        if (phrase.Groups["item"].Success)
        {
            return FindItems(phrase, context, FindMeetingOfItem(text, phrase, context, mentioned));
        }

        return mentioned?.Meeting is { } meeting && meeting != context.Meeting
            ? [new TextReference(phrase.Index, phrase.Length, meeting.Url, null)]
            : [];
    }

    private TextReference? FindCase(Match phrase, TextContext context)
    {
        var digits = string.Concat(phrase.Value.Where(char.IsAsciiDigit));
        return
            CaseNumber.TryParse($"SAG-{digits[..4]}-{digits[4..].PadLeft(5, '0')}", out var number)
            && cases.TryGetValue(number, out var entry)
            && context.Case != number
            && context.Item?.Cases.Contains(number) != true
            ? new TextReference(phrase.Index, phrase.Length, entry.Url, null)
            : null;
    }

    // In "punkt 3.2 og 3.3" the first link includes the word, the others are numbers alone.
    private static IEnumerable<TextReference> FindItems(Match phrase, TextContext context, MeetingEntry? meeting)
    {
        if (meeting is null)
        {
            yield break;
        }

        var first = phrase.Groups["item"];
        if (FindItem(first, meeting, context) is { } item)
        {
            yield return new TextReference(phrase.Index, first.Index + first.Length - phrase.Index, item.Url, null);
        }

        foreach (Capture more in phrase.Groups["more"].Captures)
        {
            if (FindItem(more, meeting, context) is { } other)
            {
                yield return new TextReference(more.Index, more.Length, other.Url, null);
            }
        }
    }

    private MeetingEntry? FindMeeting(string text, Match phrase, TextContext context) =>
        ForeignReferenceDetector.IsForeignMeeting(text, phrase) ? null : meetings.Find(phrase, context.Meeting);

    private MeetingEntry? FindMeetingOfItem(string text, Match phrase, TextContext context, MentionedMeeting? mentioned)
    {
        var elsewhere = ReferencePatterns.AtMeeting().Match(text, phrase.Index + phrase.Length);
        if (elsewhere.Success)
        {
            return FindMeeting(text, elsewhere, context);
        }

        return ForeignReferenceDetector.IsForeignItem(text, phrase) ? null
            : mentioned is { } meeting ? meeting.Resolve(text, phrase, context.Meeting)
            : context.Meeting;
    }

    private static ItemEntry? FindItem(Capture number, MeetingEntry meeting, TextContext context) =>
        ItemNumber.TryParse(number.Value, out var wanted)
        && meeting.Items.FirstOrDefault(entry => entry.Number == wanted) is { } item
        && item != context.Item
            ? item
            : null;

    private TextReference? FindTerm(string text, int start, int length, HashSet<string> explained) =>
        glossary.Find(text.AsSpan(start, length)) is { } entry && explained.Add(entry.Term)
            ? new TextReference(start, length, GlossaryAddress.Url, entry)
            : null;
}
