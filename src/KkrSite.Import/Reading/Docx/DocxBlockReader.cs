using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Docx.Model;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Reads the paragraphs and tables of a part, in whatever elements they are wrapped, into lines in reading order.</summary>
internal sealed class DocxBlockReader
{
    private readonly WordDocument document;
    private readonly LineRole partRole;
    private readonly DocxRunReader runReader;
    private readonly DocxTableReader tableReader;
    private readonly ParagraphLineWriter lineWriter;
    private readonly HashSet<int> contentsFieldLines = [];

    // The tracked deletion of a paragraph mark joins the paragraph with the next one.
    private DocxParagraphBuilder? openParagraph;

    /// <param name="partRole">The role of all lines of the part, except those of a table of contents.</param>
    public DocxBlockReader(WordDocument document, OpenXmlPart part, LineRole partRole)
    {
        (this.document, this.partRole) = (document, partRole);
        runReader = new DocxRunReader(
            document,
            part,
            partRole == LineRole.RunningHeader,
            box => new DocxBlockReader(document, part, partRole).Read(box)
        );
        tableReader = new DocxTableReader(document, ReadCell);
        lineWriter = new ParagraphLineWriter(document);
    }

    public ImmutableArray<SourceLine> Read(OpenXmlElement container)
    {
        var lines = new List<SourceLine>();
        ReadChildren(container, lines, partRole);
        if (openParagraph is { } last)
        {
            last.Styles = [];
            AddLines(last, null, lines, partRole);
        }

        // A contents field without an end would take in the whole document: its lines are text.
        var isUnended = runReader.IsInTableOfContents;
        return
        [
            .. lines.Select(line =>
                isUnended && contentsFieldLines.Contains(line.Number) ? line with { Format = line.Format! with { Role = partRole } } : line
            ),
        ];
    }

    private List<SourceLine> ReadCell(OpenXmlElement cell)
    {
        var lines = new List<SourceLine>();
        ReadChildren(cell, lines, partRole);
        return lines;
    }

    private void ReadChildren(OpenXmlElement container, List<SourceLine> lines, LineRole role)
    {
        foreach (var child in container.ChildElements)
        {
            Read(child, lines, role);
        }
    }

    private void Read(OpenXmlElement element, List<SourceLine> lines, LineRole role)
    {
        switch (element)
        {
            case Paragraph paragraph:
                Read(paragraph, lines, role);
                break;
            case Table table:
                // Reading the cells resets the gap, so that it is set again for the text below the table.
                lineWriter.AddGap();
                lines.AddRange(tableReader.Read(table));
                lineWriter.AddGap();
                break;
            case SdtElement control when ContentWrappers.ShowsPlaceholder(control):
                break;
            case SdtElement control:
                ReadChildren(control, lines, ContentWrappers.IsTableOfContents(control) ? LineRole.TableOfContents : role);
                break;
            case AlternateContent alternate when ContentWrappers.SelectAlternative(alternate) is { } selected:
                ReadChildren(selected, lines, role);
                break;
            case AltChunk:
                document.Omissions.AddEmbeddedFile();
                break;
            case SdtContentBlock or SdtContentRow or SdtContentCell or CustomXmlElement or InsertedRun or MoveToRun:
                ReadChildren(element, lines, role);
                break;
            default:
                break;
        }
    }

    private void Read(Paragraph paragraph, List<SourceLine> lines, LineRole role)
    {
        var properties = paragraph.ParagraphProperties;
        var text = openParagraph ?? new DocxParagraphBuilder();
        text.Styles = document.Styles.FindParagraphChain(properties);
        if (OpenXmlAttributes.IsOn(properties?.PageBreakBefore) == true)
        {
            document.Pages.AddPageBreak();
        }

        var isInContents = runReader.IsInTableOfContents;
        runReader.Read(paragraph, text);
        isInContents |= runReader.IsInTableOfContents;
        openParagraph = null;
        if (IsMarkDeleted(properties))
        {
            openParagraph = text;
            return;
        }

        var hasContentsStyle = StyleSheet.IsTableOfContents(text.Styles);
        var isContents =
            role == LineRole.Body
            && (isInContents || hasContentsStyle)
            && StyleSheet.FindHeadingLevel(properties, text.Styles) == 0;
        if (isContents && !hasContentsStyle)
        {
            contentsFieldLines.Add(document.LineCount + 1);
        }

        AddLines(text, properties, lines, isContents ? LineRole.TableOfContents : role);
        if (properties?.SectionProperties is { } section && section.GetFirstChild<SectionType>()?.Val?.InnerText != "continuous")
        {
            document.Pages.AddPageBreak();
        }
    }

    private void AddLines(DocxParagraphBuilder text, ParagraphProperties? properties, List<SourceLine> lines, LineRole role)
    {
        lines.AddRange(lineWriter.Write(text, properties, role));
        lines.AddRange(text.TextBoxLines);

        // A note in a note is left out: a chain of them could be as long as the document.
        foreach (var note in text.Notes.Where(_ => partRole != LineRole.Footnote))
        {
            lines.AddRange(Read(note));
        }
    }

    private IEnumerable<SourceLine> Read(DocxNote note)
    {
        var lines = new DocxBlockReader(document, note.Part, LineRole.Footnote).Read(note.Content).Where(line => !line.IsBlank).ToList();
        return lines.Select((line, i) => i > 0 ? line : AddPrefix(line, note.Mark + " "));
    }

    private static SourceLine AddPrefix(SourceLine line, string prefix)
    {
        var text = line.Text.TrimStart();
        var shift = prefix.Length - (line.Text.Length - text.Length);
        return line with
        {
            Text = prefix + text,
            Format = line.Format! with { Links = [.. line.Format.Links.Select(link => link.MovedBy(shift))] },
        };
    }

    private static bool IsMarkDeleted(ParagraphProperties? properties) =>
        properties?.ParagraphMarkRunProperties is { } mark
        && (mark.GetFirstChild<Deleted>() is not null || mark.GetFirstChild<MoveFrom>() is not null);
}
