namespace KkrSite.Danish;

/// <summary>The names of the months. The patterns are constants, so that generated regular expressions can use them.</summary>
public static class DanishMonths
{
    /// <summary>Full names from January on, without a group.</summary>
    public const string NamePattern = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";

    /// <summary>Abbreviations without their full stop; maj has none.</summary>
    public const string AbbreviationPattern = "jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec";

    private const int UniquePrefixLength = 3;

    private static readonly string[] Names = NamePattern.Split('|');
    private static readonly string[] Abbreviations = AbbreviationPattern.Replace("sept?", "sep|sept", StringComparison.Ordinal).Split('|');

    /// <param name="month">1 to 12.</param>
    public static string GetName(int month) => Names[month - 1];

    /// <summary>Whether a word is a full name, in any case.</summary>
    public static bool IsName(string word) => Array.Exists(Names, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a word is an abbreviation, without its full stop, in any case.</summary>
    public static bool IsAbbreviation(string word) =>
        Array.Exists(Abbreviations, abbreviation => abbreviation.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The number of a month by a text that one of the patterns matched, in any case: 1 to 12, or 0 for any other text.</summary>
    public static int FindNumber(string match) =>
        match.Length < UniquePrefixLength
            ? 0
            : Array.FindIndex(Names, name => name.StartsWith(match[..UniquePrefixLength], StringComparison.OrdinalIgnoreCase)) + 1;
}
