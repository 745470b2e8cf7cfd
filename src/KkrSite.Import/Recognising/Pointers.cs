using System.Collections.Frozen;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>The words by which a text points to an address: her, link, hjemmeside …</summary>
internal static class Pointers
{
    private static readonly FrozenSet<string> Strong =
        FrozenSet.ToFrozenSet(["her", "link", "links", "linket", "hjemmeside", "hjemmesiden", "webside", "websiden"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Weak = FrozenSet.ToFrozenSet(
        [
            "pressemeddelelse", "pressemeddelelsen", "nyhed", "nyheden", "rapport", "rapporten", "rapporter", "pixiudgaven", "udgave",
            "side", "læs", "se", "ses", "findes", "tilgængelig", "tilgængelige", "offentliggjort", "publikation",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>How clearly a text points somewhere.</summary>
    public static int Weight(string text)
    {
        var words = Words.In(text).Select(Bare).ToList();
        return (words.Count(Strong.Contains) * 4) + Math.Min(3, words.Count(Weak.Contains));
    }

    /// <summary>The text ends with words that an address may follow.</summary>
    public static bool EndWith(string text) =>
        text.EndsWith(':') || (Words.Tokens(text) is { Length: > 0 } words && (Strong.Contains(Bare(words[^1])) || Weak.Contains(Bare(words[^1]))));

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '(', ')', '”', '"', '!', '?');
}
