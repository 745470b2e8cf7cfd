using System.Globalization;
using System.Text;

namespace KkrSite.TestTools.Documents;

/// <summary>Writes an invented agenda in a layout.</summary>
public sealed class SyntheticTextWriter(SyntheticAgenda agenda, SyntheticTextLayout layout, Random random)
{
    private const string ParagraphEnd = "\0";

    private readonly List<string> lines = [];

    public string Write()
    {
        WriteCover();
        foreach (var item in agenda.Items)
        {
            WriteItem(item);
        }

        return layout.Trimmed
            ? string.Join(layout.NewLine, JoinPages().Split(layout.NewLine).Select(line => line.TrimEnd(' ')))
            : JoinPages();
    }

    private void WriteCover()
    {
        WriteParagraph($"KKR {agenda.Council}");
        WriteParagraph($"Dato: {agenda.Date:dd-MM-yyyy} 10:00");
        WriteParagraph("Sted: Rådhuset, Torvet 1");
        if (layout.Imprint)
        {
            WriteParagraph("Mission");
            lines.RemoveAt(lines.Count - 1);
            WriteParagraph("KL arbejder for kommunerne og skriver dette på bagsiden.");
            WriteParagraph("Vision");
            lines.RemoveAt(lines.Count - 1);
            WriteParagraph("KL vil gerne, at det står på hvert eneste papir.");
        }

        for (var i = 0; (layout.Contents > 0 || layout.LosesNumbers) && i < agenda.Items.Length; i++)
        {
            var item = agenda.Items[i];
            var page = (3 + (i / 3)).ToString(CultureInfo.InvariantCulture);
            lines.Add(
                layout.Contents == 2 || layout.LosesNumbers
                    ? $"{item.Number}.\t{item.Title}\t{page}"
                    : $"{item.Number}. {item.Title} ........ {page}"
            );
        }

        lines.Add(ParagraphEnd);
    }

    private void WriteItem(SyntheticItem item)
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
            WriteWrapped(layout.FormatNumber(item.Number) + item.Title, layout.Width * 4 / 5);
        }

        if (item.Cases.Length > 0 && !layout.NoCaseLines)
        {
            var initials = string.Join(new[] { "/", " / ", ", " }[random.Next(3)], item.Initials);
            lines.Add(
                layout.Labels
                    ? $"Sagsnr.: {string.Join(" og ", item.Cases)} Sagsbehandler: {initials}."
                    : $"{string.Join(", ", item.Cases)}  {initials}"
            );
        }

        lines.Add(ParagraphEnd);
        foreach (var section in item.Sections)
        {
            var joins = layout.Headings == 4 && section.Paragraphs.Length > 0;
            if (!joins)
            {
                lines.Add(layout.FormatHeading(section.Heading));
            }

            for (var i = 0; i < section.Paragraphs.Length; i++)
            {
                WriteParagraph(joins && i == 0 ? $"{section.Heading}: {section.Paragraphs[i]}" : section.Paragraphs[i]);
            }

            foreach (var bullet in section.Bullets)
            {
                WriteWrapped($"{layout.Bullet} {bullet}", layout.Width);
            }

            lines.Add(ParagraphEnd);
            foreach (var name in section.Attachments)
            {
                WriteWrapped($"./. {name}", layout.Width);
            }

            lines.Add(ParagraphEnd);
        }
    }

    private void WriteParagraph(string text)
    {
        WriteWrapped(text, layout.Width);
        lines.Add(ParagraphEnd);
    }

    private void WriteWrapped(string text, int width)
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

    private string JoinPages()
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
                foreach (var header in layout.CreateHeaderLines(agenda, page, pages))
                {
                    text.Append(header).Append(GetTrailingBlank(header)).Append(layout.NewLine);
                }

                text.Append(
                    layout.PageMark == 1 ? "\f"
                    : layout.PageMark == 2 && EndsWithText(text) ? " "
                    : ""
                );
            }

            text.Append(lines[i])
                .Append(GetTrailingBlank(lines[i]))
                .Append(layout.NewLine)
                .Append(layout.DoubleSpaced ? layout.NewLine : "");
        }

        return text.ToString();
    }

    private string GetTrailingBlank(string line) => layout.TrailingBlanks && !line.EndsWith('-') ? " " : "";

    private bool EndsWithText(StringBuilder text) =>
        !layout.DoubleSpaced && text.Length > 2 && text[^1] is '\n' or '\r' && text[^2] is not ('\n' or '\r');
}
