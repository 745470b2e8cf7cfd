using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KkrSite.Checks.Personal;

/// <summary>Finds Danish telephone numbers: eight digits behind +45, in pairs that stand alone, or behind a word that says so.</summary>
public static partial class FindTelephoneNumbers
{
    private const int Window = 48;

    /// <param name="isOfficialPlace">The text is a page where official numbers belong: only one that is called private is told of.</param>
    public static ImmutableArray<(int Index, string Kind)> In(string text, bool isOfficialPlace)
    {
        ImmutableArray<(int, string)>.Builder? found = null;
        if (text.Length < 8 || !text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        foreach (var match in Numbers().EnumerateMatches(text))
        {
            if (KindOf(text, match.Index, match.Length, isOfficialPlace) is { } kind)
            {
                (found ??= ImmutableArray.CreateBuilder<(int, string)>()).Add((match.Index, kind));
            }
        }

        return found?.ToImmutable() ?? [];
    }

    private static string? KindOf(string text, int start, int length, bool isOfficialPlace)
    {
        var end = start + length;
        var number = text.AsSpan(start, length);
        var around = Surroundings.Of(text, start, end);
        var before = text.AsSpan(Math.Max(0, start - Window), Math.Min(Window, start));
        var isPrivate = Private().IsMatch(before);
        if (around.IsInAddress || around.IsPartOfMore || around.IsAttached || (isOfficialPlace && !isPrivate))
        {
            return null;
        }

        var hasCountry = number[0] is '+' || number.StartsWith("0045", StringComparison.Ordinal);
        var local = hasCountry ? number[(number[0] == '+' ? 3 : 4)..].TrimStart() : number;
        if (isPrivate)
        {
            return FindingTexts.PrivateTelephone;
        }

        // 70 and 80 are numbers of offices by the numbering plan.
        if (local[0] is '7' or '8' && local[1] == '0' || Official().IsMatch(before))
        {
            return null;
        }

        var meaning = NumberWords.Of(text, start, end);
        return hasCountry || meaning == NumberMeaning.Telephone ? FindingTexts.TelephoneBySign
            : meaning == NumberMeaning.Unsaid && IsInPairs(local) && !around.HasNeighbour ? FindingTexts.TelephoneByForm
            : null;
    }

    private static bool IsInPairs(ReadOnlySpan<char> number) => number.Length == 11 && !char.IsAsciiDigit(number[2]) && number[2] == number[5] && number[5] == number[8];

    [GeneratedRegex(
        @"(?:(?:\+|(?<![0-9])00)45[ \u00A0\u202F]?|(?<![0-9]))[2-9][0-9](?:[ \u00A0\u202F]?[0-9]{2}){3}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\b(?:privat\p{L}*|mobil\p{L}*|hjemme\p{L}*)\b[^\n0-9]{0,24}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Private();

    [GeneratedRegex(
        @"(?:hovednumm|omstilling|reception|vagttelefon|hotline|kundeservice|borgerservice|sekretariat|rådgivning|alarm|lægevagt)\p{L}*[^\n0-9]{0,24}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Official();
}
