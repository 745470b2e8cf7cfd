using System.Buffers;

namespace KkrSite.Import.Lines;

/// <summary>Finds web addresses in a text, also where a line break interrupts one.</summary>
internal static class WebAddressFinder
{
    private static readonly SearchValues<char> AddressPunctuation = SearchValues.Create("/.?=_%&#-");
    private static readonly SearchValues<char> QueryPunctuation = SearchValues.Create("/?=_%");

    /// <summary>The whole text is one address.</summary>
    public static bool IsAddress(string text) =>
        StartsWithAddress(text) && !text.Contains(' ', StringComparison.Ordinal) && !text.Contains('\t', StringComparison.Ordinal);

    public static bool StartsWithAddress(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && text.Length > 8);

    /// <summary>The addresses in a text, in its order, without the punctuation that ends a sentence.</summary>
    public static IEnumerable<string> Find(string text) =>
        text.Split([' ', '\t', '<', '>', '"', '”', '“'], StringSplitOptions.RemoveEmptyEntries)
            .Select(token => token.TrimStart('('))
            .Where(token => StartsWithAddress(token))
            .Select(TrimClosingPunctuation)
            .Where(token => Uri.TryCreate(ToAbsolute(token), UriKind.Absolute, out _));

    public static string ToAbsolute(string address) =>
        address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + address : address;

    /// <summary>The next line continues the address that ends this one.</summary>
    public static bool IsContinuedBy(string line, string next)
    {
        var last = line[(line.AsSpan().LastIndexOfAny(' ', '\t') + 1)..];
        if (last.Length == 0 || !StartsWithAddress(last) || next.Length == 0 || StartsWithAddress(next))
        {
            return false;
        }

        var end = next.AsSpan().IndexOfAny(' ', '\t');
        var first = end < 0 ? next : next[..end];
        if (!first.All(IsAddressCharacter))
        {
            return false;
        }

        var inner = first.TrimEnd('.', ',', ')', ':', ';');
        var hasPunctuation = inner.AsSpan().IndexOfAny(AddressPunctuation) >= 0;
        return last[^1] switch
        {
            '-' or '_' or '=' or '&' or '?' or '%' => hasPunctuation || end < 0 || inner.Any(char.IsDigit),
            '/' => hasPunctuation || end < 0 && char.IsLower(first[0]),
            _ => end < 0 && (inner.AsSpan().IndexOfAny(QueryPunctuation) >= 0 || (inner.StartsWith('-') && inner.Count(c => c is '-') > 1)),
        };
    }

    private static bool IsAddressCharacter(char c) =>
        char.IsAsciiLetterOrDigit(c) || "-._~:/?#[]@!$&'()*+,;=%".Contains(c, StringComparison.Ordinal);

    private static string TrimClosingPunctuation(string token)
    {
        var address = token.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '’');
        while (address.EndsWith(')') && address.Count(c => c == ')') > address.Count(c => c == '('))
        {
            address = address[..^1].TrimEnd('.', ',', ';');
        }

        return address;
    }
}
