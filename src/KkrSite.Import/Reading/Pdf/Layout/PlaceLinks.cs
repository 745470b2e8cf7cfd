using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Finds the words that the links of a page lie over.</summary>
internal sealed class PlaceLinks
{
    public ImmutableArray<PrintedLine> Place(ImmutableArray<PrintedLine> lines, ImmutableArray<PdfPage> pages)
    {
        var linked = lines.ToArray();
        foreach (var page in pages.Where(page => !page.Links.IsEmpty))
        {
            var onPage = Enumerable.Range(0, lines.Length).Where(i => lines[i].Page == page.Page).ToList();
            foreach (var link in page.Links.Where(IsWeb))
            {
                Place(linked, onPage, link);
            }
        }

        return [.. linked];
    }

    private static bool IsWeb(PdfLink link) =>
        link.Address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || link.Address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || link.Address.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static void Place(PrintedLine[] lines, List<int> onPage, PdfLink link)
    {
        var found = false;
        foreach (var i in onPage)
        {
            if (Covered(lines[i], link) is var (start, length))
            {
                Add(ref lines[i], new LineLink(start, length, link.Address.Trim()));
                found = true;
            }
        }

        // A link over a picture, or over nothing: the nearest line has it.
        if (!found && onPage.Count > 0)
        {
            var nearest = onPage.MinBy(i => Math.Abs(lines[i].CenterY - ((link.Top + link.Bottom) / 2)));
            Add(ref lines[nearest], new LineLink(lines[nearest].Text.Length, 0, link.Address.Trim()));
        }
    }

    private static (int Start, int Length)? Covered(PrintedLine line, PdfLink link)
    {
        if (line.Box.Bottom < link.Top || line.Box.Top > link.Bottom)
        {
            return null;
        }

        var (first, end) = (-1, -1);
        foreach (var stretch in line.Stretches.Where(stretch => stretch.Left < link.Right && stretch.Right > link.Left))
        {
            for (var start = stretch.Start; start < Math.Min(stretch.Start + stretch.Length, line.Text.Length);)
            {
                var blank = line.Text.AsSpan(start, Math.Min(stretch.Start + stretch.Length, line.Text.Length) - start).IndexOfAny(' ', '\t');
                var stop = blank < 0 ? Math.Min(stretch.Start + stretch.Length, line.Text.Length) : start + blank;
                var center = (stretch.At(start) + stretch.At(stop)) / 2;
                if (stop > start && center > link.Left && center < link.Right)
                {
                    // The sentence's own full stop stands outside of the link.
                    first = first < 0 ? start : first;
                    end = line.Text[stop - 1] is '.' or ',' or ';' or ':' or ')' && stop - 1 > start && stretch.At(stop) > link.Right + 0.5 ? stop - 1 : stop;
                }

                start = stop + 1;
            }
        }

        return first < 0 || line.CenterY < link.Top - 1 || line.CenterY > link.Bottom + 1 ? null : (first, end - first);
    }

    private static void Add(ref PrintedLine line, LineLink link)
    {
        var links = line.Format.Links;
        if (link.Length > 0 && links.Any(other => other.Start < link.Start + link.Length && link.Start < other.Start + other.Length))
        {
            return;
        }

        // Two boxes side by side with the same address are one link.
        var before = links.FirstOrDefault(other => other.Address == link.Address && other.Length > 0 && link.Start - (other.Start + other.Length) is >= 0 and <= 1);
        var kept = before is null ? links.Add(link) : links.Replace(before, before with { Length = link.Start + link.Length - before.Start });
        line = line with { Format = line.Format with { Links = [.. kept.OrderBy(other => other.Start)] } };
    }
}
