using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Gives headings their level: the structure tree's, else by the size and weight of their letters against the text's.</summary>
internal sealed class RankHeadings(PrintMeasures measures)
{
    private const int MostLevels = 6;
    private const int LongestHeading = 250;

    public ImmutableArray<PrintedLine> Rank(ImmutableArray<PrintedLine> lines)
    {
        var styles = Enumerable.Range(0, lines.Length)
            .Where(i => IsHeading(lines, i))
            .Select(i => Style(lines[i])).Distinct()
            .OrderByDescending(style => style.Size).ThenByDescending(style => style.IsBold)
            .Select((style, rank) => (style, Level: Math.Min(rank + 1, MostLevels)))
            .ToDictionary(pair => pair.style, pair => pair.Level);
        return
        [
            .. lines.Select((line, i) => line with
            {
                Format = line.Format with
                {
                    HeadingLevel = line.Block is { HeadingLevel: > 0 } block ? block.HeadingLevel
                        : line.Block is null or { IsLoose: true } or { ListLevel: 0, Cell: null } && IsHeading(lines, i) ? styles[Style(line)] : 0,
                },
            }),
        ];
    }

    private bool IsHeading(ImmutableArray<PrintedLine> lines, int i)
    {
        var line = lines[i];
        if (line.Format.Part != LinePart.Body || line.Format.Row is not null || line.Text.Length > LongestHeading || line.Text[^1] is '.' or ',' or ';'
            || !line.Text.Any(char.IsLetter) || PrintedMarker.IsBullet(line.Text))
        {
            return false;
        }

        return line.Size > measures.Body * 1.08 || (line.IsBold && measures.IsBody(line) && !IsInBoldText(lines, i));
    }

    // A paragraph that is bold throughout is text, however it is set.
    private static bool IsInBoldText(ImmutableArray<PrintedLine> lines, int i) =>
        i > 1 && i + 2 < lines.Length && lines[i - 2].IsBold && lines[i - 1].IsBold && lines[i + 1].IsBold && lines[i + 2].IsBold;

    private static (double Size, bool IsBold) Style(PrintedLine line) => (PrintMeasures.Rounded(line.Size), line.IsBold);
}
