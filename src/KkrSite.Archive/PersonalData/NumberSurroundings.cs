using System.Buffers;

namespace KkrSite.Archive.PersonalData;

/// <summary>What is directly before and after a number.</summary>
/// <param name="IsPartOfLongerToken">A letter, digit, point or the like makes it part of something longer.</param>
/// <param name="IsAttached">A hyphen, slash or underscore joins it to a word before it, as in a file name.</param>
/// <param name="HasAdjacentNumber">Only blanks separate it from another number, as in a table.</param>
/// <param name="IsInUrl">It is part of a web address.</param>
internal readonly record struct NumberSurroundings(bool IsPartOfLongerToken, bool IsAttached, bool HasAdjacentNumber, bool IsInUrl)
{
    private const int MaxUrlLength = 300;

    private static readonly SearchValues<char> UrlDelimiters = SearchValues.Create(" \t\n<>\"()[]|'");

    public static NumberSurroundings FromText(ReadOnlySpan<char> text, int start, int end)
    {
        var (isPart, isAttached) = ReadBefore(text[..start]);
        return new NumberSurroundings(
            isPart || ContinuesAfter(text[end..]),
            isAttached,
            HasNumberBeside(text[..start].TrimEnd(), text[..start], last: true)
                || HasNumberBeside(text[end..].TrimStart(), text[end..], last: false),
            EndsInsideUrl(text[..start])
        );
    }

    private static (bool IsPart, bool IsAttached) ReadBefore(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty)
        {
            return (false, false);
        }

        var isJoined = before.Length > 1 && char.IsLetterOrDigit(before[^2]);
        var isNumber = before.Length > 1 && char.IsAsciiDigit(before[^2]);
        return before[^1] switch
        {
            '+' => (true, false),
            '_' => (false, isJoined),
            '-' or '\u2010' or '\u2011' or '/' or '=' => (isNumber, isJoined),
            '.' or ',' or ':' => (isNumber, false),
            var c => (char.IsLetterOrDigit(c), false),
        };
    }

    private static bool ContinuesAfter(ReadOnlySpan<char> after) =>
        !after.IsEmpty
        && (
            char.IsLetterOrDigit(after[0])
            || (after.Length > 1 && after[0] is '-' or '.' or ',' or '/' or ':' && char.IsAsciiDigit(after[1]))
        );

    private static bool HasNumberBeside(ReadOnlySpan<char> trimmed, ReadOnlySpan<char> whole, bool last) =>
        trimmed.Length > 0
        && trimmed.Length < whole.Length
        && char.IsAsciiDigit(last ? trimmed[^1] : trimmed[0])
        && !(last ? whole[trimmed.Length..] : whole[..^trimmed.Length]).Contains('\n');

    private static bool EndsInsideUrl(ReadOnlySpan<char> before)
    {
        var near = before[Math.Max(0, before.Length - MaxUrlLength)..];
        var token = near[(near.LastIndexOfAny(UrlDelimiters) + 1)..];
        return token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }
}
