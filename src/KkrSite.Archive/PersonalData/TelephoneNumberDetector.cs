using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KkrSite.Archive.PersonalData;

/// <summary>Finds Danish telephone numbers: eight digits after +45, after a word for a telephone, or in separate pairs.</summary>
public static partial class TelephoneNumberDetector
{
    private const int WindowBefore = 48;

    /// <param name="isOfficialPlace">Whether the text is on a page for official numbers, where only those called private are found.</param>
    /// <returns>The index of each number, and the evidence in Danish.</returns>
    public static ImmutableArray<(int Index, string Kind)> Find(string text, bool isOfficialPlace)
    {
        ImmutableArray<(int, string)>.Builder? found = null;
        if (text.Length < 8 || !text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        foreach (var match in NumberPattern().EnumerateMatches(text))
        {
            if (FindKind(text, match.Index, match.Length, isOfficialPlace) is { } kind)
            {
                (found ??= ImmutableArray.CreateBuilder<(int, string)>()).Add((match.Index, kind));
            }
        }

        return found?.ToImmutable() ?? [];
    }

    private static string? FindKind(string text, int start, int length, bool isOfficialPlace)
    {
        var end = start + length;
        var number = text.AsSpan(start, length);
        var surroundings = NumberSurroundings.FromText(text, start, end);
        var before = text.AsSpan(Math.Max(0, start - WindowBefore), Math.Min(WindowBefore, start));
        var isPrivate = PrivateWords().IsMatch(before);
        if (surroundings.IsInUrl || surroundings.IsPartOfLongerToken || surroundings.IsAttached || (isOfficialPlace && !isPrivate))
        {
            return null;
        }

        var hasCountry = number[0] is '+' || number.StartsWith("0045", StringComparison.Ordinal);
        var local = hasCountry ? number[(number[0] == '+' ? 3 : 4)..].TrimStart() : number;
        if (isPrivate)
        {
            return PersonalDataTexts.PrivateTelephone;
        }

        // By the numbering plan, numbers that begin with 70 and 80 are those of offices.
        if (local[0] is '7' or '8' && local[1] == '0' || OfficialWords().IsMatch(before))
        {
            return null;
        }

        var meaning = NumberMeaningClassifier.Classify(text, start, end);
        return hasCountry || meaning == NumberMeaning.Telephone ? PersonalDataTexts.TelephoneByContext
            : meaning == NumberMeaning.Unspecified && IsInPairs(local) && !surroundings.HasAdjacentNumber
                ? PersonalDataTexts.TelephoneByFormat
            : null;
    }

    private static bool IsInPairs(ReadOnlySpan<char> number) =>
        number.Length == 11 && !char.IsAsciiDigit(number[2]) && number[2] == number[5] && number[5] == number[8];

    [GeneratedRegex(
        @"(?:(?:\+|(?<![0-9])00)45[ \u00A0\u202F]?|(?<![0-9]))[2-9][0-9](?:[ \u00A0\u202F]?[0-9]{2}){3}(?![0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberPattern();

    [GeneratedRegex(
        @"\b(?:privat\p{L}*|mobil\p{L}*|hjemme\p{L}*)\b[^\n0-9]{0,24}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PrivateWords();

    [GeneratedRegex(
        "(?:hovednumm|omstilling|reception|vagttelefon|hotline|kundeservice|borgerservice|sekretariat|rådgivning|alarm|lægevagt)"
            + @"\p{L}*[^\n0-9]{0,24}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfficialWords();
}
