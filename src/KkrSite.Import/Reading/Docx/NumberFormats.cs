using System.Globalization;
using System.Text;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Writes a list's count as the numbering asks for it.</summary>
internal static class NumberFormats
{
    private const int MostRepeats = 10;
    private static readonly (int Value, string Letters)[] RomanParts =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Write(int count, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => count.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Letters(count),
        "upperLetter" => Letters(count).ToUpperInvariant(),
        "lowerRoman" => Roman(count),
        "upperRoman" => Roman(count).ToUpperInvariant(),
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    // Behind z comes aa, then bb.
    private static string Letters(int count)
    {
        var repeats = ((count - 1) / 26) + 1;
        return count < 1 || repeats > MostRepeats ? Plain(count) : new string((char)('a' + ((count - 1) % 26)), repeats);
    }

    private static string Roman(int count)
    {
        if (count is < 1 or > 3999)
        {
            return Plain(count);
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

    private static string Plain(int count) => count.ToString(CultureInfo.InvariantCulture);
}
