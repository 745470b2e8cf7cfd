using DocumentFormat.OpenXml.Wordprocessing;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Docx.Model;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Writes a finished paragraph as lines, with its list number, heading level and the space above it.</summary>
internal sealed class ParagraphLineWriter(WordDocument document)
{
    private int spacingBelow;
    private bool hasGap;

    /// <summary>The next text is set apart from what stands above it.</summary>
    public void AddGap() => hasGap = true;

    public List<SourceLine> Write(DocxParagraphBuilder text, ParagraphProperties? properties, LineRole role)
    {
        // A paragraph without text is counted in its list too.
        var (marker, listLevel) = document.Lists.ReadMarker(properties, text.Styles);
        var (above, below) = document.Styles.FindSpacing(properties, text.Styles);
        var gap = Math.Max(above, spacingBelow);
        spacingBelow = below;
        if (text.IsBlank)
        {
            return [new SourceLine("", document.NextLine(), document.Pages.Page, false)];
        }

        var headingLevel = StyleSheet.FindHeadingLevel(properties, text.Styles);
        var format = new LineFormat
        {
            Role = role,
            HeadingLevel = headingLevel,
            ListLevel = headingLevel == 0 ? listLevel : 0,
        };
        var appearance = new LineAppearance(text.IsBold, text.MainSize, text.Letters, Gap: 0);
        var lines = new List<SourceLine>();
        foreach (var line in text.Build(document.Pages.Page))
        {
            var isFirst = lines.Count == 0;
            var prefix = isFirst ? marker : "";
            var number = document.NextLine(isFirst ? appearance with { Gap = gap } : appearance);
            lines.Add(
                new SourceLine(prefix + line.Text, number, line.Page, isFirst && text.BeginsPage)
                {
                    Format = format with
                    {
                        StartsParagraph = isFirst,
                        FollowsLineBreak = !isFirst,
                        BoldPrefixLength = isFirst && prefix.Length == 0 ? text.BoldPrefixLength : 0,
                        HasGapAbove = isFirst && hasGap,
                        Links = [.. line.Links.Select(link => link.MovedBy(prefix.Length))],
                    },
                }
            );
        }

        hasGap = false;
        return lines;
    }
}
