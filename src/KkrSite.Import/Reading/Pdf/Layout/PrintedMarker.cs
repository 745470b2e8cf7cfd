using System.Text.RegularExpressions;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Knows a line that begins with the sign of a list's item or with the number of an item.</summary>
internal static partial class PrintedMarker
{
    public static bool Starts(string text) => Form().IsMatch(text);

    public static bool IsBullet(string text) => text.Length > 0 && text[0] is '•' or '–' or '-' or '—' && (text.Length == 1 || char.IsWhiteSpace(text[1]));

    /// <summary>A number or a letter of any kind, which says as much as a marker.</summary>
    public static bool IsNumber(string text) => NumberForm().IsMatch(text);

    [GeneratedRegex(@"^(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]\s", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^(?:[•–—-](?:\s|$)|\./\.|(?:Punkt\s)?[0-9]{1,2}(?:\.[0-9]{1,2})+\.?\s|[0-9]{1,2}[.)]\s+\p{Lu}|(?:[0-9]{1,2}\.){1,3}\p{Lu}\p{Ll}{2}|[a-z]\)\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
