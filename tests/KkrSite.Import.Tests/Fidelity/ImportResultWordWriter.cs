using System.Text;
using KkrSite.Archive.Model;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;
using KkrSite.TestTools.Documents;
using static KkrSite.TestTools.Documents.WordXml;

namespace KkrSite.Import.Tests.Fidelity;

/// <summary>Writes a meeting that was read from one format as a Word document with heading styles, lists and links.</summary>
internal sealed class ImportResultWordWriter
{
    private readonly StringBuilder body = new();

    public byte[] Write(ImportResult meeting)
    {
        var facts = meeting.Meeting;
        body.Append(TextParagraph($"KKR {CouncilNameFinder.GetName(facts.Council!.Value)}"));
        if (facts.Date is { Day: not null } date)
        {
            body.Append(TextParagraph($"Dato: {date} {facts.Time}"));
        }

        body.Append(facts.Place is null ? "" : TextParagraph($"Sted: {facts.Place}"));
        body.Append(facts.Status == MeetingStatus.Minutes ? TextParagraph("Referat") : "");
        foreach (var item in meeting.Items)
        {
            Write(item);
        }

        return new WordPackage
        {
            Body = body.ToString(),
            Styles = Styles.Replace("{1}", "", StringComparison.Ordinal).Replace("{2}", "", StringComparison.Ordinal),
            Numbering = Numbering("–", byStyle: false),
        }.ToBytes();
    }

    private void Write(RecognisedItem item)
    {
        body.Append(Paragraph(""))
            .Append(Paragraph(Run($"{item.Number}. {item.Title}"), $"<w:pStyle w:val=\"Overskrift{item.Number.Parts.Length}\"/>"));
        if (item.Cases.Length + item.Caseworkers.Length > 0)
        {
            body.Append(TextParagraph($"{string.Join(", ", item.Cases)}  {string.Join(" / ", item.Caseworkers)}"));
        }

        var text = string.Join(' ', item.Sections.SelectMany(section => section.Blocks).Select(block => block.Text));
        var hidden = new Queue<string>(
            item.Links.Select(link => link.Address).Where(address => !text.Contains(address, StringComparison.Ordinal))
        );
        foreach (var section in item.Sections)
        {
            body.Append(section.Heading is { } heading ? Paragraph(Run(heading), "<w:pStyle w:val=\"Overskrift3\"/>") : "");
            foreach (var block in section.Blocks)
            {
                body.Append(Write(block, section.Heading == "Bilag", hidden));
            }
        }
    }

    private static string Write(TextBlock block, bool areNames, Queue<string> hidden)
    {
        // One word of the text for each address that the text only points to.
        var words = block.Text.Split(' ');
        var runs = string.Concat(
            words.Select(
                (word, i) =>
                    (hidden.TryDequeue(out var address) ? Field($" HYPERLINK \"{address}\" ", Run(word)) : Run(word))
                    + (i + 1 < words.Length ? Run(" ") : "")
            )
        );

        return block.Kind switch
        {
            TextBlockKind.Bullet when block.Marker == "–" => Paragraph(runs, ListNumber(2, 0)),
            TextBlockKind.Attachment when !areNames => Paragraph(Run("./. ") + runs),
            _ => Paragraph(block.Marker.Length > 0 ? Run(block.Marker + " ") + runs : runs),
        };
    }
}
