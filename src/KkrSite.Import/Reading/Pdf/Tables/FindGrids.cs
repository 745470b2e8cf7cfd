using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Tables;

/// <summary>Puts the straight lines of a page together to the borders of tables.</summary>
internal sealed class FindGrids
{
    // More than any table on a page has: a drawing.
    private const int MostRules = 800;

    public ImmutableArray<RuledGrid> Find(ImmutableArray<PdfBox> rules)
    {
        var across = Whole(rules.Where(rule => rule.Height < 3 && rule.Width >= 6), RuledGrid.MiddleY, rule => rule);
        var down = Whole(rules.Where(rule => rule.Width < 3 && rule.Height >= 6).Select(Turned), RuledGrid.MiddleY, Turned);
        if (across.Count + down.Count > MostRules || down.Count == 0)
        {
            return [];
        }

        return [.. Touching(across, down).Select(group => new RuledGrid([.. group.Across], [.. group.Down])).Where(grid => grid.IsTable)];
    }

    private static PdfBox Turned(PdfBox rule) => new(rule.Top, rule.Left, rule.Bottom, rule.Right);

    // Borders are often drawn cell by cell: pieces in a row are one line.
    private static List<PdfBox> Whole(IEnumerable<PdfBox> pieces, Func<PdfBox, double> place, Func<PdfBox, PdfBox> shown)
    {
        var all = pieces.ToList();
        var places = RuledGrid.Places(all.Select(place));
        var whole = new List<PdfBox>();
        foreach (var row in all.GroupBy(piece => places.Last(known => known <= place(piece) + 0.01)).OrderBy(row => row.Key))
        {
            PdfBox? open = null;
            foreach (var piece in row.OrderBy(piece => piece.Left))
            {
                if (open is not null && piece.Left <= open.Right + RuledGrid.Near)
                {
                    open = open with { Right = Math.Max(open.Right, piece.Right) };
                    continue;
                }

                Add(open);
                open = piece;
            }

            Add(open);
        }

        return whole;

        void Add(PdfBox? rule)
        {
            if (rule is not null)
            {
                whole.Add(shown(rule));
            }
        }
    }

    private static IEnumerable<(List<PdfBox> Across, List<PdfBox> Down)> Touching(List<PdfBox> across, List<PdfBox> down)
    {
        var left = Enumerable.Range(0, across.Count).ToHashSet();
        var free = Enumerable.Range(0, down.Count).ToHashSet();
        while (left.Count > 0)
        {
            var (ways, posts) = (new List<PdfBox>(), new List<PdfBox>());
            var open = new Stack<(bool IsAcross, int Rule)>([(true, left.Min())]);
            left.Remove(open.Peek().Rule);
            while (open.TryPop(out var next))
            {
                (next.IsAcross ? ways : posts).Add(next.IsAcross ? across[next.Rule] : down[next.Rule]);
                var met = next.IsAcross
                    ? free.Where(rule => Meet(across[next.Rule], down[rule])).ToList()
                    : left.Where(rule => Meet(across[rule], down[next.Rule])).ToList();
                foreach (var rule in met)
                {
                    (next.IsAcross ? free : left).Remove(rule);
                    open.Push((!next.IsAcross, rule));
                }
            }

            yield return (ways, posts);
        }
    }

    private static bool Meet(PdfBox across, PdfBox down) =>
        RuledGrid.MiddleX(down) >= across.Left - RuledGrid.Near && RuledGrid.MiddleX(down) <= across.Right + RuledGrid.Near
        && RuledGrid.MiddleY(across) >= down.Top - RuledGrid.Near && RuledGrid.MiddleY(across) <= down.Bottom + RuledGrid.Near;
}
