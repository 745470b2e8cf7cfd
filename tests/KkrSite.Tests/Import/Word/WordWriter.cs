using System.Text;
using KkrSite.Tests.Import.Synthetic;
using static KkrSite.Tests.Import.Word.WordXml;

namespace KkrSite.Tests.Import.Word;

/// <summary>Sets an invented agenda as a Word document.</summary>
internal sealed class WordWriter(SyntheticAgenda agenda, WordSetting setting, string bullet, Random random)
{
    private readonly StringBuilder body = new();
    private readonly Dictionary<string, string> links = [];

    /// <summary>The addresses that were put in, by the number of their item.</summary>
    public Dictionary<string, string> Addresses { get; } = [];

    public byte[] Write()
    {
        Cover();
        Contents();
        foreach (var item in agenda.Items)
        {
            Item(item);
        }

        var text = setting.InOneTable ? Table([[body.ToString()]]) + Paragraph("") : body.ToString();
        return new WordPackage
        {
            Body = text,
            Styles = Styles.Replace("{1}", setting.Numbers == 2 ? "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" : "", StringComparison.Ordinal)
                .Replace("{2}", setting.Numbers == 2 ? "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" : "", StringComparison.Ordinal),
            Numbering = Numbering(bullet, setting.Numbers == 2),
            Header = setting.Header ? Say($"KKR {agenda.Council}  |  {agenda.Date:dd-MM-yyyy}") : "",
            Footer = setting.Header ? Paragraph(Run("Side ") + Field(" PAGE ", Run("1"))) : "",
            Links = links,
        }.ToBytes();
    }

    private void Cover()
    {
        body.Append(Say($"KKR {agenda.Council}"));
        Gap();
        var facts = new[] { ("Dato:", $"{agenda.Date:dd-MM-yyyy} 10:00"), ("Sted:", "Rådhuset, Torvet 1") };
        if (setting.HeadInTable)
        {
            body.Append(Table(facts.Select(fact => new[] { Say(fact.Item1), Say(fact.Item2) })));
        }
        else
        {
            body.Append(Say("Dato: " + facts[0].Item2)).Append(Say("Sted: " + facts[1].Item2));
        }

        Gap();
    }

    private void Contents()
    {
        if (setting.Contents == 0)
        {
            return;
        }

        var entries = agenda.Items.Select((item, i) =>
            $"<w:hyperlink w:anchor=\"_Toc{i}\">{Run($"{item.Number}.")}<w:r><w:tab/></w:r>{Run(item.Title)}<w:r><w:tab/></w:r>{Field($" PAGEREF _Toc{i} \\h ", Run($"{1 + (i / 3)}"))}</w:hyperlink>").ToList();
        var style = setting.Contents == 1 ? "" : "<w:pStyle w:val=\"Indholdsfortegnelse1\"/>";
        if (setting.Contents < 3)
        {
            const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-3\" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
            entries[0] = Begin + entries[0];
            entries.Add("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        }

        var contents = string.Concat(entries.Select(entry => Paragraph(entry, style)));
        body.Append(setting.Contents == 2
            ? $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>{contents}</w:sdtContent></w:sdt>"
            : contents);
        Gap();
    }

    private void Item(SyntheticItem item)
    {
        var level = item.Number.Count(c => c == '.');
        var cases = item.Cases.Length > 0 ? $"{string.Join(", ", item.Cases)}  {string.Join("/", item.Initials)}" : "";
        Gap();
        if (setting.HeadInTable)
        {
            body.Append(Table([[Say(item.Number + "."), Say(item.Title)], .. cases.Length > 0 ? new[] { new[] { Say("Sagsnr.:"), Say(cases) } } : []]));
        }
        else
        {
            body.Append(Title(item, level));
            body.Append(cases.Length > 0 ? Say(cases) : "");
        }

        Gap();
        foreach (var section in item.Sections)
        {
            Section(item, section);
        }
    }

    private string Title(SyntheticItem item, int level)
    {
        var style = setting.Headings switch
        {
            0 => $"<w:pStyle w:val=\"Overskrift{level + 1}\"/>",
            1 => $"<w:pStyle w:val=\"Sag{level + 1}\"/>",
            _ => "",
        };
        var number = setting.Numbers switch
        {
            1 => Number(1, level),
            3 => Number(3, level),
            _ => "",
        };
        // Without empty paragraphs the room above shows where an item begins.
        var room = setting.Headings > 1 && !setting.EmptyParagraphs ? "<w:spacing w:before=\"360\"/>" : "";
        var outline = setting.Headings == 2 ? $"<w:outlineLvl w:val=\"{level}\"/>" : "";
        var text = setting.Numbers == 0 ? $"{item.Number}. {item.Title}" : item.Title;
        return Paragraph(Runs(text, setting.Headings == 3 ? "<w:b/><w:sz w:val=\"28\"/>" : ""), style + number + room + outline);
    }

    private void Section(SyntheticItem item, SyntheticSection section)
    {
        body.Append(Paragraph(Run(section.Heading, "<w:b/>"), setting.Headings == 0 ? "<w:pStyle w:val=\"Overskrift3\"/>" : ""));
        for (var i = 0; i < section.Paragraphs.Length; i++)
        {
            var text = section.Paragraphs[i];
            if (setting.TextBoxes && i == 1)
            {
                body.Append(Paragraph(TextBox(Paragraph(Runs(text)))));
                continue;
            }

            body.Append(Paragraph(i == 0 && section.Heading == "Baggrund" ? WithLink(item, text) : Runs(text)));
        }

        foreach (var entry in section.Bullets)
        {
            body.Append(setting.RealLists ? Paragraph(Runs(entry), Number(2, 0)) : Paragraph(Runs($"{bullet} {entry}")));
        }

        Gap(section.Paragraphs.Length + section.Bullets.Length);
        foreach (var name in section.Attachments)
        {
            body.Append(Paragraph(Runs($"./. {name}")));
        }

        Gap(section.Attachments.Length);
    }

    private string WithLink(SyntheticItem item, string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        if (setting.Links == 0 || end < 0)
        {
            return Runs(text);
        }

        var address = $"https://www.example.dk/{item.Number.Replace('.', '-')}?a=1&b=2";
        var (id, words, rest) = ($"rIdL{links.Count}", Run(text[..end]), Runs(text[end..]));
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

    private string Runs(string text, string properties = "")
    {
        var runs = new StringBuilder();
        foreach (var piece in setting.SplitRuns ? Pieces(text) : [text])
        {
            var run = Run(setting.SoftHyphens ? Softened(piece) : piece, properties).Replace("\u00AD", "</w:t><w:softHyphen/><w:t xml:space=\"preserve\">", StringComparison.Ordinal);
            runs.Append(setting.Changes && random.Next(4) == 0
                ? $"<w:del><w:r><w:delText xml:space=\"preserve\">slettet </w:delText></w:r></w:del><w:ins>{run}</w:ins>"
                : run);
        }

        return runs + (setting.HiddenText && random.Next(3) == 0 ? Run(" skjult", "<w:vanish/>") : "");
    }

    private IEnumerable<string> Pieces(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(text.Length - start, random.Next(1, 25));
            yield return text.Substring(start, length);
            start += length;
        }
    }

    private string Softened(string text) => string.Join(' ', text.Split(' ').Select(word =>
        word.Length > 6 && word.All(char.IsLower) && random.Next(3) == 0 ? word[..3] + "\u00AD" + word[3..] : word));

    private void Gap(int after = 1)
    {
        if (setting.EmptyParagraphs && after > 0)
        {
            body.Append(Paragraph(""));
        }
    }
}
