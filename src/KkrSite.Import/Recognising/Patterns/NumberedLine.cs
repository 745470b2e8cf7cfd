using System.Text.RegularExpressions;
using KkrSite.Archive.Model;

namespace KkrSite.Import.Recognising.Patterns;

/// <summary>A line that begins with a number in the form of agenda items: 3.1. Titel, 3.1 Titel, Punkt 3.1: Titel.</summary>
/// <param name="Prefix">The word before the number, often none.</param>
/// <param name="Title">The text after the number; empty where the number is alone.</param>
/// <param name="IsMarked">A dot, colon or tab follows the number, or a word precedes it, so that it is not a plain figure.</param>
internal readonly partial record struct NumberedLine(ItemNumber Number, string Prefix, string Title, bool IsMarked)
{
    // A larger number is hardly ever an item's: a year, an amount.
    private const int MaxUsualNumber = 99;

    public static NumberedLine? Parse(string line) =>
        ParseAnyNumber(line) is { Number.Parts: [<= MaxUsualNumber, ..] } usual ? usual : null;

    /// <summary>Parses a line whose number may also be above 99, which only the lines around it can confirm as an item's.</summary>
    public static NumberedLine? ParseAnyNumber(string line)
    {
        if (line.Length > 2000 || !(char.IsAsciiDigit(line[0]) || line[0] is 'P' or 'D' or 'A'))
        {
            return null;
        }

        var match = NumberedForm().Match(line);
        if (!match.Success || !ItemNumber.TryParse(match.Groups[2].Value, out var number))
        {
            return null;
        }

        var title = match.Groups[5].Value.Trim().TrimStart('–', '-').TrimStart();
        var isMarked =
            match.Groups[1].Length > 0 || match.Groups[3].Length > 0 || match.Groups[4].Value.Contains('\t', StringComparison.Ordinal);
        return new NumberedLine(number, match.Groups[1].Value, title, isMarked);
    }

    [GeneratedRegex(
        @"^(?:(Dagsordenspunkt|DAGSORDENSPUNKT|Punkt|PUNKT|Pkt\.?|PKT\.?|Ad|AD)(?: +nr\.?)? +)?"
            + @"([0-9]{1,3}(?:\.[0-9]{1,3}){0,2})([.:]?)(?:([ \t]+)(.*))?$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex NumberedForm();
}
