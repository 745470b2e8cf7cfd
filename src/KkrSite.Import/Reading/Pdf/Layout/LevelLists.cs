using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Gives the items of lists their level: the structure tree's, else by how far their markers are moved in.</summary>
internal sealed class LevelLists
{
    private const double Near = 5;

    public ImmutableArray<PrintedLine> Level(ImmutableArray<PrintedLine> lines)
    {
        var open = new Stack<double>();
        var leveled = ImmutableArray.CreateBuilder<PrintedLine>(lines.Length);
        foreach (var line in lines)
        {
            var level = 0;
            if (line.Format.StartsParagraph && line.Format.Part == LinePart.Body)
            {
                level = line.Block is { IsLoose: false } block ? block.ListLevel : LevelOf(line, open);
            }

            leveled.Add(level == 0 ? line : Marked(line) with { Format = line.Format with { ListLevel = level } });
        }

        return leveled.MoveToImmutable();
    }

    private static int LevelOf(PrintedLine line, Stack<double> open)
    {
        if (!PrintedMarker.IsBullet(line.Text))
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

    // Browsers draw their markers, so that the structure tree alone knows of them.
    private static PrintedLine Marked(PrintedLine line)
    {
        const string marker = "• ";
        return PrintedMarker.Starts(line.Text) || !char.IsLetter(line.Text[0]) || PrintedMarker.IsNumber(line.Text) ? line : line with
        {
            Text = marker + line.Text,
            Stretches = [.. line.Stretches.Select(stretch => stretch with { Start = stretch.Start + marker.Length })],
            Format = line.Format with { Links = [.. line.Format.Links.Select(link => link with { Start = link.Start + marker.Length })] },
        };
    }
}
