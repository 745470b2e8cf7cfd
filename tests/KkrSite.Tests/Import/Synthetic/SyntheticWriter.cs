using System.Globalization;
using System.Text;

namespace KkrSite.Tests.Import.Synthetic;

/// <summary>Sets an invented agenda as a layout wants it.</summary>
internal sealed class SyntheticWriter(SyntheticAgenda agenda, SyntheticLayout layout, Random random)
{
    private const string ParagraphEnd = "\0";

    private readonly List<string> lines = [];

    public string Write()
    {
        Cover();
        foreach (var item in agenda.Items)
        {
            Item(item);
        }

        return layout.Trimmed ? string.Join(layout.NewLine, Pages().Split(layout.NewLine).Select(line => line.TrimEnd(' '))) : Pages();
    }

    private void Cover()
    {
        Paragraph($"KKR {agenda.Council}");
        Paragraph($"Dato: {agenda.Date:dd-MM-yyyy} 10:00");
        Paragraph("Sted: Rådhuset, Torvet 1");
        if (layout.Imprint)
        {
            Paragraph("Mission");
            lines.RemoveAt(lines.Count - 1);
            Paragraph("KL arbejder for kommunerne og skriver dette på bagsiden.");
            Paragraph("Vision");
            lines.RemoveAt(lines.Count - 1);
            Paragraph("KL vil gerne, at det står på hvert eneste papir.");
        }

        for (var i = 0; (layout.Contents > 0 || layout.LosesNumbers) && i < agenda.Items.Length; i++)
        {
            var item = agenda.Items[i];
            var page = (3 + (i / 3)).ToString(CultureInfo.InvariantCulture);
            lines.Add(layout.Contents == 2 || layout.LosesNumbers ? $"{item.Number}.\t{item.Title}\t{page}" : $"{item.Number}. {item.Title} ........ {page}");
        }

        lines.Add(ParagraphEnd);
    }

    private void Item(SyntheticItem item)
    {
        if (layout.LosesNumbers)
        {
            if (item.IsHeading)
            {
                return;
            }

            lines.Add(".\t");
        }
        else
        {
            Wrapped(layout.Number(item.Number) + item.Title, layout.Width * 4 / 5);
        }

        if (item.Cases.Length > 0 && !layout.NoCaseLines)
        {
            var initials = string.Join(new[] { "/", " / ", ", " }[random.Next(3)], item.Initials);
            lines.Add(layout.Labels ? $"Sagsnr.: {string.Join(" og ", item.Cases)} Sagsbehandler: {initials}." : $"{string.Join(", ", item.Cases)}  {initials}");
        }

        lines.Add(ParagraphEnd);
        foreach (var section in item.Sections)
        {
            var joins = layout.Headings == 4 && section.Paragraphs.Length > 0;
            if (!joins)
            {
                lines.Add(layout.Heading(section.Heading));
            }

            for (var i = 0; i < section.Paragraphs.Length; i++)
            {
                Paragraph(joins && i == 0 ? $"{section.Heading}: {section.Paragraphs[i]}" : section.Paragraphs[i]);
            }

            foreach (var bullet in section.Bullets)
            {
                Wrapped($"{layout.Bullet} {bullet}", layout.Width);
            }

            lines.Add(ParagraphEnd);
            foreach (var name in section.Attachments)
            {
                Wrapped($"./. {name}", layout.Width);
            }

            lines.Add(ParagraphEnd);
        }
    }

    private void Paragraph(string text)
    {
        Wrapped(text, layout.Width);
        lines.Add(ParagraphEnd);
    }

    private void Wrapped(string text, int width)
    {
        if (layout.Unwrapped)
        {
            lines.Add(text);
            return;
        }

        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            var rest = word;
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                var room = width - line.Length - 2;
                if (layout.Hyphenates && room >= 3 && word.Length >= 8 && word.All(char.IsLower))
                {
                    var cut = Math.Min(room, word.Length - 3);
                    line.Append(' ').Append(word.AsSpan(0, cut)).Append('-');
                    rest = word[cut..];
                }

                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(rest);
        }

        lines.Add(line.ToString());
    }

    private string Pages()
    {
        var text = new StringBuilder();
        var (onPage, page) = (0, 1);
        var pages = (lines.Count / layout.LinesPerPage) + 1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] == ParagraphEnd)
            {
                text.Append(layout.TrailingBlanks ? " " : "").Append(layout.NewLine).Append(layout.DoubleSpaced ? layout.NewLine : "");
                continue;
            }

            if (++onPage > layout.LinesPerPage)
            {
                (onPage, page) = (1, page + 1);
                foreach (var header in layout.HeaderLines(agenda, page, pages))
                {
                    text.Append(header).Append(Blank(header)).Append(layout.NewLine);
                }

                text.Append(layout.PageMark == 1 ? "\f" : layout.PageMark == 2 && EndsWithText(text) ? " " : "");
            }

            text.Append(lines[i]).Append(Blank(lines[i])).Append(layout.NewLine).Append(layout.DoubleSpaced ? layout.NewLine : "");
        }

        return text.ToString();
    }

    private string Blank(string line) => layout.TrailingBlanks && !line.EndsWith('-') ? " " : "";

    private bool EndsWithText(StringBuilder text) => !layout.DoubleSpaced && text.Length > 2 && text[^1] is '\n' or '\r' && text[^2] is not ('\n' or '\r');
}
