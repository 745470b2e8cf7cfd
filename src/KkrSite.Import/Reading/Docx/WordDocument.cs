using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx;

/// <summary>What all parts of one document share while they are read: its styles, lists, notes and pages, and what was left out.</summary>
internal sealed class WordDocument
{
    private readonly Dictionary<int, OpenXmlCompositeElement> footnotes;
    private readonly Dictionary<int, OpenXmlCompositeElement> endnotes;
    private int footnoteCount;
    private int endnoteCount;

    public WordDocument(MainDocumentPart main)
    {
        Main = main;
        Styles = new StyleSheet(main.StyleDefinitionsPart?.Styles);
        Lists = new ListDefinitions(main.NumberingDefinitionsPart?.Numbering, Styles);
        footnotes = Index(main.FootnotesPart?.Footnotes);
        endnotes = Index(main.EndnotesPart?.Endnotes);
    }

    public MainDocumentPart Main { get; }

    public StyleSheet Styles { get; }

    public ListDefinitions Lists { get; }

    public CountListItems Counters { get; } = new();

    public PageCounter Pages { get; } = new();

    public LeftOut LeftOut { get; } = new();

    /// <summary>How the letters of each line look; judged once all of them are known.</summary>
    public Dictionary<int, LineLook> Looks { get; } = [];

    /// <summary>Lines are numbered in the order in which they are read.</summary>
    public int LineCount { get; set; }

    public int TableCount { get; set; }

    /// <summary>A note belongs to one place in the text: whoever refers to it again, or in the note itself, gets none.</summary>
    public Footnote? FindFootnote(OpenXmlSimpleType? id) =>
        Attributes.Number(id, int.MinValue, int.MaxValue) is { } number && footnotes.Remove(number, out var note)
            ? new Footnote($"[{++footnoteCount}]", note, Main.FootnotesPart!)
            : null;

    public Footnote? FindEndnote(OpenXmlSimpleType? id) =>
        Attributes.Number(id, int.MinValue, int.MaxValue) is { } number && endnotes.Remove(number, out var note)
            ? new Footnote($"[{NumberFormats.Write(++endnoteCount, "lowerRoman")}]", note, Main.EndnotesPart!)
            : null;

    private static Dictionary<int, OpenXmlCompositeElement> Index(OpenXmlCompositeElement? notes)
    {
        var index = new Dictionary<int, OpenXmlCompositeElement>();
        foreach (var note in notes?.Elements<FootnoteEndnoteType>() ?? [])
        {
            if (Attributes.Number(note.Id, int.MinValue, int.MaxValue) is { } id)
            {
                index.TryAdd(id, note);
            }
        }

        return index;
    }
}
