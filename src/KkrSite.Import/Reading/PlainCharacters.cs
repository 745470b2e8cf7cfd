using System.Text;

namespace KkrSite.Import.Reading;

/// <summary>Brings characters to the form that the recogniser expects, whatever format they come from.</summary>
internal static class PlainCharacters
{
    /// <summary>Every kind of blank becomes the ordinary one; marks without width and control characters say nothing to a reader.</summary>
    public static char? Of(char c) => c switch
    {
        '\t' => c,
        '\v' => ' ',
        '\u00A0' or '\u2007' or '\u2009' or '\u200A' or '\u202F' or '\u2002' or '\u2003' or '\u3000' => ' ',
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => null,
        '\uFFFE' or '\uFFFF' => null,
        _ when char.IsControl(c) => null,
        _ => c,
    };

    /// <summary>Letters composed; U+FFFE and U+FFFF are no characters, and composing them would fail.</summary>
    public static string Composed(string text) =>
        text.Replace("\uFFFE", "", StringComparison.Ordinal).Replace("\uFFFF", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);

    /// <summary>Text of a format that hyphenates by itself: the places where it may do so are left out too.</summary>
    public static string WithoutSoftHyphens(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in Composed(text))
        {
            var shown = c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' ? ' ' : c is '\u00AD' ? null : Of(c);
            if (shown is { } kept)
            {
                plain.Append(kept);
            }
        }

        return plain.ToString();
    }
}
