using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Reading.Docx;

/// <summary>
/// Reads a document that is plain text pasted into Word, where each line has become a paragraph. It has no more structure
/// than a text file and is read as one.
/// </summary>
internal static class PastedTextReader
{
    private const int MinContinuedLines = 5;

    /// <summary>The lines of the text; null if the document has real paragraphs or formatting.</summary>
    /// <param name="lines">The lines of the document read as a Word document.</param>
    public static ImmutableArray<SourceLine>? Read(Body body, ImmutableArray<SourceLine> lines)
    {
        if (
            !lines.All(IsUnformatted)
            || !body.ChildElements.All(child => child is Paragraph or SectionProperties or BookmarkStart or BookmarkEnd)
        )
        {
            return null;
        }

        var text = PlainTextReader.Read(string.Join('\n', body.Elements<Paragraph>().Select(GetText)));
        return CountContinuedLines(text) >= MinContinuedLines && TextLayout.Measure(text).IsWrapped ? text : null;
    }

    // Lines that end in the middle of a sentence, as no real paragraph does.
    private static int CountContinuedLines(ImmutableArray<SourceLine> text)
    {
        var written = text.Where(line => !line.IsBlank).Select(line => line.Text.Trim()).ToList();
        return written
            .Zip(written.Skip(1))
            .Count(pair =>
                (char.IsLetter(pair.First[^1]) || pair.First[^1] is ',' or '-' or '\u00AD')
                && char.IsLower(pair.Second[0])
                && pair.Second.Length > 1
            );
    }

    private static bool IsUnformatted(SourceLine line) =>
        line.IsBlank
        || line.Format is { Role: LineRole.Body, HeadingLevel: 0, ListLevel: 0, Row: null, HasGapAbove: false, Links.IsEmpty: true } format
            && (format.StartsParagraph || format.FollowsLineBreak || line.BeginsPage);

    // Blanks at both ends are kept, since they mark page breaks and hyphens.
    private static string GetText(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            text.Append(
                element switch
                {
                    Text word => word.Text,
                    TabChar => "\t",
                    SoftHyphen => "\u00AD",
                    NoBreakHyphen => "-",
                    Break { Type: { } type } when type == BreakValues.Page => "\f",
                    Break or CarriageReturn => "\n",
                    _ => "",
                }
            );
        }

        return text.ToString();
    }
}
