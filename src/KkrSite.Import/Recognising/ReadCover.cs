using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;
using NodaTime;

namespace KkrSite.Import.Recognising;

/// <summary>Reads date, time, place and attendance from the front page, and the date from the running headers.</summary>
internal sealed partial class ReadCover
{
    private static readonly string[] OtherPapers = ["udsendt", "udskrevet", "trykt", "opdateret", "revideret", "næste", "forrige", "printet", "version"];

    public CoverFacts Read(ImmutableArray<ContentLine> cover, ImmutableArray<ContentLine> headers)
    {
        var dates = headers.Where(line => !TellsOfOther(line.Text)).SelectMany(line => DatesIn(line.Text)).ToHashSet();
        var (time, place, minutes) = ((string?)null, (string?)null, headers.Any(line => NamesMinutes(line.Text)));
        var (attendees, absentees) = (new List<string>(), new List<string>());
        var used = ImmutableHashSet.CreateBuilder<int>();
        for (var i = 0; i < cover.Length; i++)
        {
            var text = cover[i].Text;
            if (Labelled(DateLabel(), cover, ref i, used) is { } when)
            {
                dates.UnionWith(DatesIn(when));
                time ??= TimeIn(when);
            }
            else if (Labelled(PlaceLabel(), cover, ref i, used) is { } where)
            {
                place ??= where;
            }
            else if (PeopleLabel().Match(text) is { Success: true } people)
            {
                used.Add(cover[i].Number);
                var list = people.Groups[1].Value.StartsWith("afbud", StringComparison.OrdinalIgnoreCase)
                    || people.Groups[1].Value.StartsWith("fravær", StringComparison.OrdinalIgnoreCase)
                    || people.Groups[1].Value.StartsWith("ikke", StringComparison.OrdinalIgnoreCase) ? absentees : attendees;
                var rows = new List<string>();
                while (i + 1 < cover.Length && !IsLabel(cover[i + 1].Text) && !cover[i + 1].BeginsPage
                    && (rows.Count + people.Groups[2].Value.Trim().Length == 0 || !cover[i + 1].StartsParagraph))
                {
                    rows.Add(cover[++i].Text);
                    used.Add(cover[i].Number);
                }

                list.AddRange(Names(people.Groups[2].Value));
                list.AddRange(HoldsOneEach(people.Groups[2].Value, rows) ? rows.SelectMany(WholeName) : rows.SelectMany(Names));
            }
            else if (StatesDate(text))
            {
                dates.UnionWith(DatesIn(text));
                time ??= TimeIn(WithoutDates(text));
                used.Add(cover[i].Number);
            }

            minutes |= NamesMinutes(text);
        }

        return new CoverFacts([.. dates.Order()], time, place, [.. attendees], [.. absentees], minutes, used.ToImmutable());
    }

    private static string? Labelled(Regex label, ImmutableArray<ContentLine> cover, ref int i, ImmutableHashSet<int>.Builder used)
    {
        if (label.Match(cover[i].Text) is not { Success: true } match)
        {
            return null;
        }

        used.Add(cover[i].Number);
        var value = match.Groups[1].Value.Trim();
        if (value.Length == 0 && i + 1 < cover.Length && !IsLabel(cover[i + 1].Text))
        {
            value = cover[++i].Text;
            used.Add(cover[i].Number);
        }

        // A value too long for its line.
        while (value.Length > 0 && i + 1 < cover.Length && cover[i + 1].Format is { StartsParagraph: false, FollowsBreak: false } && !IsLabel(cover[i + 1].Text))
        {
            value += " " + cover[++i].Text;
            used.Add(cover[i].Number);
        }

        return value.Length == 0 ? null : string.Join(' ', Words.Tokens(value));
    }

    private static bool IsLabel(string text) => DateLabel().IsMatch(text) || PlaceLabel().IsMatch(text) || PeopleLabel().IsMatch(text);

    // "KKR X den 12. marts 2024", "Møde den …", or a date that is all that the line says.
    private static bool StatesDate(string text)
    {
        if (text.Length > 120 || DatesIn(text).Count() != 1 || TellsOfOther(text))
        {
            return false;
        }

        var rest = WithoutDates(text);
        return rest.Contains("KKR", StringComparison.OrdinalIgnoreCase)
            || rest.Contains("møde", StringComparison.OrdinalIgnoreCase)
            || rest.Contains("dagsorden", StringComparison.OrdinalIgnoreCase)
            || rest.Contains("referat", StringComparison.OrdinalIgnoreCase)
            || Clock().Replace(rest, "").Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).All(IsWordOfDate);
    }

    private static bool TellsOfOther(string text) => Array.Exists(OtherPapers, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsWordOfDate(string word) =>
        word.EndsWith("dag", StringComparison.OrdinalIgnoreCase) || word.Equals("den", StringComparison.OrdinalIgnoreCase)
        || word.Equals("kl", StringComparison.OrdinalIgnoreCase) || word.Equals("d", StringComparison.OrdinalIgnoreCase);

    private static bool NamesMinutes(string text) =>
        text.Length <= 80
        && (text.StartsWith("referat", StringComparison.OrdinalIgnoreCase) || text.StartsWith("beslutningsreferat", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("beslutningsprotokol", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<LocalDate> DatesIn(string text) => AnyDate().Matches(text).Select(match => Dates.Read(match.Value)).OfType<LocalDate>();

    private static string WithoutDates(string text) => AnyDate().Replace(text, " ");

    private static string? TimeIn(string text)
    {
        var clock = Clock().Match(WithoutDates(text));
        if (!clock.Success)
        {
            return null;
        }

        string Pad(int group) => clock.Groups[group].Value.PadLeft(2, '0');
        var from = $"{Pad(1)}:{clock.Groups[2].Value}";
        return clock.Groups[3].Success ? $"{from}-{Pad(3)}:{clock.Groups[4].Value}" : from;
    }

    // One below the other under the label, none leading on to the next: each line is a person, whose place or party a comma parts.
    private static bool HoldsOneEach(string behindLabel, List<string> rows) =>
        behindLabel.Trim().Length == 0 && rows.Count > 1
        && rows.TrueForAll(row => !NameParts.LeavesOpen(row) && row.Count(c => c is ',') <= 2 && row.All(c => c is not (';' or '\t')));

    private static IEnumerable<string> Names(string text) => text
        .Split([',', ';', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .SelectMany(WholeName);

    private static IEnumerable<string> WholeName(string text) => new[] { text }
        .Select(name => ListMarkers.Read(name) is { Kind: TextBlockKind.Bullet } marker ? marker.Rest : name)
        .Select(name => string.Join(' ', Words.Tokens(name)).TrimEnd('.'))
        .Where(name => name.Length > 0);

    [GeneratedRegex(
        @"^(?:dato(?: og (?:tid|tidspunkt|klokkeslæt))?|mødedato|tidspunkt|tid|mødetid|mødetidspunkt|klokkeslæt)(?: *[:\t]| +(?=kl(?:\. ?|okken )[0-9]))(.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateLabel();

    [GeneratedRegex(@"^(?:sted|mødested|lokale|mødelokale|adresse) *[:\t](.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlaceLabel();

    [GeneratedRegex(
        "^(deltagere|til stede|tilstede|mødedeltagere|fremmødte|afbud fra|afbud|fraværende uden afbud|fraværende|ikke til stede)(?: *[:\t](.*))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PeopleLabel();

    [GeneratedRegex(Dates.Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AnyDate();

    [GeneratedRegex(
        @"(?:kl\. ?|klokken )?\b([0-2]?[0-9])[.:]([0-5][0-9])(?: ?(?:-|–|til) ?(?:kl\. ?)?([0-2]?[0-9])[.:]([0-5][0-9]))?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
