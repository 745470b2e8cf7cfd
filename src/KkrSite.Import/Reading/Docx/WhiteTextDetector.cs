using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx;

/// <summary>
/// Detects letters in the colour of the paper. White letters on a coloured ground are read by everyone, such as the head of a table: where
/// anything may colour the ground, they are text.
/// </summary>
internal static class WhiteTextDetector
{
    private const string White = "FFFFFF";

    public static bool IsInvisible(Run run) =>
        run.RunProperties is { Shading: null, Highlight: null, Color.Val.Value: { } colour }
        && colour.Equals(White, StringComparison.OrdinalIgnoreCase)
        && !run.Ancestors().Any(HasGround);

    // A table may be coloured by its style, a text box by its shape, a paragraph by its own style.
    private static bool HasGround(OpenXmlElement ancestor) =>
        ancestor switch
        {
            Paragraph paragraph => paragraph.ParagraphProperties is { Shading: not null } or { ParagraphStyleId: not null },
            TableCell or TextBoxContent => true,
            _ => false,
        };
}
