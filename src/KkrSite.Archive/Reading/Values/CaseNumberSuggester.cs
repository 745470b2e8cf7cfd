using System.Text.RegularExpressions;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading.Values;

/// <summary>Suggests the case number that was probably meant where letters are lower case, or blanks or zeros are wrong.</summary>
internal static partial class CaseNumberSuggester
{
    /// <summary>" Mente du 'x'?", or the empty text where nothing is similar.</summary>
    public static string Suggest(string text)
    {
        var match = Loose().Match(text);
        var meant = match.Success ? $"SAG-{match.Groups[1].Value}-{match.Groups[2].Value.PadLeft(5, '0')}" : "";
        return CaseNumber.TryParse(meant, out _) && meant != text ? $" Mente du '{meant}'?" : "";
    }

    [GeneratedRegex(
        @"\A\W*(?:sag(?:snr|snummer)?\W*)?([0-9]{4})\W+([0-9]{1,5})\W*\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Loose();
}
