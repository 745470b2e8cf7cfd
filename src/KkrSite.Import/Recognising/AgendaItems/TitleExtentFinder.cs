using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.AgendaItems;

/// <summary>Finds the last line of a title and the case lines that follow it.</summary>
internal sealed class TitleExtentFinder(TextLayout layout)
{
    private const int MaxTitleLines = 5;
    private const int MaxFormattedTitleLines = 12;
    private const int MaxInitialsLength = 4;

    /// <summary>Indexes after the last line of the title and after the last case line.</summary>
    public (int TitleEnd, int CaseEnd) Find(ImmutableArray<ContentLine> lines, int start)
    {
        var stop = start + 1;
        var max = GetMaxLines(lines[start]);
        while (stop < lines.Length && stop - start <= max && !EndsTitle(lines[stop]) && !AreInitialsAlone(lines, stop))
        {
            stop++;
        }

        var titleEnd = FindTitleEnd(lines, start, stop);
        var caseEnd = titleEnd;
        while (
            caseEnd < lines.Length
            && caseEnd - titleEnd < 4
            && (
                CaseLine.Parse(lines[caseEnd].Text) is not null
                || (caseEnd == titleEnd + 1 && AddsInitials(lines, caseEnd))
                || (caseEnd == titleEnd && AreInitialsAlone(lines, caseEnd))
            )
        )
        {
            caseEnd++;
        }

        return (titleEnd, caseEnd);
    }

    private int FindTitleEnd(ImmutableArray<ContentLine> lines, int start, int stop)
    {
        var firstBreak = start + 1;
        while (firstBreak < stop && !BreaksTitle(lines, firstBreak))
        {
            firstBreak++;
        }

        // All lines above a case line are title; above a section heading only if none of them ends a sentence.
        var below = firstBreak == stop && stop < lines.Length ? lines[stop].Text : "";
        if (
            CaseLine.Parse(below) is not null
            || (below.Length > 0 && AreInitialsAlone(lines, stop))
            || (
                SectionHeading.Parse(below) is not null
                && layout.IsWrapped
                && !lines[start..stop].Any(line => SentenceRules.EndsSentence(line.Text))
            )
        )
        {
            return stop;
        }

        var end = start + 1;
        while (end < firstBreak && Continues(lines[end - 1], lines[end]))
        {
            end++;
        }

        return end - start > GetMaxLines(lines[start]) - 1 ? start + 1 : end;
    }

    // Where the format shows the end of a heading, more lines are allowed.
    private static int GetMaxLines(ContentLine first) => first.HeadingLevel > 0 ? MaxFormattedTitleLines : MaxTitleLines;

    // A new page or paragraph ends the title, but not inside a word or a sentence; no text begins with a parenthesis.
    private bool BreaksTitle(ImmutableArray<ContentLine> lines, int i) =>
        lines[i].StartsParagraph
        && !Dehyphenator.EndsWithHyphen(lines[i - 1].Text)
        && !char.IsLower(lines[i].Text[0])
        && lines[i].Text[0] is not '(';

    private bool Continues(ContentLine line, ContentLine next)
    {
        if (Dehyphenator.EndsWithHyphen(line.Text))
        {
            return true;
        }

        if (next.Format is { StartsParagraph: false, HeadingLevel: > 0 })
        {
            return true;
        }

        if (!layout.IsWrapped || SentenceRules.EndsSentence(line.Text))
        {
            return false;
        }

        // Titles have a larger font than text, so that fewer characters fill their lines.
        var isFull = !layout.EndsEarly(line with { PrintedLength = line.PrintedLength + (layout.Width / 6) }, next);
        return isFull && (char.IsLower(next.Text[0]) || next.Text[0] is '(' || !next.Text.EndsWith('.'));
    }

    private static bool EndsTitle(ContentLine line) =>
        CaseLine.Parse(line.Text) is not null
        || SectionHeading.Parse(line.Text) is not null
        || (line.Format is not { StartsParagraph: false } && StartsItem(line.Text))
        || ListMarker.ParseAttachmentMark(line.Text) is not null
        || ListMarker.Parse(line.Text) is { Kind: TextBlockKind.Bullet }
        || line.IsAddress;

    private static bool StartsItem(string text) =>
        NumberedLine.Parse(text) is { Title.Length: > 0 } numbered && (numbered.IsMarked || numbered.Number.Parts.Length > 1);

    // Below a title without a case: several of them, or one that the layout separates from the title, above the first section.
    private static bool AreInitialsAlone(ImmutableArray<ContentLine> lines, int i) =>
        CaseLine.ParseInitials(lines[i].Text) is { Length: > 0 } initials
        && (
            (initials.Length > 1 && lines[i].Text.Contains('/', StringComparison.Ordinal))
            || (
                lines[i].Text.Length <= MaxInitialsLength
                && (lines[i].StartsParagraph || lines[i].Format is { StartsParagraph: true })
                && i + 1 < lines.Length
                && SectionHeading.Parse(lines[i + 1].Text) is not null
            )
        );

    private static bool AddsInitials(ImmutableArray<ContentLine> lines, int i) =>
        CaseLine.Parse(lines[i - 1].Text) is { Initials.Length: 0 } && CaseLine.ParseInitials(lines[i].Text).Length > 0;
}
