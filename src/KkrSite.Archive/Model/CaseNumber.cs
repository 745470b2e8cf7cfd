using System.Globalization;
using System.Text.RegularExpressions;

namespace KkrSite.Archive.Model;

/// <summary>The permanent number of a case, over all meetings and councils: <c>SAG-2024-04064</c>.</summary>
public readonly partial record struct CaseNumber : IComparable<CaseNumber>
{
    private const int SerialStart = 9;

    // As printed, since it is written far more often than read.
    private readonly string? printed;

    private CaseNumber(int year, string printed)
    {
        Year = year;
        this.printed = printed;
    }

    public int Year { get; }

    /// <summary>The running number with its leading zeros, as printed in the documents.</summary>
    public string Serial => printed?[SerialStart..] ?? "";

    /// <summary>The case's part of an address: <c>sag-2024-04064</c>.</summary>
    public string Slug => ToString().ToLowerInvariant();

    /// <summary>Reads the form that the documents print; anything else is rejected, lower case included.</summary>
    public static bool TryParse(string? text, out CaseNumber number)
    {
        var match = Form().Match(text ?? "");
        number = match.Success
            ? new CaseNumber(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), match.Value)
            : default;
        return match.Success;
    }

    public static CaseNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a case number.");

    // Year and serial have as many digits in every number.
    public int CompareTo(CaseNumber other) => string.CompareOrdinal(printed, other.printed);

    public override string ToString() => printed ?? "";

    [GeneratedRegex(@"\ASAG-((?:19|20)[0-9]{2})-[0-9]{5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
