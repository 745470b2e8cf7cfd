using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Finds for every line the edges of the text that it stands in: what its neighbours reach on all pages alike.</summary>
internal sealed class FindColumnEdges
{
    private const double Near = 4;
    private const int EnoughLines = 15;

    public ImmutableArray<PrintedLine> Find(ImmutableArray<PrintedLine> lines)
    {
        var found = lines.ToArray();
        foreach (var column in Stretches(lines).GroupBy(stretch => stretch.Left))
        {
            var right = Right(column.SelectMany(stretch => lines[stretch.First..(stretch.First + stretch.Count)]));
            foreach (var (first, count, left) in column)
            {
                // A whole column of lines knows its width by itself; a few of them only by those on other pages.
                var own = count >= EnoughLines ? Right(lines[first..(first + count)]) : right;
                for (var i = first; i < first + count; i++)
                {
                    found[i] = lines[i] with { Column = (left, own) };
                }
            }
        }

        return [.. found];
    }

    // One line that reaches out of the column is no measure of it.
    private static double Right(IEnumerable<PrintedLine> lines)
    {
        var rights = lines.Select(line => line.Box.Right).OrderDescending().ToList();
        return rights[Math.Min(rights.Count - 1, rights.Count / 40)];
    }

    // Lines that follow each other downwards on a page; a line that begins higher than the one before begins a column.
    private static List<(int First, int Count, double Left)> Stretches(ImmutableArray<PrintedLine> lines)
    {
        var stretches = new List<(int First, int Count, double Left)>();
        var known = new Dictionary<double, double>();
        var first = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i < lines.Length && lines[i].Page == lines[first].Page && lines[i].Baseline > lines[i - 1].Baseline - lines[i].Size)
            {
                continue;
            }

            var left = lines[first..i].Min(line => line.Box.Left);
            var place = Math.Round(left / Near);
            stretches.Add((first, i - first, known.TryGetValue(place, out var same) ? same : known[place] = left));
            first = i;
        }

        return stretches;
    }
}
