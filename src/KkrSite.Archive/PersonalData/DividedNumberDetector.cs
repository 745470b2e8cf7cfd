using System.Globalization;
using System.Text.RegularExpressions;
using KkrSite.Danish;

namespace KkrSite.Archive.PersonalData;

/// <summary>
/// Finds personal numbers whose last four digits are named apart from the birthday: født 07.07.61 …, de sidste fire cifre er 4285.
/// </summary>
internal static partial class DividedNumberDetector
{
    // On either side of the digits: the sentence before, or the one after.
    private const int Window = 160;

    public static IEnumerable<CprNumberMatch> Find(string text) =>
        LastDigits().Matches(text).Select(match => FindAt(text, match)).OfType<CprNumberMatch>();

    private static CprNumberMatch? FindAt(string text, Match match)
    {
        var serial = match.Groups["serial"];
        var start = Math.Max(0, serial.Index - Window);
        var around = text.Substring(start, Math.Min(text.Length, serial.Index + serial.Length + Window) - start);
        var meaning = NumberMeaningClassifier.Classify(text, match.Index, match.Index + match.Length);
        if (meaning is NumberMeaning.Telephone or NumberMeaning.Other)
        {
            return null;
        }

        var birthdays = Birthday().Matches(around).Select(match => TryRead(match, serial.Value)).OfType<CprNumber>().ToList();
        var passes = birthdays.Exists(number => number.PassesModulus11 || number.MayLackModulus11);
        var isNamed = BirthWords().IsMatch(around);
        if (birthdays.Count == 0 || !(passes || isNamed))
        {
            return null;
        }

        var certainty = passes && isNamed ? CprCertainty.Certain : CprCertainty.Possible;
        return new CprNumberMatch(serial.Index, serial.Index + serial.Length, certainty, PersonalDataTexts.LastFourDigits);
    }

    private static CprNumber? TryRead(Match day, string serial)
    {
        var month = day.Groups["name"] is { Success: true } name
            ? DanishMonths.FindNumber(name.Value).ToString("00", CultureInfo.InvariantCulture)
            : day.Groups["month"].Value.PadLeft(2, '0');
        var number = day.Groups["day"].Value.PadLeft(2, '0') + month + day.Groups["year"].Value[^2..] + serial;
        return CprNumber.TryRead([.. number.Select(digit => (byte)(digit - '0'))], out var read) ? read : null;
    }

    [GeneratedRegex(
        """
        (?: \bsidste\s+(?:fire|4)\s+(?:ciffer|cifre|tal)\w*
          | \b(?:fire|4)\s+sidste\s+(?:ciffer|cifre|tal)\w*
          | \bkontrolcif\w+
          | \b(?:ender|slutter)\s+på
        )
        [^\d]{0,40} (?<!\d)(?<serial>\d{4})(?!\d)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex LastDigits();

    [GeneratedRegex(@"\bfødt\b|\bfødsels|\bcpr|\bperson-?n(?:umm|r)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BirthWords();

    [GeneratedRegex(
        """
        (?<!\d)(?:
            (?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})
          | (?<day>\d{1,2})[.\-/\s]\s?(?<month>\d{1,2})[.\-/\s]\s?(?<year>\d{4}|\d{2})
          | (?<day>\d{1,2})\.?\s
        """
            + "(?<name>"
            + DanishMonths.NamePattern
            + ")"
            + """
            \s(?<year>\d{4})
        )(?!\d)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Birthday();
}
