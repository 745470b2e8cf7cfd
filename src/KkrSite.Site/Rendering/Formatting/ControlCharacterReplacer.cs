using System.Buffers;
using System.Text;

namespace KkrSite.Site.Rendering.Formatting;

/// <summary>
/// Replaces the control characters that XML and iCalendar forbid by U+FFFD. Content may contain them as escapes.
/// </summary>
internal static class ControlCharacterReplacer
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create([
        .. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => !char.IsSurrogate(c) && IsAllowed(c)),
    ]);

    public static string Replace(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Allowed))
        {
            return text;
        }

        // EnumerateRunes gives U+FFFD for a single surrogate.
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            legal.Append(rune.IsBmp && !IsAllowed((char)rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return legal.ToString();
    }

    private static bool IsAllowed(char c) => (!char.IsControl(c) || c is '\t' or '\n') && c is not ('\uFFFE' or '\uFFFF');
}
