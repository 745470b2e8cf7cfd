using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout.Tables;

/// <summary>Groups the rules of a page into the borders of tables.</summary>
internal static class RuledGridFinder
{
    // A page with more rules shows a drawing.
    private const int MaxRules = 800;

    public static ImmutableArray<RuledGrid> Find(ImmutableArray<PdfBox> rules)
    {
        var horizontal = JoinAdjacent(rules.Where(rule => rule.Height < 3 && rule.Width >= 6));
        var vertical = JoinAdjacent(rules.Where(rule => rule.Width < 3 && rule.Height >= 6).Select(Transpose)).ConvertAll(Transpose);
        if (horizontal.Count + vertical.Count > MaxRules || vertical.Count == 0)
        {
            return [];
        }

        return
        [
            .. GroupTouching(horizontal, vertical)
                .Select(group => new RuledGrid([.. group.Horizontal], [.. group.Vertical]))
                .Where(grid => grid.IsTable),
        ];
    }

    private static PdfBox Transpose(PdfBox rule) => new(rule.Top, rule.Left, rule.Bottom, rule.Right);

    // Borders are often drawn cell by cell: rules in a row are one.
    private static List<PdfBox> JoinAdjacent(IEnumerable<PdfBox> horizontal)
    {
        var all = horizontal.ToList();
        var positions = RuledGrid.FindPositions(all.Select(RuledGrid.MiddleY));
        var joined = new List<PdfBox>();
        foreach (var row in all.GroupBy(rule => positions.Last(known => known <= RuledGrid.MiddleY(rule) + 0.01)).OrderBy(row => row.Key))
        {
            PdfBox? open = null;
            foreach (var rule in row.OrderBy(rule => rule.Left))
            {
                if (open is not null && rule.Left <= open.Right + RuledGrid.Near)
                {
                    open = open with { Right = Math.Max(open.Right, rule.Right) };
                    continue;
                }

                Add(open);
                open = rule;
            }

            Add(open);
        }

        return joined;

        void Add(PdfBox? rule)
        {
            if (rule is not null)
            {
                joined.Add(rule);
            }
        }
    }

    private static IEnumerable<(List<PdfBox> Horizontal, List<PdfBox> Vertical)> GroupTouching(
        List<PdfBox> horizontal,
        List<PdfBox> vertical
    )
    {
        var freeHorizontal = Enumerable.Range(0, horizontal.Count).ToHashSet();
        var freeVertical = Enumerable.Range(0, vertical.Count).ToHashSet();
        while (freeHorizontal.Count > 0)
        {
            var group = (Horizontal: new List<PdfBox>(), Vertical: new List<PdfBox>());
            var open = new Stack<(bool IsHorizontal, int Rule)>([(true, freeHorizontal.Min())]);
            freeHorizontal.Remove(open.Peek().Rule);
            while (open.TryPop(out var next))
            {
                var rules = next.IsHorizontal ? group.Horizontal : group.Vertical;
                rules.Add(next.IsHorizontal ? horizontal[next.Rule] : vertical[next.Rule]);
                var touching = next.IsHorizontal
                    ? freeVertical.Where(rule => Touch(horizontal[next.Rule], vertical[rule])).ToList()
                    : freeHorizontal.Where(rule => Touch(horizontal[rule], vertical[next.Rule])).ToList();
                foreach (var rule in touching)
                {
                    (next.IsHorizontal ? freeVertical : freeHorizontal).Remove(rule);
                    open.Push((!next.IsHorizontal, rule));
                }
            }

            yield return group;
        }
    }

    private static bool Touch(PdfBox horizontal, PdfBox vertical) =>
        RuledGrid.MiddleX(vertical) >= horizontal.Left - RuledGrid.Near
        && RuledGrid.MiddleX(vertical) <= horizontal.Right + RuledGrid.Near
        && RuledGrid.MiddleY(horizontal) >= vertical.Top - RuledGrid.Near
        && RuledGrid.MiddleY(horizontal) <= vertical.Bottom + RuledGrid.Near;
}
