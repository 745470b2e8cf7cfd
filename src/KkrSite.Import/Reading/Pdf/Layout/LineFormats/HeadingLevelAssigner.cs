using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Lines;

namespace KkrSite.Import.Reading.Pdf.Layout.LineFormats;

/// <summary>Assigns heading levels: those of the structure tree, else by size and weight compared to the running text.</summary>
internal sealed class HeadingLevelAssigner(TypographyMetrics metrics)
{
    private const int MaxLevels = 6;
    private const int MaxHeadingLength = 250;

    public ImmutableArray<PrintedLine> Assign(ImmutableArray<PrintedLine> lines)
    {
        var styles = Enumerable
            .Range(0, lines.Length)
            .Where(i => IsHeading(lines, i))
            .Select(i => GetStyle(lines[i]))
            .Distinct()
            .OrderByDescending(style => style.Size)
            .ThenByDescending(style => style.IsBold)
            .Select((style, rank) => (style, Level: Math.Min(rank + 1, MaxLevels)))
            .ToDictionary(pair => pair.style, pair => pair.Level);
        return
        [
            .. lines.Select(
                (line, i) =>
                    line with
                    {
                        Format = line.Format with
                        {
                            HeadingLevel =
                                line.Block is { HeadingLevel: > 0 } block ? block.HeadingLevel
                                : line.Block is null or { IsLoose: true } or { ListLevel: 0, Cell: null } && IsHeading(lines, i)
                                    ? styles[GetStyle(line)]
                                : 0,
                        },
                    }
            ),
        ];
    }

    private bool IsHeading(ImmutableArray<PrintedLine> lines, int i)
    {
        var line = lines[i];
        if (
            line.Format.Role != LineRole.Body
            || line.Format.Row is not null
            || line.Text.Length > MaxHeadingLength
            || line.Text[^1] is '.' or ',' or ';'
            || !line.Text.Any(char.IsLetter)
            || PrintedListMarker.StartsWithBullet(line.Text)
        )
        {
            return false;
        }

        return line.Size > metrics.BodySize * 1.08 || (line.IsBold && metrics.IsBodySize(line) && !IsInBoldText(lines, i));
    }

    // A paragraph in bold is text.
    private static bool IsInBoldText(ImmutableArray<PrintedLine> lines, int i) =>
        i > 1 && i + 2 < lines.Length && lines[i - 2].IsBold && lines[i - 1].IsBold && lines[i + 1].IsBold && lines[i + 2].IsBold;

    private static (double Size, bool IsBold) GetStyle(PrintedLine line) => (TypographyMetrics.RoundSize(line.Size), line.IsBold);
}
