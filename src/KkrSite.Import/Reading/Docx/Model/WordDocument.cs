using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx.Model;

/// <summary>The state that all parts of a document share while they are read: styles, lists, notes, pages and line numbers.</summary>
internal sealed class WordDocument
{
    private readonly Dictionary<int, OpenXmlCompositeElement> footnotes;
    private readonly Dictionary<int, OpenXmlCompositeElement> endnotes;
    private readonly Dictionary<int, LineAppearance> appearances = [];
    private int footnoteCount;
    private int endnoteCount;
    private int tableCount;

    public WordDocument(MainDocumentPart main)
    {
        Main = main;
        Styles = new StyleSheet(main.StyleDefinitionsPart?.Styles);
        Lists = new ListNumbering(main.NumberingDefinitionsPart?.Numbering, Styles);
        footnotes = IndexNotes(main.FootnotesPart?.Footnotes);
        endnotes = IndexNotes(main.EndnotesPart?.Endnotes);
    }

    public MainDocumentPart Main { get; }

    public StyleSheet Styles { get; }

    public ListNumbering Lists { get; }

    public PageCounter Pages { get; } = new();

    public OmissionCounter Omissions { get; } = new();

    /// <summary>Lines are numbered from 1 in the order in which they are read.</summary>
    public int LineCount { get; private set; }

    /// <summary>By line number; blank lines have none.</summary>
    public IReadOnlyDictionary<int, LineAppearance> Appearances => appearances;

    /// <summary>The number of a blank line.</summary>
    public int NextLine() => ++LineCount;

    /// <summary>The number of a line with text.</summary>
    public int NextLine(LineAppearance appearance)
    {
        appearances[++LineCount] = appearance;
        return LineCount;
    }

    /// <summary>Tables are numbered from 1.</summary>
    public int NextTable() => ++tableCount;

    /// <summary>The note of a reference; null for every reference to it after the first.</summary>
    public DocxNote? TakeFootnote(OpenXmlSimpleType? id) =>
        Take(footnotes, id) is { } note ? new DocxNote($"[{++footnoteCount}]", note, Main.FootnotesPart!) : null;

    /// <inheritdoc cref="TakeFootnote"/>
    public DocxNote? TakeEndnote(OpenXmlSimpleType? id) =>
        Take(endnotes, id) is { } note
            ? new DocxNote($"[{ListNumberFormatter.Format(++endnoteCount, "lowerRoman")}]", note, Main.EndnotesPart!)
            : null;

    private static OpenXmlCompositeElement? Take(Dictionary<int, OpenXmlCompositeElement> notes, OpenXmlSimpleType? id) =>
        OpenXmlAttributes.ReadNumber(id, int.MinValue, int.MaxValue) is { } number && notes.Remove(number, out var note) ? note : null;

    private static Dictionary<int, OpenXmlCompositeElement> IndexNotes(OpenXmlCompositeElement? notes)
    {
        var index = new Dictionary<int, OpenXmlCompositeElement>();
        foreach (var note in notes?.Elements<FootnoteEndnoteType>() ?? [])
        {
            if (OpenXmlAttributes.ReadNumber(note.Id, int.MinValue, int.MaxValue) is { } id)
            {
                index.TryAdd(id, note);
            }
        }

        return index;
    }
}

/// <summary>A footnote or endnote that the text refers to.</summary>
/// <param name="Mark">As it is written in the text: [1], [i].</param>
/// <param name="Part">The part whose relationships hold the addresses of its links.</param>
internal sealed record DocxNote(string Mark, OpenXmlCompositeElement Content, OpenXmlPart Part);

/// <summary>The appearance of a line, which suggests a heading if its style does not say what it is.</summary>
/// <param name="IsBold">All letters are bold.</param>
/// <param name="Size">Of most of the letters, in half points.</param>
/// <param name="Letters">Visible characters of the paragraph.</param>
/// <param name="Gap">The space above the line, in twentieths of a point.</param>
internal readonly record struct LineAppearance(bool IsBold, int Size, int Letters, int Gap);
