using System.Globalization;
using System.Text.RegularExpressions;

namespace KkrSite.Archive.Model;

/// <summary>The permanent number of a case, over all meetings and councils: <c>SAG-2024-04064</c>.</summary>
public readonly partial record struct CaseNumber : IComparable<CaseNumber>
{
    private readonly string? serial;

    private CaseNumber(int year, string serial)
    {
        Year = year;
        this.serial = serial;
    }

    public int Year { get; }

    /// <summary>The running number with its leading zeros, as printed in the documents.</summary>
    public string Serial => serial ?? "";

    /// <summary>The case's part of an address: <c>sag-2024-04064</c>.</summary>
    public string Slug => ToString().ToLowerInvariant();

    /// <summary>Reads the form that the documents print; anything else is rejected, lower case included.</summary>
    public static bool TryParse(string? text, out CaseNumber number)
    {
        var match = Form().Match(text ?? "");
        number = match.Success
            ? new CaseNumber(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), match.Groups[2].Value)
            : default;
        return match.Success;
    }

    public static CaseNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a case number.");

    public int CompareTo(CaseNumber other) => Year != other.Year ? Year.CompareTo(other.Year) : string.CompareOrdinal(Serial, other.Serial);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"SAG-{Year:D4}-{Serial}");

    [GeneratedRegex(@"\ASAG-((?:19|20)[0-9]{2})-([0-9]{5})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
