using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout.Lines;

/// <summary>Recognises the mark of a footnote, a small raised number or sign, and writes it in brackets as all formats do.</summary>
internal static class RaisedNoteMarkRecogniser
{
    private const int MaxMarkLength = 4;

    private static readonly string[] Units = ["mm", "cm", "dm", "m", "km"];

    /// <summary>The mark in brackets; null if the run is none.</summary>
    public static string? Recognise(List<PdfRun> line, int i)
    {
        var (run, mark) = (line[i], line[i].Text.Trim());
        if (mark.Length is 0 or > MaxMarkLength || !mark.All(c => char.IsAsciiDigit(c) || c is 'i' or 'v' or 'x' or '*'))
        {
            return null;
        }

        var beside =
            i > 0 ? line[i - 1]
            : line.Count > 1 ? line[1]
            : null;
        if (beside is null || run.Size > beside.Size * 0.88 || beside.Y - run.Y < beside.Size * 0.12)
        {
            return null;
        }

        return i == 0 ? $"[{mark}] "
            : IsPower(beside.Text.TrimEnd()) ? null
            : $"[{mark}]";
    }

    // The exponent of a unit such as m², or of a power of ten.
    private static bool IsPower(string text) =>
        text.Length == 0
        || char.IsAsciiDigit(text[^1])
        || Array.Exists(Units, unit =>
            text.EndsWith(unit, StringComparison.Ordinal) && (text.Length == unit.Length || !char.IsLetter(text[^(unit.Length + 1)]))
        );
}
