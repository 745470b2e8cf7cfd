using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Txt;

namespace KkrSite.Import.Reading.Docx;

/// <summary>
/// Finds the plain text in a document that is nothing else: text that was pasted in, each of its lines now a paragraph.
/// Word knows no more of it than a text file does, so it is read as one.
/// </summary>
internal static class TypedText
{
    private const int FewestThatGoOn = 5;

    /// <summary>Its lines; null where the document shows what its paragraphs are.</summary>
    /// <param name="lines">As the document's own paragraphs give them.</param>
    public static ImmutableArray<SourceLine>? Read(Body body, ImmutableArray<SourceLine> lines)
    {
        if (!lines.All(TellsNothing) || !body.ChildElements.All(child => child is Paragraph or SectionProperties or BookmarkStart or BookmarkEnd))
        {
            return null;
        }

        var text = new ReadText().Read(string.Join('\n', body.Elements<Paragraph>().Select(TextOf)));
        return GoOn(text) >= FewestThatGoOn && new MeasureLayout().Measure(text).IsWrapped ? text : null;
    }

    // Lines that break off in the middle of a sentence, which no paragraph of Word's does.
    private static int GoOn(ImmutableArray<SourceLine> text)
    {
        var written = text.Where(line => !line.IsBlank).Select(line => line.Text.Trim()).ToList();
        return written.Zip(written.Skip(1)).Count(pair =>
            (char.IsLetter(pair.First[^1]) || pair.First[^1] is ',' or '-' or '\u00AD') && char.IsLower(pair.Second[0]) && pair.Second.Length > 1);
    }

    private static bool TellsNothing(SourceLine line) => line.IsBlank
        || line.Format is { Part: LinePart.Body, HeadingLevel: 0, ListLevel: 0, Row: null, HasGapAbove: false, Links.IsEmpty: true } format
            && (format.StartsParagraph || format.FollowsBreak || line.BeginsPage);

    // Blanks at the ends are kept: they tell of pages and hyphens.
    private static string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            text.Append(element switch
            {
                Text word => word.Text,
                TabChar => "\t",
                SoftHyphen => "\u00AD",
                NoBreakHyphen => "-",
                Break { Type: { } type } when type == BreakValues.Page => "\f",
                Break or CarriageReturn => "\n",
                _ => "",
            });
        }

        return text.ToString();
    }
}
