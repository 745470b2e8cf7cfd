using System.Globalization;
using System.Text;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.SyntheticDocuments;

/// <summary>Lays out paragraphs on pages in a print style, line by line and column by column.</summary>
internal sealed class PdfPageComposer
{
    private const double ColumnGap = 24;

    private readonly PrintStyle style;
    private readonly Func<int, string[]> headers;
    private readonly List<PdfOutputPage> pages = [];
    private double top;
    private double y;
    private int column;

    /// <param name="headers">The lines at the head of a page, by its number.</param>
    public PdfPageComposer(PrintStyle style, Func<int, string[]> headers)
    {
        (this.style, this.headers) = (style, headers);
        StartPage();
    }

    public PdfOutputPage Page => pages[^1];

    private double ColumnWidth => style.TwoColumns ? (Page.Width - (2 * style.Margin) - ColumnGap) / 2 : Page.Width - (2 * style.Margin);

    private double Left => style.Margin + (column * (ColumnWidth + ColumnGap));

    private double Bottom => Page.Height - style.Margin - 30;

    public IReadOnlyList<PdfOutputPage> Finish()
    {
        for (var i = 0; i < pages.Count; i++)
        {
            AddFrame(pages[i], i + 1);
        }

        return pages;
    }

    public void AddGap(double lines) => y += y > top ? lines * style.Size * style.Leading : 0;

    /// <summary>Prints a paragraph, with a hanging indent if it has a marker.</summary>
    public void AddParagraph(
        string text,
        double scale = 1,
        bool bold = false,
        string marker = "",
        (int Start, int Length, string Address)? link = null
    )
    {
        var size = style.Size * scale;
        var indent = marker.Length == 0 ? 0 : style.Size * 1.6;
        var lines = Break(text, size, ColumnWidth - indent);
        for (var i = 0; i < lines.Count; i++)
        {
            AdvanceLine(size, reserve: KeepsOpen(lines, i, size, ColumnWidth - indent) ? 1 : 0);
            if (i == 0 && marker.Length > 0)
            {
                Page.Texts.Add(new PdfOutputText(marker, Left, y, size, bold));
            }

            AddLine(lines[i], Left + indent, size, bold, style.Justified && i < lines.Count - 1 ? ColumnWidth - indent : 0);
            if (i == 0 && link is { } over)
            {
                var from = Left + indent + HelveticaMetrics.GetWidth(text[..over.Start], size);
                Page.Links.Add(
                    new PdfOutputLink(
                        over.Address,
                        from,
                        y - size,
                        from + HelveticaMetrics.GetWidth(text.Substring(over.Start, over.Length), size),
                        y + (size * 0.25)
                    )
                );
            }
        }
    }

    /// <summary>Prints a heading with blanks between its letters.</summary>
    public void AddSpacedHeading(string text)
    {
        AdvanceLine(style.Size);
        var x = Left;
        foreach (var letter in text)
        {
            Page.Texts.Add(new PdfOutputText($"{letter}", x, y, style.Size, true));
            x += HelveticaMetrics.GetWidth($"{letter}", style.Size) + (style.Size * 0.35);
        }
    }

    public void Break()
    {
        column = 0;
        StartPage();
    }

    // A full line at the foot of a page does not show whether it ends a paragraph, so it is moved.
    private static bool KeepsOpen(List<string> lines, int i, double size, double width) =>
        i == lines.Count - 1 && i > 0 && HelveticaMetrics.GetWidth(lines[i], size) > width * 0.6;

    private void AdvanceLine(double size, int reserve = 0)
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
        StartPage();
        y += size * style.Leading;
    }

    private void StartPage()
    {
        pages.Add(new PdfOutputPage());
        top = style.Margin + 40;
        y = top;
    }

    private void AddFrame(PdfOutputPage page, int number)
    {
        var frame = new List<PdfOutputText>();
        var head = headers(number);
        for (var i = 0; i < head.Length; i++)
        {
            frame.Add(new PdfOutputText(head[i], style.Margin, style.Margin + (i * 12) - 8, 8));
        }

        if (style.HasFooter)
        {
            frame.Add(
                new PdfOutputText(number.ToString(CultureInfo.InvariantCulture), page.Width / 2, page.Height - (style.Margin * 0.6), 8)
            );
        }

        if (style.Watermark)
        {
            frame.Add(new PdfOutputText("KLADDE", 180, 560, 80, true, 45));
        }

        page.Texts.InsertRange(style.HeadersLast ? page.Texts.Count : 0, frame);
    }

    private void AddLine(string text, double x, double size, bool bold, double fill)
    {
        var words = text.TrimEnd().Split(' ');
        var spare = fill > 0 && words.Length > 1 ? (fill - HelveticaMetrics.GetWidth(text.TrimEnd(), size)) / (words.Length - 1) : 0;
        if (spare <= 0 && !style.WordByWord)
        {
            Page.Texts.Add(new PdfOutputText(text, x, y, size, bold));
            return;
        }

        foreach (var word in words)
        {
            Page.Texts.Add(new PdfOutputText(word, x, y, size, bold));
            x += HelveticaMetrics.GetWidth(word + " ", size) + spare;
        }
    }

    private List<string> Break(string text, double size, double width)
    {
        var (lines, line) = (new List<string>(), new StringBuilder());
        foreach (var whole in text.Split(' '))
        {
            var word = whole;
            if (line.Length > 0 && HelveticaMetrics.GetWidth($"{line} {word}", size) > width)
            {
                var cut = word.Length - 4;
                while (cut >= 3 && HelveticaMetrics.GetWidth($"{line} {word[..cut]}-", size) > width)
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
