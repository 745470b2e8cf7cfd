using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising;

/// <summary>Finds how far a title reaches and which case lines follow it.</summary>
internal sealed class ReadTitle(TextLayout layout)
{
    private const int MostTitleLines = 5;
    private const int MostShownLines = 12;

    /// <summary>Indexes behind the last line of the title and behind the last case line.</summary>
    public (int TitleEnd, int CaseEnd) Extent(ImmutableArray<ContentLine> lines, int start)
    {
        var stop = start + 1;
        while (stop < lines.Length && stop - start <= MostLines(lines[start]) && !Stops(lines[stop]))
        {
            stop++;
        }

        var titleEnd = TitleEnd(lines, start, stop);
        var caseEnd = titleEnd;
        while (caseEnd < lines.Length && caseEnd - titleEnd < 4
            && (CaseLine.Read(lines[caseEnd].Text) is not null || (caseEnd == titleEnd + 1 && AddsInitials(lines, caseEnd))))
        {
            caseEnd++;
        }

        return (titleEnd, caseEnd);
    }

    private int TitleEnd(ImmutableArray<ContentLine> lines, int start, int stop)
    {
        var firstBreak = start + 1;
        while (firstBreak < stop && !Parts(lines, firstBreak))
        {
            firstBreak++;
        }

        // Everything down to the case line is title; down to a section heading only what no sentence ends.
        var under = firstBreak == stop && stop < lines.Length ? lines[stop].Text : "";
        if (CaseLine.Read(under) is not null
            || (SectionHeadings.Read(under) is not null && layout.IsWrapped && !lines[start..stop].Any(line => Sentences.Ends(line.Text))))
        {
            return stop;
        }

        var end = start + 1;
        while (end < firstBreak && Continues(lines[end - 1], lines[end]))
        {
            end++;
        }

        return end - start > MostLines(lines[start]) - 1 ? start + 1 : end;
    }

    // A format that shows where a heading ends may be trusted with more of them.
    private static int MostLines(ContentLine first) => first.Format is { HeadingLevel: > 0 } ? MostShownLines : MostTitleLines;

    // A page may break a title only in the middle of a word or where the line was full; no text begins with a parenthesis.
    private bool Parts(ImmutableArray<ContentLine> lines, int i) =>
        lines[i].StartsParagraph && !Hyphens.EndsWithHyphen(lines[i - 1].Text) && !char.IsLower(lines[i].Text[0]) && lines[i].Text[0] is not '(';

    private bool Continues(ContentLine line, ContentLine next)
    {
        if (Hyphens.EndsWithHyphen(line.Text))
        {
            return true;
        }

        if (next.Format is { StartsParagraph: false, HeadingLevel: > 0 })
        {
            return true;
        }

        if (!layout.IsWrapped || Sentences.Ends(line.Text))
        {
            return false;
        }

        // Titles are set larger than text, so that fewer characters fill their lines.
        var full = !layout.EndsEarly(line with { PrintedLength = line.PrintedLength + (layout.Width / 6) }, next);
        return full && (char.IsLower(next.Text[0]) || next.Text[0] is '(' || !next.Text.EndsWith('.'));
    }

    private static bool Stops(ContentLine line) =>
        CaseLine.Read(line.Text) is not null
        || SectionHeadings.Read(line.Text) is not null
        || (line.Format is not { StartsParagraph: false } && BeginsItem(line.Text))
        || AttachmentMark.Read(line.Text) is not null
        || ListMarkers.Read(line.Text) is { Kind: Results.TextBlockKind.Bullet }
        || line.IsAddress;

    private static bool BeginsItem(string text) =>
        NumberedLine.Read(text) is { Title.Length: > 0 } numbered && (numbered.IsMarked || numbered.Number.Parts.Length > 1);

    private static bool AddsInitials(ImmutableArray<ContentLine> lines, int i) =>
        CaseLine.Read(lines[i - 1].Text) is { Initials.Length: 0 } && CaseLine.ReadInitials(lines[i].Text).Length > 0;
}
