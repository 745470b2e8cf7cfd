namespace KkrSite.Import.Lines;

/// <summary>Knows a web address where it stands in a text.</summary>
internal static class Addresses
{
    /// <summary>The whole text is one address and nothing else.</summary>
    public static bool IsAddress(string text) => Starts(text) && !text.Contains(' ', StringComparison.Ordinal) && !text.Contains('\t', StringComparison.Ordinal);

    public static bool Starts(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && text.Length > 8);

    /// <summary>The addresses in a text, in its order, without the punctuation that ends a sentence.</summary>
    public static IEnumerable<string> In(string text) => text
        .Split([' ', '\t', '<', '>', '"', '”', '“'], StringSplitOptions.RemoveEmptyEntries)
        .Select(token => token.TrimStart('('))
        .Where(token => Starts(token))
        .Select(WithoutClosing)
        .Where(token => Uri.TryCreate(Absolute(token), UriKind.Absolute, out _));

    public static string Absolute(string address) =>
        address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + address : address;

    private static string WithoutClosing(string token)
    {
        var address = token.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '’');
        while (address.EndsWith(')') && address.Count(c => c == ')') > address.Count(c => c == '('))
        {
            address = address[..^1].TrimEnd('.', ',', ';');
        }

        return address;
    }
}
