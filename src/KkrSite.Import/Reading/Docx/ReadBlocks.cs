using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Reads paragraphs and tables, one below the other, whatever they are wrapped in, to lines in reading order.</summary>
internal sealed class ReadBlocks
{
    private readonly WordDocument document;
    private readonly OpenXmlPart part;
    private readonly LinePart kind;
    private readonly ReadRuns runs;
    private readonly ReadTable readTable;
    private readonly List<int> inContentsField = [];
    private ParagraphText? joined;
    private int roomBelow;
    private bool besideTable;

    public ReadBlocks(WordDocument document, OpenXmlPart part, LinePart kind)
    {
        (this.document, this.part, this.kind) = (document, part, kind);
        runs = new ReadRuns(document, part, kind == LinePart.RunningHeader, box => new ReadBlocks(document, part, kind).Read(box));
        readTable = new ReadTable(document, ReadCell);
    }

    public ImmutableArray<SourceLine> Read(OpenXmlElement container)
    {
        var lines = new List<SourceLine>();
        ReadAll(container, lines, kind);
        if (joined is { } last)
        {
            Write(last, null, [], lines, kind);
        }

        // A table of contents that never ends is none: the whole document would stand in it.
        var unended = runs.IsInContents ? inContentsField.ToHashSet() : [];
        return [.. lines.Select(line => unended.Contains(line.Number) ? line with { Format = line.Format! with { Part = kind } } : line)];
    }

    private List<SourceLine> ReadCell(OpenXmlElement cell)
    {
        var lines = new List<SourceLine>();
        ReadAll(cell, lines, kind);
        return lines;
    }

    private void ReadAll(OpenXmlElement container, List<SourceLine> lines, LinePart into)
    {
        foreach (var child in container.ChildElements)
        {
            Read(child, lines, into);
        }
    }

    private void Read(OpenXmlElement element, List<SourceLine> lines, LinePart into)
    {
        switch (element)
        {
            case Paragraph paragraph:
                Read(paragraph, lines, into);
                break;
            case Table table:
                besideTable = true;
                lines.AddRange(readTable.Read(table));
                besideTable = true;
                break;
            case SdtElement control when Controls.ShowsPlaceholder(control):
                break;
            case SdtElement control:
                ReadAll(control, lines, Controls.IsContents(control) ? LinePart.TableOfContents : into);
                break;
            case AlternateContent alternate when Alternatives.Choose(alternate) is { } chosen:
                ReadAll(chosen, lines, into);
                break;
            case AltChunk:
                document.LeftOut.Embedded();
                break;
            case SdtContentBlock or SdtContentRow or SdtContentCell or CustomXmlElement or InsertedRun or MoveToRun:
                ReadAll(element, lines, into);
                break;
            default:
                break;
        }
    }

    private void Read(Paragraph paragraph, List<SourceLine> lines, LinePart into)
    {
        var properties = paragraph.ParagraphProperties;
        var chain = document.Styles.ChainOf(properties);
        if (Attributes.IsOn(properties?.PageBreakBefore) == true)
        {
            document.Pages.Break();
        }

        var text = joined ?? new ParagraphText();
        var inContents = runs.IsInContents;
        runs.Read(paragraph, text, chain);
        inContents |= runs.IsInContents;
        joined = null;
        if (IsMarkDeleted(properties))
        {
            joined = text;
            return;
        }

        var heading = StyleSheet.OutlineLevel(properties, chain) ?? StyleSheet.HeadingLevel(chain);
        var isContents = into == LinePart.Body && heading == 0 && (inContents || StyleSheet.IsContents(chain));
        if (inContents && isContents && !StyleSheet.IsContents(chain))
        {
            inContentsField.Add(document.LineCount + 1);
        }

        Write(text, properties, chain, lines, isContents ? LinePart.TableOfContents : into);
        if (properties?.SectionProperties is { } section && section.GetFirstChild<SectionType>()?.Val?.InnerText != "continuous")
        {
            document.Pages.Break();
        }
    }

    private void Write(ParagraphText text, ParagraphProperties? properties, ImmutableArray<Style> chain, List<SourceLine> lines, LinePart into)
    {
        var (mark, level) = NumberOf(properties, chain);
        var (above, below) = document.Styles.Spacing(properties, chain);
        var page = document.Pages.Page;
        if (text.IsBlank)
        {
            lines.Add(new SourceLine("", ++document.LineCount, page, false));
        }
        else
        {
            var outline = StyleSheet.OutlineLevel(properties, chain) ?? StyleSheet.HeadingLevel(chain);
            var format = new LineFormat { Part = into, HeadingLevel = outline, ListLevel = outline == 0 ? level : 0, HasGapAbove = besideTable };
            var size = text.Sizes.MaxBy(pair => (pair.Value, pair.Key)).Key;
            foreach (var (line, i) in text.Close(page).Select((line, i) => (line, i)))
            {
                var first = i == 0;
                var shift = first ? mark.Length : 0;
                lines.Add(new SourceLine(first ? mark + line.Text : line.Text, ++document.LineCount, line.Page, first && text.BeginsPage)
                {
                    Format = format with
                    {
                        StartsParagraph = first,
                        FollowsBreak = !first,
                        BoldLead = first && shift == 0 ? text.BoldLead : 0,
                        HasGapAbove = first && format.HasGapAbove,
                        Links = [.. line.Links.Select(link => link with { Start = link.Start + shift })],
                    },
                });
                document.Looks[document.LineCount] =
                    new LineLook(text.BoldLetters == text.Letters, size, text.Letters, first ? Math.Max(above, roomBelow) : 0);
            }

            besideTable = false;
        }

        roomBelow = below;
        lines.AddRange(text.Beside);

        // Notes on notes are no notes of the text; a chain of them could be as long as the document.
        foreach (var note in text.Notes.Where(_ => kind != LinePart.Footnote))
        {
            lines.AddRange(Read(note));
        }
    }

    private IEnumerable<SourceLine> Read(Footnote note)
    {
        var lines = new ReadBlocks(document, note.Part, LinePart.Footnote).Read(note.Content).Where(line => !line.IsBlank).ToList();
        return lines.Select((line, i) => i > 0 ? line : Shifted(line, note.Mark + " "));
    }

    private static SourceLine Shifted(SourceLine line, string prefix) => line with
    {
        Text = prefix + line.Text.TrimStart(),
        Format = line.Format! with
        {
            Links = [.. line.Format.Links.Select(link => link with { Start = link.Start + prefix.Length - (line.Text.Length - line.Text.TrimStart().Length) })],
        },
    };

    private (string Mark, int Level) NumberOf(ParagraphProperties? properties, ImmutableArray<Style> chain)
    {
        var own = properties?.NumberingProperties;
        var fromStyle = chain.Select(style => style.StyleParagraphProperties?.NumberingProperties).Where(numbering => numbering is not null).ToList();
        var number = Attributes.Number(own?.NumberingId?.Val, 0, int.MaxValue)
            ?? fromStyle.Select(numbering => Attributes.Number(numbering!.NumberingId?.Val, 0, int.MaxValue)).FirstOrDefault(found => found is not null);
        if (number is null || document.Lists.Find(number.Value) is not { } definition)
        {
            return ("", 0);
        }

        var level = Attributes.Number(own?.NumberingLevelReference?.Val, 0, ListDefinitions.Levels - 1)
            ?? fromStyle.Select(numbering => Attributes.Number(numbering!.NumberingLevelReference?.Val, 0, ListDefinitions.Levels - 1))
                .FirstOrDefault(found => found is not null)
            ?? definition.LevelOf(chain.Select(style => style.StyleId?.Value ?? ""));
        return (document.Counters.Next(definition, level), level + 1);
    }

    private static bool IsMarkDeleted(ParagraphProperties? properties) =>
        properties?.ParagraphMarkRunProperties is { } mark && (mark.GetFirstChild<Deleted>() is not null || mark.GetFirstChild<MoveFrom>() is not null);
}
