using System.Text.RegularExpressions;

namespace KkrSite.Import.Reading.Pdf.Layout.Lines;

/// <summary>Recognises bullets, list numbers and item numbers at the start of a line.</summary>
internal static partial class PrintedListMarker
{
    public static bool StartsWithMarker(string text) => MarkerForm().IsMatch(text);

    public static bool StartsWithBullet(string text) =>
        text.Length > 0 && text[0] is '•' or '–' or '-' or '—' && (text.Length == 1 || char.IsWhiteSpace(text[1]));

    /// <summary>A number or letter of any kind with a full stop or parenthesis.</summary>
    public static bool StartsWithNumber(string text) => NumberForm().IsMatch(text);

    [GeneratedRegex(@"^(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]\s", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();

    [GeneratedRegex(
        @"^(?:[•–—-](?:\s|$)|\./\.|(?:Punkt\s)?[0-9]{1,2}(?:\.[0-9]{1,2})+\.?\s"
            + @"|[0-9]{1,2}[.)]\s+\p{Lu}|(?:[0-9]{1,2}\.){1,3}\p{Lu}\p{Ll}{2}|[a-z]\)\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MarkerForm();
}
