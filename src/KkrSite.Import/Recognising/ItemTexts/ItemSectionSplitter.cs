using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.AgendaItems;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.ItemTexts;

/// <summary>Divides an item's text at its section headings, in the source's order; empty sections are kept.</summary>
internal sealed class ItemSectionSplitter(TextLayout layout, SectionHeadingStyle style, ImportNotes notes)
{
    private const int MaxFreeHeading = 100;
    private const int MinCapitals = 8;

    public ImmutableArray<SectionLines> Split(ImmutableArray<ContentLine> body)
    {
        var sections = ImmutableArray.CreateBuilder<SectionLines>();
        var (heading, printed, line) = ((string?)null, (string?)null, body.IsEmpty ? 0 : body[0].Number);
        var lines = ImmutableArray.CreateBuilder<ContentLine>();
        for (var i = 0; i < body.Length; i++)
        {
            if (ParseHeading(body, i, heading, lines.Count) is not { } found)
            {
                lines.Add(body[i]);
                continue;
            }

            End();
            (heading, printed, line) = (found.Name, GetPrinted(body[i].Text, found.Rest), body[i].Number);
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
                sections.Add(new SectionLines(heading, line, lines.ToImmutable()) { PrintedHeading = printed });
            }

            lines.Clear();
        }
    }

    private static string GetPrinted(string text, string rest) => rest.Length == 0 ? text : text[..^rest.Length];

    // A heading of free wording ends a decision or a list of attachments; elsewhere it is a heading inside the section.
    private SectionHeading? ParseFreeHeading(ImmutableArray<ContentLine> body, int i, string? current, int linesBefore)
    {
        var line = body[i];
        var isLast = i + 1 >= body.Length || body[i + 1].HeadingLevel > 0;
        if (
            current is not (SectionNames.Decision or SectionNames.Attachments)
            || linesBefore == 0
            || isLast
            || line.Row is not null
            || line.Text.Length > MaxFreeHeading
            || line.Text[^1] is '.' or ',' or ';'
            || !char.IsUpper(line.Text[0])
            || line.ListLevel > 0
        )
        {
            return null;
        }

        var isCapitals = current == SectionNames.Decision && (line.StartsParagraph || line.BeginsPage) && IsInCapitals(line.Text);
        return isCapitals || style.IsHeading(line) ? new SectionHeading(line.Text.TrimEnd(':', ' '), "") : null;
    }

    private static bool IsInCapitals(string text) =>
        text.Count(char.IsUpper) >= MinCapitals && !text.Any(char.IsLower) && text.Contains(' ', StringComparison.Ordinal);

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
    private SectionHeading? ParseHeading(ImmutableArray<ContentLine> body, int i, string? current, int linesBefore)
    {
        if (body[i].Row is not null || (SectionHeading.Parse(body[i].Text) ?? ParseBoldHeading(body[i])) is not { } heading)
        {
            return ParseFreeHeading(body, i, current, linesBefore);
        }

        if (current == SectionNames.Attachments && heading.Rest.Length == 0 && !style.Matches(body[i]))
        {
            notes.AddDoubt($"'{body[i].Text}' under Bilag er taget for et bilags navn og ikke for en overskrift", body[i].Number);
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

    /// <summary>As the source has it; null for the text before the first heading.</summary>
    public string? PrintedHeading { get; init; }

    /// <summary>Footnotes that it refers to.</summary>
    public ImmutableArray<FootnoteLines> Footnotes { get; init; } = [];
}
