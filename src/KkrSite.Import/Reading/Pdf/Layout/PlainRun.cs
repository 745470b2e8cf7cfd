using System.Collections.Immutable;
using System.Text;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>The text of a run in plain characters; the signs that picture fonts use as list markers become the usual one.</summary>
internal static class PlainRun
{
    private const string Bullet = "•";

    public static string Text(PdfRun run, ImmutableArray<PdfFont> fonts)
    {
        var plain = new StringBuilder(run.Text.Length);
        foreach (var c in run.Text)
        {
            if (PlainCharacters.Of(c) is { } kept)
            {
                plain.Append(kept);
            }
        }

        var text = plain.ToString();
        return text.Length <= 2 && IsMarker(text.Trim(), run.Font < fonts.Length && fonts[run.Font].IsPictures) ? Bullet + (text.EndsWith(' ') ? " " : "") : text;
    }

    /// <summary>Word writes its bullets with Symbol and Wingdings, at places that belong to no alphabet.</summary>
    private static bool IsMarker(string text, bool isPicture) =>
        text.Length == 1 && (text[0] is >= '\uF020' and <= '\uF0FF' or '●' or '▪' or '■' or '◦' or '○' or '‣' or '∙' or '⁃' or '➢' or '\u25AA'
            || (isPicture && text[0] is '·' or '§' or 'Ø' or 'ü' or 'v' or 'q' or 'o' or 'n' or 'l'));
}
