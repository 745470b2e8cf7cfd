using System.Buffers;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising;

/// <summary>Knows where a line goes on with a web address that the line above broke off.</summary>
internal static class BrokenAddress
{
    private static readonly SearchValues<char> Structure = SearchValues.Create("/.?=_%&#-");
    private static readonly SearchValues<char> Query = SearchValues.Create("/?=_%");

    public static bool Continues(string left, string right)
    {
        var last = left[(left.AsSpan().LastIndexOfAny(' ', '\t') + 1)..];
        if (last.Length == 0 || !Addresses.Starts(last) || right.Length == 0 || Addresses.Starts(right))
        {
            return false;
        }

        var end = right.AsSpan().IndexOfAny(' ', '\t');
        var first = end < 0 ? right : right[..end];
        if (!first.All(IsAddressCharacter))
        {
            return false;
        }

        var inner = first.TrimEnd('.', ',', ')', ':', ';');
        var looksLike = inner.AsSpan().IndexOfAny(Structure) >= 0;
        return last[^1] switch
        {
            '-' or '_' or '=' or '&' or '?' or '%' => looksLike || end < 0 || inner.Any(char.IsDigit),
            '/' => looksLike || end < 0 && char.IsLower(first[0]),
            _ => end < 0 && (inner.AsSpan().IndexOfAny(Query) >= 0 || (inner.StartsWith('-') && inner.Count(c => c is '-') > 1)),
        };
    }

    private static bool IsAddressCharacter(char c) => char.IsAsciiLetterOrDigit(c) || "-._~:/?#[]@!$&'()*+,;=%".Contains(c, StringComparison.Ordinal);
}
