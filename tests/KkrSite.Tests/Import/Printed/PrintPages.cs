using System.Globalization;
using System.Text;

namespace KkrSite.Tests.Import.Printed;

/// <summary>Sets paragraphs on pages as a style wants it, line by line and column by column.</summary>
internal sealed class PrintPages
{
    private const double ColumnGap = 24;

    private readonly PrintStyle style;
    private readonly Func<int, string[]> headers;
    private readonly List<PlacedPage> pages = [];
    private double top;
    private double y;
    private int column;

    /// <param name="headers">The lines at the head of a page, by its number.</param>
    public PrintPages(PrintStyle style, Func<int, string[]> headers)
    {
        (this.style, this.headers) = (style, headers);
        Begin();
    }

    public PlacedPage Page => pages[^1];

    private double ColumnWidth => style.TwoColumns ? (Page.Width - (2 * style.Margin) - ColumnGap) / 2 : Page.Width - (2 * style.Margin);

    private double Left => style.Margin + (column * (ColumnWidth + ColumnGap));

    private double Bottom => Page.Height - style.Margin - 30;

    public IReadOnlyList<PlacedPage> End()
    {
        for (var i = 0; i < pages.Count; i++)
        {
            Frame(pages[i], i + 1);
        }

        return pages;
    }

    public void Gap(double lines) => y += y > top ? lines * style.Size * style.Leading : 0;

    /// <summary>Prints a paragraph, hanging behind a marker where it has one.</summary>
    public void Paragraph(string text, double scale = 1, bool bold = false, string marker = "", (int Start, int Length, string Address)? link = null)
    {
        var size = style.Size * scale;
        var indent = marker.Length == 0 ? 0 : style.Size * 1.6;
        var lines = Break(text, size, ColumnWidth - indent);
        for (var i = 0; i < lines.Count; i++)
        {
            Next(size, reserve: KeepsOpen(lines, i, size, ColumnWidth - indent) ? 1 : 0);
            if (i == 0 && marker.Length > 0)
            {
                Page.Texts.Add(new PlacedText(marker, Left, y, size, bold));
            }

            Line(lines[i], Left + indent, size, bold, style.Justified && i < lines.Count - 1 ? ColumnWidth - indent : 0);
            if (i == 0 && link is { } over)
            {
                var from = Left + indent + Helvetica.Width(text[..over.Start], size);
                Page.Links.Add(new PlacedLink(over.Address, from, y - size, from + Helvetica.Width(text.Substring(over.Start, over.Length), size), y + (size * 0.25)));
            }
        }
    }

    /// <summary>Prints a heading with blanks between its letters.</summary>
    public void Spaced(string text)
    {
        Next(style.Size);
        var x = Left;
        foreach (var letter in text)
        {
            Page.Texts.Add(new PlacedText($"{letter}", x, y, style.Size, true));
            x += Helvetica.Width($"{letter}", style.Size) + (style.Size * 0.35);
        }
    }

    public void Break()
    {
        column = 0;
        Begin();
    }

    // Nobody could tell whether a full line at the foot of a page ends a paragraph: it is kept off the foot.
    private static bool KeepsOpen(List<string> lines, int i, double size, double width) =>
        i == lines.Count - 1 && i > 0 && Helvetica.Width(lines[i], size) > width * 0.6;

    private void Next(double size, int reserve = 0)
    {
        y += size * style.Leading;
        if (y + (reserve * 2 * style.Size * style.Leading) <= Bottom)
        {
            return;
        }

        if (style.TwoColumns && column == 0)
        {
            (column, y) = (1, top + (size * style.Leading));
            return;
        }

        column = 0;
        Begin();
        y += size * style.Leading;
    }

    private void Begin()
    {
        pages.Add(new PlacedPage());
        top = style.Margin + 40;
        y = top;
    }

    private void Frame(PlacedPage page, int number)
    {
        var frame = new List<PlacedText>();
        var head = headers(number);
        for (var i = 0; i < head.Length; i++)
        {
            frame.Add(new PlacedText(head[i], style.Margin, style.Margin + (i * 12) - 8, 8));
        }

        if (style.HasFooter)
        {
            frame.Add(new PlacedText(number.ToString(CultureInfo.InvariantCulture), page.Width / 2, page.Height - (style.Margin * 0.6), 8));
        }

        if (style.Watermark)
        {
            frame.Add(new PlacedText("KLADDE", 180, 560, 80, true, 45));
        }

        page.Texts.InsertRange(style.HeadersLast ? page.Texts.Count : 0, frame);
    }

    private void Line(string text, double x, double size, bool bold, double fill)
    {
        var words = text.TrimEnd().Split(' ');
        var spare = fill > 0 && words.Length > 1 ? (fill - Helvetica.Width(text.TrimEnd(), size)) / (words.Length - 1) : 0;
        if (spare <= 0 && !style.WordByWord)
        {
            Page.Texts.Add(new PlacedText(text, x, y, size, bold));
            return;
        }

        foreach (var word in words)
        {
            Page.Texts.Add(new PlacedText(word, x, y, size, bold));
            x += Helvetica.Width(word + " ", size) + spare;
        }
    }

    private List<string> Break(string text, double size, double width)
    {
        var (lines, line) = (new List<string>(), new StringBuilder());
        foreach (var whole in text.Split(' '))
        {
            var word = whole;
            if (line.Length > 0 && Helvetica.Width($"{line} {word}", size) > width)
            {
                var cut = word.Length - 4;
                while (cut >= 3 && Helvetica.Width($"{line} {word[..cut]}-", size) > width)
                {
                    cut--;
                }

                if (style.Hyphenates && cut >= 3 && word.Length >= 8 && word.All(char.IsLower))
                {
                    line.Append(' ').Append(word.AsSpan(0, cut)).Append('-');
                    word = word[cut..];
                    lines.Add(line.ToString());
                }
                else
                {
                    lines.Add(line + (style.TrailingBlanks ? " " : ""));
                }

                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line + (style.TrailingBlanks ? " " : ""));
        return lines;
    }
}
