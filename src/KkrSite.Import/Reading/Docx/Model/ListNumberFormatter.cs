using System.Globalization;
using System.Text;

namespace KkrSite.Import.Reading.Docx.Model;

/// <summary>Formats the count of a list item in a Word number format, such as <c>lowerRoman</c>.</summary>
internal static class ListNumberFormatter
{
    private const int MaxRepeats = 10;
    private static readonly (int Value, string Letters)[] RomanParts =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    public static string Format(int count, string format) =>
        format switch
        {
            "none" or "bullet" => "",
            "decimalZero" => count.ToString("00", CultureInfo.InvariantCulture),
            "lowerLetter" => FormatLetters(count),
            "upperLetter" => FormatLetters(count).ToUpperInvariant(),
            "lowerRoman" => FormatRoman(count),
            "upperRoman" => FormatRoman(count).ToUpperInvariant(),
            _ => count.ToString(CultureInfo.InvariantCulture),
        };

    // After z follow aa, bb, cc.
    private static string FormatLetters(int count)
    {
        var repeats = ((count - 1) / 26) + 1;
        return count < 1 || repeats > MaxRepeats ? FormatDecimal(count) : new string((char)('a' + ((count - 1) % 26)), repeats);
    }

    private static string FormatRoman(int count)
    {
        if (count is < 1 or > 3999)
        {
            return FormatDecimal(count);
        }

        var roman = new StringBuilder();
        foreach (var (value, letters) in RomanParts)
        {
            for (; count >= value; count -= value)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }

    private static string FormatDecimal(int count) => count.ToString(CultureInfo.InvariantCulture);
}
