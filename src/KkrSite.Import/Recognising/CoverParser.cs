using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Danish;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;
using NodaTime;

namespace KkrSite.Import.Recognising;

/// <summary>Parses date, time, place and attendance from the front page, and the date from the running headers.</summary>
internal static partial class CoverParser
{
    private const int MaxDateLineLength = 120;
    private const int MaxHeadingLength = 80;
    private const int MaxNameLength = 70;

    // A line with one of these words is about another document or another meeting.
    private static readonly string[] OtherDocumentWords =
    [
        "udsendt",
        "udskrevet",
        "trykt",
        "opdateret",
        "revideret",
        "næste",
        "forrige",
        "printet",
        "version",
    ];

    private static readonly string[] MeetingWords = ["KKR", "møde", "dagsorden", "referat"];
    private static readonly string[] MinutesHeadings = ["referat", "beslutningsreferat", "beslutningsprotokol"];
    private static readonly string[] SupplementHeadings = ["tillægsdagsorden", "tillæg til dagsorden", "supplerende dagsorden"];
    private static readonly string[] AbsenceLabels = ["afbud", "fravær", "ikke"];
    private static readonly string[] DateWords = ["den", "kl", "d"];

    public static CoverFacts Parse(ImmutableArray<ContentLine> cover, ImmutableArray<ContentLine> headers)
    {
        var page = new CoverPage(cover);
        var dates = headers.Where(line => !ConcernsOtherDocument(line.Text)).SelectMany(line => FindDates(line.Text)).ToHashSet();
        var (time, place) = ((string?)null, (string?)null);
        var (attendees, absentees) = (new List<string>(), new List<string>());
        var isMinutes = headers.Any(line => IsMinutesHeading(line.Text));
        for (; !page.IsAtEnd; page.MoveNext())
        {
            var text = page.Text;
            isMinutes |= IsMinutesHeading(text);
            if (ReadLabelled(page, DateLabel()) is { } date)
            {
                dates.UnionWith(FindDates(date));
                time ??= ClockTimeParser.Find(RemoveDates(date));
            }
            else if (ReadLabelled(page, PlaceLabel()) is { } labelledPlace)
            {
                place ??= labelledPlace;
            }
            else if (PeopleLabel().Match(text) is { Success: true } people)
            {
                (StartsWithAny(people.Groups[1].Value, AbsenceLabels) ? absentees : attendees).AddRange(
                    ReadPeople(page, people.Groups[2].Value)
                );
            }
            else if (IsDateLine(text))
            {
                dates.UnionWith(FindDates(text));
                time ??= ClockTimeParser.Find(RemoveDates(text));
                page.Use();
            }
        }

        var sentence = dates.Count == 0 ? FindOnlyDate(cover) : null;
        return new CoverFacts
        {
            Dates = [.. dates.Order()],
            DateInSentence = sentence,
            Time = time ?? (sentence is null ? null : ClockTimeParser.Find(RemoveDates(sentence.Value.Line.Text))),
            Place = place,
            Attendees = [.. attendees],
            Absentees = [.. absentees],
            IsMinutes = isMinutes,
            IsSupplement = cover.Concat(headers).Any(line => StartsWithAny(line.Text, SupplementHeadings)),
            UsedLines = sentence is { Line: var line } ? page.UsedLines.Add(line.Number) : page.UsedLines,
        };
    }

    // Afholdt torsdag den 16. maj 2024 kl. 17.30 i Rådhussalen: the only date on the page, in a line of other words.
    private static (LocalDate Date, ContentLine Line)? FindOnlyDate(ImmutableArray<ContentLine> cover)
    {
        var found = cover
            .Where(line => !ConcernsOtherDocument(line.Text))
            .SelectMany(line => FindDates(line.Text).Select(date => (Date: date, Line: line)))
            .ToList();
        return found.Select(pair => pair.Date).Distinct().Count() == 1 ? found[0] : null;
    }

    private static string? ReadLabelled(CoverPage page, Regex label)
    {
        if (label.Match(page.Text) is not { Success: true } match)
        {
            return null;
        }

        page.Use();
        var value = match.Groups[1].Value.Trim();
        if (value.Length == 0 && page.Next is { } below && !IsLabel(below.Text))
        {
            value = page.TakeNext();
        }

        // A value too long for its line.
        while (
            value.Length > 0
            && page.Next is { Format: { StartsParagraph: false, FollowsLineBreak: false } } continuation
            && !IsLabel(continuation.Text)
        )
        {
            value += " " + page.TakeNext();
        }

        return value.Length == 0 ? null : string.Join(' ', WordTokeniser.SplitAtBlanks(value));
    }

    private static IEnumerable<string> ReadPeople(CoverPage page, string afterLabel)
    {
        page.Use();
        var rows = new List<string>();
        while (
            page.Next is { BeginsPage: false } next
            && !IsLabel(next.Text)
            && (rows.Count + afterLabel.Trim().Length == 0 || !next.StartsParagraph || (rows.TrueForAll(IsPerson) && IsPerson(next.Text)))
        )
        {
            rows.Add(page.TakeNext());
        }

        var names = HasOneNamePerLine(afterLabel, rows) ? rows.SelectMany(CleanName) : rows.SelectMany(SplitNames);
        return SplitNames(afterLabel).Concat(names);
    }

    // Ib Hansen, Billund: a paragraph for each.
    private static bool IsPerson(string text) => text.Length <= MaxNameLength && Person().IsMatch(text);

    private static bool IsLabel(string text) => DateLabel().IsMatch(text) || PlaceLabel().IsMatch(text) || PeopleLabel().IsMatch(text);

    // "KKR X den 12. marts 2024", "Møde den …", or a line with nothing but a date.
    private static bool IsDateLine(string text)
    {
        if (text.Length > MaxDateLineLength || FindDates(text).Count() != 1 || ConcernsOtherDocument(text))
        {
            return false;
        }

        var rest = RemoveDates(text);
        return Array.Exists(MeetingWords, word => rest.Contains(word, StringComparison.OrdinalIgnoreCase))
            || ClockTimeParser.Remove(rest).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).All(IsDateWord);
    }

    private static bool ConcernsOtherDocument(string text) =>
        Array.Exists(OtherDocumentWords, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsDateWord(string word) =>
        word.EndsWith("dag", StringComparison.OrdinalIgnoreCase) || DateWords.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsMinutesHeading(string text) =>
        text.Length <= MaxHeadingLength && StartsWithAny(text, MinutesHeadings);

    private static bool StartsWithAny(string text, string[] starts) =>
        Array.Exists(starts, start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<LocalDate> FindDates(string text) =>
        Date().Matches(text).Select(match => DanishDateParser.Parse(match.Value)).OfType<LocalDate>();

    private static string RemoveDates(string text) => Date().Replace(text, " ");

    // Below a label without names: complete lines are one person each, with a comma before place or party.
    private static bool HasOneNamePerLine(string afterLabel, List<string> rows) =>
        afterLabel.Trim().Length == 0
        && (rows.Count > 1 || (rows is [var only] && only.Split(", ") is [_, var place] && !place.Contains(' ', StringComparison.Ordinal)))
        && rows.TrueForAll(row =>
            !SentenceRules.IsIncompleteName(row) && row.Count(c => c is ',') <= 2 && row.All(c => c is not (';' or '\t'))
        );

    private static IEnumerable<string> SplitNames(string text) =>
        text.Split([',', ';', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(CleanName);

    private static IEnumerable<string> CleanName(string text) =>
        new[] { text }
            .Select(name => ListMarker.Parse(name) is { Kind: TextBlockKind.Bullet } marker ? marker.Rest : name)
            .Select(name => string.Join(' ', WordTokeniser.SplitAtBlanks(name)).TrimEnd('.'))
            .Where(name => name.Length > 0);

    [GeneratedRegex(
        @"^(?:dato(?: og (?:tid|tidspunkt|klokkeslæt))?|mødedato|tidspunkt|tid|mødetid|mødetidspunkt|klokkeslæt)"
            + @"(?: *[:\t]| +(?=kl(?:\. ?|okken )[0-9]|(?:(?:man|tirs|ons|tors|fre|lør|søn)dag )?(?:den )?[0-9]))(.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DateLabel();

    [GeneratedRegex(
        @"^(?:sted|mødested|lokale|mødelokale|adresse)(?: *[:\t]| +(?-i:(?=\p{Lu}[^.!?]{2,70}$)))(.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PlaceLabel();

    // With a number alone it is an entry of the contents, and its page.
    [GeneratedRegex(
        "^(deltagere|deltagerfortegnelse|deltagerliste|mødeliste|tilstedeværende|til stede var|til stede|tilstede|mødedeltagere|fremmødte"
            + "|afbud fra|afbud|fraværende uden afbud|fraværende|ikke til stede)"
            + "(?: *[:\t](?! *[0-9]{1,3} *$)(.*))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PeopleLabel();

    [GeneratedRegex(DanishDateParser.Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    // Two names or more, initials and a title before them allowed, and a place or a party after a comma or in brackets.
    [GeneratedRegex(
        @"^(?:[-–•*] *)?(?:(?i:borgmester|viceborgmester|formand|næstformand|kommunaldirektør|regionsrådsmedlem) )?"
            + @"\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|von|de|la|van|af))+(?:(?:, ?| ?\().{2,45})?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Person();

    /// <summary>The position on the front page, and the lines that were used so far.</summary>
    private sealed class CoverPage(ImmutableArray<ContentLine> lines)
    {
        private readonly ImmutableHashSet<int>.Builder used = ImmutableHashSet.CreateBuilder<int>();
        private int index;

        public bool IsAtEnd => index >= lines.Length;

        public string Text => lines[index].Text;

        public ContentLine? Next => index + 1 < lines.Length ? lines[index + 1] : null;

        public ImmutableHashSet<int> UsedLines => used.ToImmutable();

        public void MoveNext() => index++;

        public void Use() => used.Add(lines[index].Number);

        public string TakeNext()
        {
            index++;
            Use();
            return Text;
        }
    }
}

/// <summary>What the front page and the running headers say about the meeting.</summary>
internal sealed record CoverFacts
{
    /// <summary>Every date that they give for it; more than one conflict with each other.</summary>
    public required ImmutableArray<LocalDate> Dates { get; init; }

    /// <summary>The only date on the page where none stands as the meeting's; null otherwise.</summary>
    public (LocalDate Date, ContentLine Line)? DateInSentence { get; init; }

    public required string? Time { get; init; }

    public required string? Place { get; init; }

    public required ImmutableArray<string> Attendees { get; init; }

    public required ImmutableArray<string> Absentees { get; init; }

    public required bool IsMinutes { get; init; }

    /// <summary>It only adds items to an agenda that was sent before.</summary>
    public required bool IsSupplement { get; init; }

    /// <summary>Numbers of the lines that these facts are from.</summary>
    public required ImmutableHashSet<int> UsedLines { get; init; }
}
