using System.Collections.Immutable;
using System.Text;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout.Lines;

/// <summary>Converts the text of a run to plain characters, and list markers in symbol fonts to a bullet.</summary>
internal static class RunTextConverter
{
    private const string Bullet = "•";

    public static string Convert(PdfRun run, ImmutableArray<PdfFont> fonts)
    {
        var plain = new StringBuilder(run.Text.Length);
        foreach (var c in run.Text)
        {
            if (CharacterNormaliser.Normalise(c) is { } kept)
            {
                plain.Append(kept);
            }
        }

        var text = plain.ToString();
        return text.Length <= 2 && IsListMarker(text.Trim(), run.Font < fonts.Length && fonts[run.Font].IsSymbolFont)
            ? Bullet + (text.EndsWith(' ') ? " " : "")
            : text;
    }

    // Word draws its bullets with private characters of Symbol and Wingdings.
    private static bool IsListMarker(string text, bool isSymbolFont) =>
        text.Length == 1
        && (
            text[0] is (>= '\uF020' and <= '\uF0FF') or '●' or '▪' or '■' or '◦' or '○' or '‣' or '∙' or '⁃' or '➢'
            || (isSymbolFont && text[0] is '·' or '§' or 'Ø' or 'ü' or 'v' or 'q' or 'o' or 'n' or 'l')
        );
}
