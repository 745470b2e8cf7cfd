using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Layout.Lines;

/// <summary>The usual size and line spacing of a document.</summary>
/// <param name="BodySize">The size of the running text, in points.</param>
/// <param name="Spacing">The distance of baselines within a paragraph, as a multiple of the letter size.</param>
/// <param name="SpacingBySize">The same for each letter size with enough lines to measure it.</param>
internal sealed record TypographyMetrics(double BodySize, double Spacing, ImmutableDictionary<double, double> SpacingBySize)
{
    public static double RoundSize(double size) => Math.Round(size * 2) / 2;

    /// <summary>There is more space between the lines than within a paragraph.</summary>
    public bool HasGap(PrintedLine above, PrintedLine line)
    {
        var size = Math.Max(above.Size, line.Size);
        var spacing = SpacingBySize.GetValueOrDefault(RoundSize(size), Spacing);
        return line.Baseline - above.Baseline > (spacing * size * 1.22) + 0.5;
    }

    public bool IsBodySize(PrintedLine line) => Math.Abs(line.Size - BodySize) <= Math.Max(0.6, BodySize * 0.06);
}

/// <summary>Measures the usual letter size and line spacing of a document.</summary>
internal static class TypographyMeasurer
{
    public static TypographyMetrics Measure(ImmutableArray<PrintedLine> lines)
    {
        var body = lines
            .GroupBy(line => Math.Round(line.Size * 2) / 2)
            .OrderByDescending(group => group.Sum(line => line.Text.Length))
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault(11);
        return new TypographyMetrics(body, MeasureSpacing(lines), MeasureSpacings(lines));
    }

    private static double MeasureSpacing(ImmutableArray<PrintedLine> lines) =>
        FindNarrowest(FindSpacingRatios(lines).Select(pair => pair.Ratio)) ?? 1.2;

    private static ImmutableDictionary<double, double> MeasureSpacings(ImmutableArray<PrintedLine> lines) =>
        FindSpacingRatios(lines)
            .GroupBy(pair => pair.Size)
            .Where(group => group.Count() >= 8)
            .Select(group => (group.Key, Ratio: FindNarrowest(group.Select(pair => pair.Ratio))))
            .Where(pair => pair.Ratio is not null)
            .ToImmutableDictionary(pair => pair.Key, pair => pair.Ratio!.Value);

    private static IEnumerable<(double Size, double Ratio)> FindSpacingRatios(ImmutableArray<PrintedLine> lines) =>
        lines
            .Zip(lines.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page && Math.Abs(pair.First.Size - pair.Second.Size) < 0.3)
            .Select(pair =>
                (TypographyMetrics.RoundSize(pair.First.Size), Ratio: (pair.Second.Baseline - pair.First.Baseline) / pair.First.Size)
            )
            .Where(pair => pair.Ratio is > 0.85 and < 2.6);

    // Lines of paragraphs have the narrowest spacing. One that less than an eighth of the lines have is that of footnotes or fractions.
    private static double? FindNarrowest(IEnumerable<double> ratios)
    {
        var counted = ratios.GroupBy(ratio => Math.Round(ratio * 20) / 20).OrderBy(group => group.Key).ToList();
        var all = counted.Sum(group => group.Count());
        return counted.Find(group => group.Count() * 8 >= all)?.Key;
    }
}
