using System.Globalization;

namespace KkrSite.Search.Lunr;

/// <summary>Numbers as JavaScript rounds and prints them.</summary>
internal static class JavaScriptNumber
{
    /// <summary><c>Math.round</c>: halves go up, towards positive infinity.</summary>
    public static double Round(double value)
    {
        var floor = Math.Floor(value);
        return value - floor >= 0.5 ? floor + 1 : floor;
    }

    /// <summary>
    /// The shortest decimal that parses to the same number. Only for 0 and from 0.001 to 10¹⁵, where .NET writes no exponent either.
    /// </summary>
    public static string Format(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
