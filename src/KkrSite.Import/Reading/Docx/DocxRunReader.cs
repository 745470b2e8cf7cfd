using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Docx.Model;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Reads the content of a paragraph into its builder: runs, links, fields, tracked changes, note marks and text boxes.</summary>
/// <param name="part">The part whose relationships hold the addresses of the links.</param>
/// <param name="readTextBox">Reads the paragraphs of a text box.</param>
internal sealed class DocxRunReader(
    WordDocument document,
    OpenXmlPart part,
    bool isHeader,
    Func<OpenXmlElement, ImmutableArray<SourceLine>> readTextBox
)
{
    private readonly FieldStack fields = new();
    private readonly Dictionary<string, string> addresses = part
        .HyperlinkRelationships.Where(relationship => relationship.IsExternal)
        .GroupBy(relationship => relationship.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Uri.OriginalString, StringComparer.Ordinal);

    public bool IsInTableOfContents => fields.IsInTableOfContents;

    public void Read(Paragraph paragraph, DocxParagraphBuilder text)
    {
        if (fields.CurrentAddress is { } address)
        {
            text.BeginLink(address);
        }

        ReadChildren(paragraph, text);
        text.EndLink();
    }

    private void ReadChildren(OpenXmlElement parent, DocxParagraphBuilder text)
    {
        foreach (var child in parent.ChildElements)
        {
            Read(child, text);
        }
    }

    private void Read(OpenXmlElement element, DocxParagraphBuilder text)
    {
        switch (element)
        {
            case Run run:
                Read(run, text);
                break;
            case Hyperlink link when FindAddress(link) is { } address:
                ReadLink(link, address, text);
                break;
            case SimpleField field when FieldStack.ParseAddress(field.Instruction?.Value ?? "") is { } address:
                ReadLink(field, address, text);
                break;
            case DeletedRun or MoveFromRun:
                document.Omissions.AddDeletion();
                break;
            case InsertedRun or MoveToRun:
                document.Omissions.AddInsertion();
                ReadChildren(element, text);
                break;
            case SdtRun control when ContentWrappers.ShowsPlaceholder(control):
                break;
            case AlternateContent alternate:
                if (ContentWrappers.SelectAlternative(alternate) is { } selected)
                {
                    ReadChildren(selected, text);
                }

                break;
            case DocumentFormat.OpenXml.Math.Text formula:
                Append(formula.Text, null, text);
                break;
            case ParagraphProperties or SdtProperties or RunProperties or OpenXmlLeafElement:
                break;
            default:
                ReadChildren(element, text);
                break;
        }
    }

    private void ReadLink(OpenXmlElement link, string address, DocxParagraphBuilder text)
    {
        text.BeginLink(address);
        ReadChildren(link, text);
        text.EndLink();
    }

    private void Read(Run run, DocxParagraphBuilder text)
    {
        var properties = run.RunProperties;
        if (document.Styles.IsHidden(properties, text.Styles) && !run.ChildElements.Any(child => child is FieldChar or FieldCode))
        {
            document.Omissions.AddHiddenText(run.InnerText);
            return;
        }

        if (!run.ChildElements.Any(child => child is FieldChar or FieldCode) && FindReasonToLeaveOut(run, text) is { } reason)
        {
            document.Omissions.AddText(reason, document.LineCount + 1, run.InnerText);
            return;
        }

        foreach (var child in run.ChildElements)
        {
            ReadRunContent(child, properties, text);
        }
    }

    private OmittedPartKind? FindReasonToLeaveOut(Run run, DocxParagraphBuilder text) =>
        document.Styles.IsStruckOut(run.RunProperties, text.Styles) ? OmittedPartKind.StruckOutText
        : WhiteTextDetector.IsInvisible(run) ? OmittedPartKind.InvisibleText
        : null;

    private void ReadRunContent(OpenXmlElement element, RunProperties? properties, DocxParagraphBuilder text)
    {
        switch (element)
        {
            case Text written:
                Append(written.Text, properties, text);
                break;
            case TabChar or PositionalTab:
                Append("\t", properties, text);
                break;
            case NoBreakHyphen:
                Append("-", properties, text);
                break;
            case SymbolChar symbol:
                Append(ConvertSymbol(symbol), properties, text);
                break;
            case Break { Type.InnerText: "page" }:
                document.Pages.AddPageBreak();
                text.BreakLine(document.Pages.Page);
                break;
            case LastRenderedPageBreak:
                document.Pages.AddRenderedBreak();
                break;
            case Break or CarriageReturn:
                text.BreakLine(document.Pages.Page);
                break;
            case FieldChar field:
                Read(field, text);
                break;
            case FieldCode code:
                fields.AppendInstruction(code.Text);
                break;
            case FootnoteReference reference:
                AddNote(document.TakeFootnote(reference.Id), properties, text);
                break;
            case EndnoteReference reference:
                AddNote(document.TakeEndnote(reference.Id), properties, text);
                break;
            case CommentReference:
                document.Omissions.AddComment();
                break;
            case AlternateContent alternate:
                CountPicture(ContentWrappers.SelectAlternative(alternate));
                ReadTextBoxes(ContentWrappers.SelectAlternative(alternate), text);
                break;
            case Drawing or Picture or EmbeddedObject:
                CountPicture(element);
                ReadTextBoxes(element, text);
                break;
            case Ruby ruby:
                ReadChildren(ruby.GetFirstChild<RubyBase>() ?? element, text);
                break;
            default:
                break;
        }
    }

    private void CountPicture(OpenXmlElement? drawing)
    {
        if (!isHeader && PictureKindFinder.Find(drawing) is { } kind)
        {
            document.Omissions.Add(kind, document.LineCount + 1);
        }
    }

    private void Read(FieldChar field, DocxParagraphBuilder text)
    {
        switch (field.FieldCharType?.InnerText)
        {
            case "begin":
                fields.Begin();
                break;
            case "separate":
                if (fields.Separate() is { } address)
                {
                    text.BeginLink(address);
                }

                break;
            case "end":
                if (fields.End())
                {
                    text.EndLink();
                }

                break;
            default:
                break;
        }
    }

    private void Append(string written, RunProperties? properties, DocxParagraphBuilder text)
    {
        if (!fields.TryCaptureText(written) && !(isHeader && fields.IsInCurrentDate))
        {
            var (isBold, size) = (document.Styles.IsBold(properties, text.Styles), document.Styles.FindSize(properties, text.Styles));
            text.Append(written, isBold, size, document.Pages);
        }
    }

    // Symbol fonts use private characters: arrows, ticks and bullets have a letter, other pictures are left out.
    private static string ConvertSymbol(SymbolChar symbol) =>
        !int.TryParse(symbol.Char?.InnerText, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            ? ""
            : (code & 0xFFFF) switch
            {
                0xF0B7 or 0xF0A7 or 0xF06C or 0xF06E or 0xF09F => "•",
                0xF0E0 or 0xF0E8 or 0xF0AE => "→",
                0xF0FC or 0xF0FE => "✓",
                0xF02D or 0xF0BE => "–",
                >= 0x20 and < 0xD800 and var plain => ((char)plain).ToString(),
                _ => "",
            };

    private void AddNote(DocxNote? note, RunProperties? properties, DocxParagraphBuilder text)
    {
        if (note is not null)
        {
            Append(note.Mark, properties, text);
            text.Notes.Add(note);
        }
    }

    private void ReadTextBoxes(OpenXmlElement? drawing, DocxParagraphBuilder text)
    {
        foreach (var box in ContentWrappers.FindTextBoxes(drawing))
        {
            text.TextBoxLines.AddRange(readTextBox(box));
        }
    }

    // Null for a link to a place in the document itself, which has no target on the site.
    private string? FindAddress(Hyperlink link) =>
        link.Id?.Value is { } id && addresses.TryGetValue(id, out var address)
            ? link.Anchor?.Value is { Length: > 0 } place && !address.Contains('#', StringComparison.Ordinal)
                ? $"{address}#{place}"
                : address
            : null;
}
