using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Docx.Model;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Finds lines that look like headings or have a gap above, compared to the usual size and spacing of the document.</summary>
internal static class LineAppearanceClassifier
{
    private const int MaxHeadingLength = 160;

    // In twentieths of a point, beyond the usual gap.
    private const int MinExtraGap = 80;

    // In half points, beyond the size of the text.
    private const int Larger = 2;
    private const int MuchLarger = 6;

    /// <param name="appearances">By line number.</param>
    public static ImmutableArray<SourceLine> Classify(
        ImmutableArray<SourceLine> lines,
        IReadOnlyDictionary<int, LineAppearance> appearances
    )
    {
        if (appearances.Count == 0)
        {
            return lines;
        }

        var bodySize = appearances
            .Values.GroupBy(appearance => appearance.Size)
            .MaxBy(group => (group.Sum(appearance => (long)appearance.Letters), -group.Key))!
            .Key;
        var gaps = appearances.Values.Select(appearance => appearance.Gap).Order().ToList();
        var usualGap = gaps[gaps.Count / 2];
        return
        [
            .. lines.Select(line =>
                line.Format is { Row: null } format && appearances.TryGetValue(line.Number, out var appearance)
                    ? line with
                    {
                        Format = format with
                        {
                            HeadingLevel =
                                format.HeadingLevel == 0 && MayBeHeading(line)
                                    ? FindHeadingLevel(appearance, bodySize)
                                    : format.HeadingLevel,
                            HasGapAbove = format.HasGapAbove || (format.StartsParagraph && appearance.Gap >= usualGap + MinExtraGap),
                        },
                    }
                    : line
            ),
        ];
    }

    private static int FindHeadingLevel(LineAppearance appearance, int bodySize) =>
        (appearance.Size - bodySize, appearance.IsBold) switch
        {
            ( >= MuchLarger, _) => 1,
            ( >= Larger, true) => 2,
            (_, true) => 3,
            _ => 0,
        };

    private static bool MayBeHeading(SourceLine line) =>
        line.Format is { Role: LineRole.Body }
        && line.Text.Length <= MaxHeadingLength
        && line.Text.TrimEnd() is [.., not ('.' or ':' or ',' or ';' or '?' or '!')];
}
