using System.Text;

namespace KkrSite.Import.Reading;

/// <summary>Converts characters of any source format to the form that the recogniser expects.</summary>
internal static class CharacterNormaliser
{
    /// <summary>
    /// Every kind of blank becomes an ordinary one; null for zero-width and control characters, which a reader does not see.
    /// </summary>
    public static char? Normalise(char c) =>
        c switch
        {
            '\t' => c,
            '\v' => ' ',
            '\u00A0' or '\u2007' or '\u2009' or '\u200A' or '\u202F' or '\u2002' or '\u2003' or '\u3000' => ' ',
            '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => null,
            '\uFFFE' or '\uFFFF' => null,
            _ when char.IsControl(c) => null,
            _ => c,
        };

    /// <summary>Composes letters (NFC); U+FFFE and U+FFFF are not characters, and normalising them would fail.</summary>
    public static string Compose(string text) =>
        text.Replace("\uFFFE", "", StringComparison.Ordinal)
            .Replace("\uFFFF", "", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormC);

    /// <summary>For text of a format that hyphenates by itself: soft hyphens are removed as well.</summary>
    public static string NormaliseWithoutSoftHyphens(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in Compose(text))
        {
            var shown =
                c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' ? ' '
                : c is '\u00AD' ? null
                : Normalise(c);
            if (shown is { } kept)
            {
                plain.Append(kept);
            }
        }

        return plain.ToString();
    }
}
