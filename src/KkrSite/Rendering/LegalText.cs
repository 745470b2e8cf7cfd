using System.Text;

namespace KkrSite.Rendering;

/// <summary>
/// Text that feeds and calendars can hold. XML and iCalendar forbid control characters, and content can name them where its file
/// does not show them: each becomes the sign of what could not be written.
/// </summary>
internal static class LegalText
{
    public static string Of(string text)
    {
        if (text.All(c => !char.IsSurrogate(c) && IsLegal(c)))
        {
            return text;
        }

        // Half of a pair of surrogates comes out of the enumeration as the same sign.
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            legal.Append(rune.IsBmp && !IsLegal((char)rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return legal.ToString();
    }

    private static bool IsLegal(char c) => (!char.IsControl(c) || c is '\t' or '\n') && c is not ('\uFFFE' or '\uFFFF');
}
