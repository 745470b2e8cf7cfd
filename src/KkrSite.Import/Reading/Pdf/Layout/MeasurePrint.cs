using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Measures how a document is printed: the size of its running text, its line spacing, its margins.</summary>
internal sealed class MeasurePrint
{
    public PrintMeasures Measure(ImmutableArray<PrintedLine> lines)
    {
        var body = lines.GroupBy(line => Math.Round(line.Size * 2) / 2)
            .OrderByDescending(group => group.Sum(line => line.Text.Length)).ThenBy(group => group.Key)
            .Select(group => group.Key).FirstOrDefault(11);
        return new PrintMeasures(body, Spacing(lines), Spacings(lines));
    }

    private static double Spacing(ImmutableArray<PrintedLine> lines) => Narrowest(Ratios(lines).Select(pair => pair.Ratio)) ?? 1.2;

    private static ImmutableDictionary<double, double> Spacings(ImmutableArray<PrintedLine> lines) => Ratios(lines)
        .GroupBy(pair => pair.Size)
        .Where(group => group.Count() >= 8)
        .Select(group => (group.Key, Ratio: Narrowest(group.Select(pair => pair.Ratio))))
        .Where(pair => pair.Ratio is not null)
        .ToImmutableDictionary(pair => pair.Key, pair => pair.Ratio!.Value);

    private static IEnumerable<(double Size, double Ratio)> Ratios(ImmutableArray<PrintedLine> lines) => lines.Zip(lines.Skip(1))
        .Where(pair => pair.First.Page == pair.Second.Page && Math.Abs(pair.First.Size - pair.Second.Size) < 0.3)
        .Select(pair => (PrintMeasures.Rounded(pair.First.Size), Ratio: (pair.Second.Baseline - pair.First.Baseline) / pair.First.Size))
        .Where(pair => pair.Ratio is > 0.85 and < 2.6);

    // The lines of paragraphs stand closest; less than every eighth is none of them, but a footnote's or a fraction's.
    private static double? Narrowest(IEnumerable<double> ratios)
    {
        var counted = ratios.GroupBy(ratio => Math.Round(ratio * 20) / 20).OrderBy(group => group.Key).ToList();
        var all = counted.Sum(group => group.Count());
        return counted.Find(group => group.Count() * 8 >= all)?.Key;
    }
}
