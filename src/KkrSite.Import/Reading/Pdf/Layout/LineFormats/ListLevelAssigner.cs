using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Lines;

namespace KkrSite.Import.Reading.Pdf.Layout.LineFormats;

/// <summary>Assigns list levels: those of the structure tree, else by the indent of the markers.</summary>
internal static class ListLevelAssigner
{
    private const double Near = 5;

    public static ImmutableArray<PrintedLine> Assign(ImmutableArray<PrintedLine> lines)
    {
        var open = new Stack<double>();
        var leveled = ImmutableArray.CreateBuilder<PrintedLine>(lines.Length);
        foreach (var line in lines)
        {
            var level = 0;
            if (line.Format.StartsParagraph && line.Format.Role == LineRole.Body)
            {
                level = line.Block is { IsLoose: false } block ? block.ListLevel : FindLevel(line, open);
            }

            leveled.Add(level == 0 ? line : AddMarker(line) with { Format = line.Format with { ListLevel = level } });
        }

        return leveled.MoveToImmutable();
    }

    private static int FindLevel(PrintedLine line, Stack<double> open)
    {
        if (!PrintedListMarker.StartsWithBullet(line.Text))
        {
            open.Clear();
            return 0;
        }

        while (open.Count > 0 && open.Peek() > line.Box.Left + Near)
        {
            open.Pop();
        }

        if (open.Count == 0 || open.Peek() < line.Box.Left - Near)
        {
            open.Push(line.Box.Left);
        }

        return open.Count;
    }

    // Browsers draw markers as graphics, so that only the structure tree shows the item.
    private static PrintedLine AddMarker(PrintedLine line)
    {
        var hasMarker =
            PrintedListMarker.StartsWithMarker(line.Text) || !char.IsLetter(line.Text[0]) || PrintedListMarker.StartsWithNumber(line.Text);
        return hasMarker ? line : line.WithPrefix("• ");
    }
}
