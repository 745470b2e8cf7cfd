using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Lines;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout.LineFormats;

/// <summary>Assigns the link areas of a page to the words under them.</summary>
internal static class PdfLinkAssigner
{
    public static ImmutableArray<PrintedLine> Assign(ImmutableArray<PrintedLine> lines, ImmutableArray<PdfPage> pages)
    {
        var linked = lines.ToArray();
        foreach (var page in pages.Where(page => !page.Links.IsEmpty))
        {
            var onPage = Enumerable.Range(0, lines.Length).Where(i => lines[i].Page == page.Page).ToList();
            foreach (var link in page.Links.Where(IsWebAddress))
            {
                Assign(linked, onPage, link);
            }
        }

        return [.. linked];
    }

    private static bool IsWebAddress(PdfLink link) =>
        link.Address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || link.Address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || link.Address.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static void Assign(PrintedLine[] lines, List<int> onPage, PdfLink link)
    {
        var found = false;
        foreach (var i in onPage)
        {
            if (FindCoveredText(lines[i], link) is var (start, length))
            {
                AddLink(ref lines[i], new LinkSpan(start, length, link.Address.Trim()));
                found = true;
            }
        }

        // A link over a picture, or over no text, is added to the nearest line.
        if (!found && onPage.Count > 0)
        {
            var nearest = onPage.MinBy(i => Math.Abs(lines[i].CenterY - ((link.Top + link.Bottom) / 2)));
            AddLink(ref lines[nearest], new LinkSpan(lines[nearest].Text.Length, 0, link.Address.Trim()));
        }
    }

    private static (int Start, int Length)? FindCoveredText(PrintedLine line, PdfLink link)
    {
        if (line.Box.Bottom < link.Top || line.Box.Top > link.Bottom)
        {
            return null;
        }

        var (first, end) = (-1, -1);
        foreach (var span in line.Spans.Where(span => span.Left < link.Right && span.Right > link.Left))
        {
            var spanEnd = Math.Min(span.Start + span.Length, line.Text.Length);
            for (var start = span.Start; start < spanEnd;)
            {
                var blank = line.Text.AsSpan(start, spanEnd - start).IndexOfAny(' ', '\t');
                var stop = blank < 0 ? spanEnd : start + blank;
                var center = (span.GetX(start) + span.GetX(stop)) / 2;
                if (stop > start && center > link.Left && center < link.Right)
                {
                    // Punctuation after the link belongs to the sentence.
                    var isPunctuated = line.Text[stop - 1] is '.' or ',' or ';' or ':' or ')' && stop - 1 > start;
                    first = first < 0 ? start : first;
                    end = isPunctuated && span.GetX(stop) > link.Right + 0.5 ? stop - 1 : stop;
                }

                start = stop + 1;
            }
        }

        return first < 0 || line.CenterY < link.Top - 1 || line.CenterY > link.Bottom + 1 ? null : (first, end - first);
    }

    private static void AddLink(ref PrintedLine line, LinkSpan link)
    {
        var links = line.Format.Links;
        if (link.Length > 0 && links.Any(other => other.Start < link.Start + link.Length && link.Start < other.Start + other.Length))
        {
            return;
        }

        // Adjacent areas with the same address are one link.
        var before = links.FirstOrDefault(other =>
            other.Address == link.Address && other.Length > 0 && link.Start - (other.Start + other.Length) is >= 0 and <= 1
        );
        var kept = before is null
            ? links.Add(link)
            : links.Replace(before, before with { Length = link.Start + link.Length - before.Start });
        line = line with { Format = line.Format with { Links = [.. kept.OrderBy(other => other.Start)] } };
    }
}
