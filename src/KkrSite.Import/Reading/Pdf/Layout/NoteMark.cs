using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Knows the mark of a footnote, a small raised number or sign, and gives it the brackets that it has in all formats.</summary>
internal static class NoteMark
{
    private const int LongestMark = 4;

    private static readonly string[] Units = ["mm", "cm", "dm", "m", "km"];

    /// <summary>Null where the run is no such mark.</summary>
    public static string? Of(List<PdfRun> line, int i)
    {
        var (run, mark) = (line[i], line[i].Text.Trim());
        if (mark.Length is 0 or > LongestMark || !mark.All(c => char.IsAsciiDigit(c) || c is 'i' or 'v' or 'x' or '*'))
        {
            return null;
        }

        var beside = i > 0 ? line[i - 1] : line.Count > 1 ? line[1] : null;
        if (beside is null || run.Size > beside.Size * 0.88 || beside.Y - run.Y < beside.Size * 0.12)
        {
            return null;
        }

        return i == 0 ? $"[{mark}] " : IsPower(beside.Text.TrimEnd()) ? null : $"[{mark}]";
    }

    // A square metre, a power of ten.
    private static bool IsPower(string text) =>
        text.Length == 0 || char.IsAsciiDigit(text[^1])
        || Array.Exists(Units, unit => text.EndsWith(unit, StringComparison.Ordinal) && (text.Length == unit.Length || !char.IsLetter(text[^(unit.Length + 1)])));
}
