using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.AgendaItems;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.ItemTexts;

/// <summary>Divides an item's text at its section headings, in the source's order; empty sections are kept.</summary>
internal sealed class ItemSectionSplitter(TextLayout layout)
{
    public ImmutableArray<SectionLines> Split(ImmutableArray<ContentLine> body)
    {
        var sections = ImmutableArray.CreateBuilder<SectionLines>();
        var (heading, line) = ((string?)null, body.IsEmpty ? 0 : body[0].Number);
        var lines = ImmutableArray.CreateBuilder<ContentLine>();
        for (var i = 0; i < body.Length; i++)
        {
            if (ParseHeading(body, i) is not { } found)
            {
                lines.Add(body[i]);
                continue;
            }

            End();
            (heading, line) = (found.Name, body[i].Number);
            if (found.Rest.Length > 0)
            {
                lines.Add(body[i] with { Text = found.Rest, StartsParagraph = true });
            }
        }

        End();
        return sections.ToImmutable();

        void End()
        {
            if (heading is not null || lines.Count > 0)
            {
                sections.Add(new SectionLines(heading, line, lines.ToImmutable()));
            }

            lines.Clear();
        }
    }

    // Bold words at the start of a paragraph, which only the font separates from the text.
    private static SectionHeading? ParseBoldHeading(ContentLine line)
    {
        var boldText =
            line.Format is { BoldPrefixLength: > 0 } format && format.BoldPrefixLength < line.Text.Length
                ? line.Text[..format.BoldPrefixLength].Trim()
                : "";
        return SectionHeading.FindName(boldText) is { } name
            ? new SectionHeading(name, line.Text[line.Format!.BoldPrefixLength..].Trim())
            : null;
    }

    // A word that is only by chance alone on a line of running text is not a heading.
    private SectionHeading? ParseHeading(ImmutableArray<ContentLine> body, int i)
    {
        if (body[i].Row is not null || (SectionHeading.Parse(body[i].Text) ?? ParseBoldHeading(body[i])) is not { } heading)
        {
            return null;
        }

        if (i == 0 || body[i].StartsParagraph || body[i].BeginsPage || !layout.IsWrapped)
        {
            return heading;
        }

        var above = body[i - 1].Text;
        var isSeparated =
            above[^1] is '.' or ':' or '!' or '?'
            || layout.EndsEarly(body[i - 1], body[i])
            || SectionHeading.Parse(above) is not null
            || (i + 1 < body.Length && heading.Rest.Length == 0 && IsSeparateFromNext(body[i].Text, body[i + 1].Text));
        return isSeparated && !Dehyphenator.EndsWithHyphen(above) ? heading : null;
    }

    // No full stop, and the next line does not continue it: these are not the last words of a sentence.
    private static bool IsSeparateFromNext(string line, string below) => char.IsLetter(line[^1]) && !char.IsLower(below[0]);
}

/// <summary>The lines of one section.</summary>
/// <param name="Heading">In its usual spelling; null for the text before the first heading.</param>
/// <param name="Line">Number of the line of the heading.</param>
internal sealed record SectionLines(string? Heading, int Line, ImmutableArray<ContentLine> Lines)
{
    public SectionRole Role =>
        Heading switch
        {
            SectionNames.Attachments => SectionRole.Attachments,
            SectionNames.Decision => SectionRole.Decision,
            _ => SectionRole.Text,
        };

    /// <summary>Footnotes that it refers to.</summary>
    public ImmutableArray<FootnoteLines> Footnotes { get; init; } = [];
}
