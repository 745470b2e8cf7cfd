using System.Buffers;

namespace KkrSite.Checks.Personal;

/// <summary>What a number touches.</summary>
/// <param name="IsPartOfMore">A letter, digit, point or the like makes it part of something longer.</param>
/// <param name="IsAttached">A hyphen, slash or underscore ties it to a word before it, as in a file's name.</param>
/// <param name="HasNeighbour">Another number stands beside it with only a blank between, as in a table.</param>
/// <param name="IsInAddress">It stands in a web address.</param>
internal readonly record struct Surroundings(bool IsPartOfMore, bool IsAttached, bool HasNeighbour, bool IsInAddress)
{
    private const int LongestAddress = 300;

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\n<>\"()[]|'");

    public static Surroundings Of(ReadOnlySpan<char> text, int start, int end)
    {
        var (isPart, isAttached) = Before(text[..start]);
        return new Surroundings(
            isPart || IsPartWithNext(text[end..]),
            isAttached,
            Touches(text[..start].TrimEnd(), text[..start], last: true) || Touches(text[end..].TrimStart(), text[end..], last: false),
            StandsInAddress(text[..start]));
    }

    private static (bool IsPart, bool IsAttached) Before(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty)
        {
            return (false, false);
        }

        var isTied = before.Length > 1 && char.IsLetterOrDigit(before[^2]);
        var isNumber = before.Length > 1 && char.IsAsciiDigit(before[^2]);
        return before[^1] switch
        {
            '+' => (true, false),
            '_' => (false, isTied),
            '-' or '\u2010' or '\u2011' or '/' or '=' => (isNumber, isTied),
            '.' or ',' or ':' => (isNumber, false),
            var c => (char.IsLetterOrDigit(c), false),
        };
    }

    private static bool IsPartWithNext(ReadOnlySpan<char> after) =>
        !after.IsEmpty && (char.IsLetterOrDigit(after[0]) || (after.Length > 1 && after[0] is '-' or '.' or ',' or '/' or ':' && char.IsAsciiDigit(after[1])));

    private static bool Touches(ReadOnlySpan<char> trimmed, ReadOnlySpan<char> whole, bool last) =>
        trimmed.Length > 0 && trimmed.Length < whole.Length && char.IsAsciiDigit(last ? trimmed[^1] : trimmed[0])
        && !(last ? whole[trimmed.Length..] : whole[..^trimmed.Length]).Contains('\n');

    private static bool StandsInAddress(ReadOnlySpan<char> before)
    {
        var near = before[Math.Max(0, before.Length - LongestAddress)..];
        var token = near[(near.LastIndexOfAny(AddressEnds) + 1)..];
        return token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }
}
