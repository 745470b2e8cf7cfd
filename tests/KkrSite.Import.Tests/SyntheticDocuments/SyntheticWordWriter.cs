using System.Text;
using KkrSite.TestTools.Documents;
using static KkrSite.TestTools.Documents.WordXml;

namespace KkrSite.Import.Tests.SyntheticDocuments;

/// <summary>Writes an invented agenda as a Word document.</summary>
internal sealed class SyntheticWordWriter(SyntheticAgenda agenda, WordDocumentStyle setting, string bullet, Random random)
{
    private readonly StringBuilder body = new();
    private readonly Dictionary<string, string> links = [];

    /// <summary>The addresses of the inserted links, by item number.</summary>
    public Dictionary<string, string> Addresses { get; } = [];

    public byte[] Write()
    {
        WriteCover();
        WriteContents();
        foreach (var item in agenda.Items)
        {
            WriteItem(item);
        }

        var text = setting.InOneTable
            ? Table([
                [body.ToString()],
            ]) + Paragraph("")
            : body.ToString();
        return new WordPackage
        {
            Body = text,
            Styles = Styles
                .Replace("{1}", setting.Numbers == 2 ? "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" : "", StringComparison.Ordinal)
                .Replace("{2}", setting.Numbers == 2 ? "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" : "", StringComparison.Ordinal),
            Numbering = Numbering(bullet, setting.Numbers == 2),
            Header = setting.Header ? TextParagraph($"KKR {agenda.Council}  |  {agenda.Date:dd-MM-yyyy}") : "",
            Footer = setting.Header ? Paragraph(Run("Side ") + Field(" PAGE ", Run("1"))) : "",
            Links = links,
        }.ToBytes();
    }

    private void WriteCover()
    {
        body.Append(TextParagraph($"KKR {agenda.Council}"));
        WriteGap();
        var facts = new[] { ("Dato:", $"{agenda.Date:dd-MM-yyyy} 10:00"), ("Sted:", "Rådhuset, Torvet 1") };
        if (setting.HeadInTable)
        {
            body.Append(Table(facts.Select(fact => new[] { TextParagraph(fact.Item1), TextParagraph(fact.Item2) })));
        }
        else
        {
            body.Append(TextParagraph("Dato: " + facts[0].Item2)).Append(TextParagraph("Sted: " + facts[1].Item2));
        }

        WriteGap();
    }

    private void WriteContents()
    {
        if (setting.Contents == 0)
        {
            return;
        }

        var entries = agenda
            .Items.Select(
                (item, i) =>
                    $"<w:hyperlink w:anchor=\"_Toc{i}\">{Run($"{item.Number}.")}<w:r><w:tab/></w:r>{Run(item.Title)}<w:r><w:tab/></w:r>"
                    + $"{Field($" PAGEREF _Toc{i} \\h ", Run($"{1 + (i / 3)}"))}</w:hyperlink>"
            )
            .ToList();
        var style = setting.Contents == 1 ? "" : "<w:pStyle w:val=\"Indholdsfortegnelse1\"/>";
        if (setting.Contents < 3)
        {
            const string Begin =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-3\" \\h </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
            entries[0] = Begin + entries[0];
            entries.Add("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        }

        var contents = string.Concat(entries.Select(entry => Paragraph(entry, style)));
        body.Append(
            setting.Contents == 2
                ? "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                    + $"<w:sdtContent>{contents}</w:sdtContent></w:sdt>"
                : contents
        );
        WriteGap();
    }

    private void WriteItem(SyntheticItem item)
    {
        var level = item.Number.Count(c => c == '.');
        var cases = item.Cases.Length > 0 ? $"{string.Join(", ", item.Cases)}  {string.Join("/", item.Initials)}" : "";
        WriteGap();
        if (setting.HeadInTable)
        {
            body.Append(
                Table([
                    [TextParagraph(item.Number + "."), TextParagraph(item.Title)],
                    .. cases.Length > 0 ? new[] { new[] { TextParagraph("Sagsnr.:"), TextParagraph(cases) } } : [],
                ])
            );
        }
        else
        {
            body.Append(FormatTitle(item, level));
            body.Append(cases.Length > 0 ? TextParagraph(cases) : "");
        }

        WriteGap();
        foreach (var section in item.Sections)
        {
            WriteSection(item, section);
        }
    }

    private string FormatTitle(SyntheticItem item, int level)
    {
        var style = setting.Headings switch
        {
            0 => $"<w:pStyle w:val=\"Overskrift{level + 1}\"/>",
            1 => $"<w:pStyle w:val=\"Sag{level + 1}\"/>",
            _ => "",
        };
        var number = setting.Numbers switch
        {
            1 => ListNumber(1, level),
            3 => ListNumber(3, level),
            _ => "",
        };
        // Without empty paragraphs, only the space above shows where an item begins.
        var room = setting.Headings > 1 && !setting.EmptyParagraphs ? "<w:spacing w:before=\"360\"/>" : "";
        var outline = setting.Headings == 2 ? $"<w:outlineLvl w:val=\"{level}\"/>" : "";
        var text = setting.Numbers == 0 ? $"{item.Number}. {item.Title}" : item.Title;
        return Paragraph(FormatRuns(text, setting.Headings == 3 ? "<w:b/><w:sz w:val=\"28\"/>" : ""), style + number + room + outline);
    }

    private void WriteSection(SyntheticItem item, SyntheticSection section)
    {
        body.Append(Paragraph(Run(section.Heading, "<w:b/>"), setting.Headings == 0 ? "<w:pStyle w:val=\"Overskrift3\"/>" : ""));
        for (var i = 0; i < section.Paragraphs.Length; i++)
        {
            var text = section.Paragraphs[i];
            if (setting.TextBoxes && i == 1)
            {
                body.Append(Paragraph(TextBox(Paragraph(FormatRuns(text)))));
                continue;
            }

            body.Append(Paragraph(i == 0 && section.Heading == "Baggrund" ? FormatWithLink(item, text) : FormatRuns(text)));
        }

        foreach (var entry in section.Bullets)
        {
            body.Append(setting.RealLists ? Paragraph(FormatRuns(entry), ListNumber(2, 0)) : Paragraph(FormatRuns($"{bullet} {entry}")));
        }

        WriteGap(section.Paragraphs.Length + section.Bullets.Length);
        foreach (var name in section.Attachments)
        {
            body.Append(Paragraph(FormatRuns($"./. {name}")));
        }

        WriteGap(section.Attachments.Length);
    }

    private string FormatWithLink(SyntheticItem item, string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        if (setting.Links == 0 || end < 0)
        {
            return FormatRuns(text);
        }

        var address = $"https://www.example.dk/{item.Number.Replace('.', '-')}?a=1&b=2";
        var (id, words, rest) = ($"rIdL{links.Count}", Run(text[..end]), FormatRuns(text[end..]));
        Addresses[item.Number] = address;
        switch (setting.Links)
        {
            case 1:
                links[id] = address;
                return $"<w:hyperlink r:id=\"{id}\">{words}</w:hyperlink>{rest}";
            case 2:
                return Field($" HYPERLINK \"{address}\" ", words) + rest;
            default:
                return $"<w:fldSimple w:instr=\"{Escape($" HYPERLINK \"{address}\" ")}\">{words}</w:fldSimple>{rest}";
        }
    }

    private string FormatRuns(string text, string properties = "")
    {
        var runs = new StringBuilder();
        foreach (var piece in setting.SplitRuns ? SplitRandomly(text) : [text])
        {
            var run = Run(setting.SoftHyphens ? AddSoftHyphens(piece) : piece, properties)
                .Replace("\u00AD", "</w:t><w:softHyphen/><w:t xml:space=\"preserve\">", StringComparison.Ordinal);
            runs.Append(
                setting.Changes && random.Next(4) == 0
                    ? $"<w:del><w:r><w:delText xml:space=\"preserve\">slettet </w:delText></w:r></w:del><w:ins>{run}</w:ins>"
                    : run
            );
        }

        return runs + (setting.HiddenText && random.Next(3) == 0 ? Run(" skjult", "<w:vanish/>") : "");
    }

    private IEnumerable<string> SplitRandomly(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(text.Length - start, random.Next(1, 25));
            yield return text.Substring(start, length);
            start += length;
        }
    }

    private string AddSoftHyphens(string text) =>
        string.Join(
            ' ',
            text.Split(' ')
                .Select(word => word.Length > 6 && word.All(char.IsLower) && random.Next(3) == 0 ? word[..3] + "\u00AD" + word[3..] : word)
        );

    private void WriteGap(int after = 1)
    {
        if (setting.EmptyParagraphs && after > 0)
        {
            body.Append(Paragraph(""));
        }
    }
}
