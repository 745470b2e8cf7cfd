using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>How a document is printed.</summary>
/// <param name="Body">The size of its running text, in points.</param>
/// <param name="Spacing">From baseline to baseline within a paragraph, in sizes of the letters.</param>
/// <param name="SpacingOf">The same for letters of one size, where there is enough of them to tell.</param>
internal sealed record PrintMeasures(double Body, double Spacing, ImmutableDictionary<double, double> SpacingOf)
{
    public static double Rounded(double size) => Math.Round(size * 2) / 2;

    /// <summary>There is more room between the lines than within a paragraph.</summary>
    public bool HasGap(PrintedLine above, PrintedLine line)
    {
        var size = Math.Max(above.Size, line.Size);
        var spacing = SpacingOf.GetValueOrDefault(Rounded(size), Spacing);
        return line.Baseline - above.Baseline > (spacing * size * 1.22) + 0.5;
    }

    public bool IsBody(PrintedLine line) => Math.Abs(line.Size - Body) <= Math.Max(0.6, Body * 0.06);
}
