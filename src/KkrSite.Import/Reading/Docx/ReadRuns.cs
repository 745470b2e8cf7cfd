using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Reads what stands in a paragraph: runs, links, fields, changes, notes and the text boxes that hang in it.</summary>
/// <param name="part">The part that knows the links' addresses.</param>
/// <param name="readBox">Reads a text box's own paragraphs.</param>
internal sealed class ReadRuns(WordDocument document, OpenXmlPart part, bool isHeader, Func<OpenXmlElement, ImmutableArray<SourceLine>> readBox)
{
    // Word itself nests fields twenty deep.
    private const int MostOpenFields = 100;

    // Fields may begin in one paragraph and end in another.
    private readonly List<OpenField> fields = [];
    private readonly Dictionary<string, string> addresses = part.HyperlinkRelationships
        .Where(relationship => relationship.IsExternal)
        .GroupBy(relationship => relationship.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Uri.OriginalString, StringComparer.Ordinal);

    public bool IsInContents => fields.Exists(open => open.IsContents);

    public void Read(Paragraph paragraph, ParagraphText text, ImmutableArray<Style> chain)
    {
        if (fields.FindLast(field => field.ShowsResult)?.Address is { } address)
        {
            text.BeginLink(address);
        }

        ReadAll(paragraph, text, chain);
        text.EndLink();
    }

    private void ReadAll(OpenXmlElement parent, ParagraphText text, ImmutableArray<Style> chain)
    {
        foreach (var child in parent.ChildElements)
        {
            Read(child, text, chain);
        }
    }

    private void Read(OpenXmlElement element, ParagraphText text, ImmutableArray<Style> chain)
    {
        switch (element)
        {
            case Run run:
                Read(run, text, chain);
                break;
            case Hyperlink link when AddressOf(link) is { } address:
                text.BeginLink(address);
                ReadAll(link, text, chain);
                text.EndLink();
                break;
            case SimpleField field when OpenField.AddressIn(field.Instruction?.Value ?? "") is { } address:
                text.BeginLink(address);
                ReadAll(field, text, chain);
                text.EndLink();
                break;
            case DeletedRun or MoveFromRun:
                document.LeftOut.Deletion();
                break;
            case InsertedRun or MoveToRun:
                document.LeftOut.Insertion();
                ReadAll(element, text, chain);
                break;
            case SdtRun control:
                if (!Controls.ShowsPlaceholder(control))
                {
                    ReadAll(element, text, chain);
                }

                break;
            case AlternateContent alternate:
                if (Alternatives.Choose(alternate) is { } chosen)
                {
                    ReadAll(chosen, text, chain);
                }

                break;
            case DocumentFormat.OpenXml.Math.Text formula:
                Append(formula.Text, null, text, chain);
                break;
            case ParagraphProperties or SdtProperties or RunProperties or OpenXmlLeafElement:
                break;
            default:
                ReadAll(element, text, chain);
                break;
        }
    }

    private void Read(Run run, ParagraphText text, ImmutableArray<Style> chain)
    {
        var properties = run.RunProperties;
        if (document.Styles.IsHidden(properties, chain) && !run.ChildElements.Any(child => child is FieldChar or FieldCode))
        {
            document.LeftOut.Hidden(run.InnerText);
            return;
        }

        foreach (var child in run.ChildElements)
        {
            ReadPiece(child, properties, text, chain);
        }
    }

    private void ReadPiece(OpenXmlElement element, RunProperties? properties, ParagraphText text, ImmutableArray<Style> chain)
    {
        switch (element)
        {
            case Text written:
                Append(written.Text, properties, text, chain);
                break;
            case TabChar or PositionalTab:
                Append("\t", properties, text, chain);
                break;
            case NoBreakHyphen:
                Append("-", properties, text, chain);
                break;
            case SymbolChar symbol:
                Append(Symbols.Read(symbol), properties, text, chain);
                break;
            case Break { Type.InnerText: "page" }:
                document.Pages.Break();
                text.BreakLine(document.Pages.Page);
                break;
            case LastRenderedPageBreak:
                document.Pages.Note();
                break;
            case Break or CarriageReturn:
                text.BreakLine(document.Pages.Page);
                break;
            case FieldChar field:
                Read(field, text);
                break;
            case FieldCode code when fields.LastOrDefault() is { ShowsResult: false } open:
                open.Instruct(code.Text);
                break;
            case FootnoteReference reference:
                Refer(document.FindFootnote(reference.Id), properties, text, chain);
                break;
            case EndnoteReference reference:
                Refer(document.FindEndnote(reference.Id), properties, text, chain);
                break;
            case CommentReference:
                document.LeftOut.Comment();
                break;
            case AlternateContent alternate:
                ReadBoxes(Alternatives.Choose(alternate), text);
                break;
            case Drawing or Picture or EmbeddedObject:
                ReadBoxes(element, text);
                break;
            case Ruby ruby:
                ReadAll(ruby.GetFirstChild<RubyBase>() ?? element, text, chain);
                break;
            default:
                break;
        }
    }

    private void Read(FieldChar field, ParagraphText text)
    {
        switch (field.FieldCharType?.InnerText)
        {
            case "begin" when fields.Count < MostOpenFields:
                fields.Add(new OpenField());
                break;
            case "separate" when fields.LastOrDefault() is { } open:
                open.ShowsResult = true;
                if (open.Address is { } address)
                {
                    text.BeginLink(address);
                }

                break;
            case "end" when fields.LastOrDefault() is { } open:
                if (open is { ShowsResult: true, Address: not null })
                {
                    text.EndLink();
                }

                fields.RemoveAt(fields.Count - 1);
                break;
            default:
                break;
        }
    }

    // Text in a field's instruction is part of the instruction.
    private void Append(string written, RunProperties? properties, ParagraphText text, ImmutableArray<Style> chain)
    {
        if (fields.FindLast(field => !field.ShowsResult) is { } open)
        {
            open.Instruct(written);
        }
        else if (!(isHeader && fields.Exists(field => field.ShowsToday)))
        {
            text.Append(written, document.Styles.IsBold(properties, chain), document.Styles.Size(properties, chain), document.Pages);
        }
    }

    private void Refer(Footnote? note, RunProperties? properties, ParagraphText text, ImmutableArray<Style> chain)
    {
        if (note is not null)
        {
            Append(note.Mark, properties, text, chain);
            text.Notes.Add(note);
        }
    }

    private void ReadBoxes(OpenXmlElement? drawing, ParagraphText text)
    {
        foreach (var box in Alternatives.TextBoxes(drawing))
        {
            text.Beside.AddRange(readBox(box));
        }
    }

    // A link to a place in the document itself leads nowhere on the site.
    private string? AddressOf(Hyperlink link) =>
        link.Id?.Value is { } id && addresses.TryGetValue(id, out var address)
            ? link.Anchor?.Value is { Length: > 0 } place && !address.Contains('#', StringComparison.Ordinal) ? $"{address}#{place}" : address
            : null;
}
