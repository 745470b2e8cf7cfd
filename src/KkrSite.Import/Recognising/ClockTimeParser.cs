using System.Text.RegularExpressions;

namespace KkrSite.Import.Recognising;

/// <summary>Finds the time of a meeting: kl. 9.30-11.00, 10:00, kl. 10-12.</summary>
internal static partial class ClockTimeParser
{
    /// <summary>In the form of moede.md: 09:30-11:00; null where the text has no time.</summary>
    /// <param name="text">Without dates.</param>
    public static string? Find(string text)
    {
        if (Time().Match(text) is { Success: true } clock)
        {
            var from = Format(clock.Groups[1].Value, clock.Groups[2].Value);
            return clock.Groups[3].Success ? $"{from}-{Format(clock.Groups[3].Value, clock.Groups[4].Value)}" : from;
        }

        if (Hours().Match(text) is { Success: true } hours)
        {
            var from = Format(hours.Groups[1].Value, "00");
            return hours.Groups[2].Success ? $"{from}-{Format(hours.Groups[2].Value, "00")}" : from;
        }

        return null;
    }

    /// <summary>The text without its times.</summary>
    public static string Remove(string text) => Time().Replace(text, "");

    private static string Format(string hour, string minutes) => $"{hour.PadLeft(2, '0')}:{minutes}";

    [GeneratedRegex(
        @"(?:kl\. ?|klokken )?\b([0-2]?[0-9])[.:]([0-5][0-9])(?: ?(?:-|–|til) ?(?:kl\. ?)?([0-2]?[0-9])[.:]([0-5][0-9]))?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Time();

    // Hours alone, with a word before them or as a span: kl. 10, kl. 10-12, 10-12.
    [GeneratedRegex(
        @"(?:(?:kl\.? ?|klokken )|^ *(?=[0-9]{1,2} ?(?:-|–|til)))([0-2]?[0-9])(?![0-9])"
            + @"(?: ?(?:-|–|til) ?(?:kl\. ?)?([0-2]?[0-9])(?![0-9]))?(?![.:][0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Hours();
}
