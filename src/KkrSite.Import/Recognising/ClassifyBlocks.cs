using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>Decides, once the lines are joined, which blocks are attachments, sub-headings and lines of their own.</summary>
internal sealed class ClassifyBlocks(TextLayout layout)
{
    private const int LongestSubheading = 100;
    private const int FewestLines = 3;

    /// <param name="areNames">The section is a list of attachments.</param>
    /// <param name="namesComeElsewhere">The item has such a list, so that a mark anywhere else only points to it.</param>
    /// <param name="isDecision">A decision may be set in bold letters and is still no heading.</param>
    public ImmutableArray<TextBlock> Classify(ImmutableArray<JoinedBlock> blocks, bool areNames, bool namesComeElsewhere, bool isDecision)
    {
        if (areNames)
        {
            return [.. blocks.Select(block => block.Block)];
        }

        var kinds = blocks.Select(block => block.Block.Kind).ToArray();
        MarkAttachments(blocks, kinds, namesComeElsewhere);
        MarkSubheadings(blocks, kinds);
        MarkShownHeadings(blocks, kinds, isDecision);
        MarkLines(blocks, kinds);
        return [.. blocks.Select((block, i) => block.Block with { Kind = kinds[i] })];
    }

    private static void MarkAttachments(ImmutableArray<JoinedBlock> blocks, TextBlockKind[] kinds, bool namesComeElsewhere)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].IsMarked)
            {
                kinds[i] = IsName(blocks, i, namesComeElsewhere) ? TextBlockKind.Attachment : TextBlockKind.Paragraph;
            }
            else if (i > 0 && kinds[i] == TextBlockKind.Paragraph && kinds[i - 1] == TextBlockKind.Attachment
                && (!blocks[i].StartsParagraph || blocks[i] is { StandsClose: true, HeadingLevel: 0 }) && !Sentences.IsSentence(blocks[i].Block.Text))
            {
                kinds[i] = TextBlockKind.Attachment;
            }
        }
    }

    private static bool IsName(ImmutableArray<JoinedBlock> blocks, int i, bool namesComeElsewhere) =>
        !namesComeElsewhere
        && !Sentences.IsSentence(blocks[i].Block.Text)
        && !(i + 1 < blocks.Length && blocks[i + 1] is { StartsParagraph: false, Block.Kind: TextBlockKind.Bullet });

    // One short line with nothing to end it, parted from what is above and set directly over a paragraph.
    private void MarkSubheadings(ImmutableArray<JoinedBlock> blocks, TextBlockKind[] kinds)
    {
        for (var i = 0; i + 1 < blocks.Length; i++)
        {
            var (block, next) = (blocks[i], blocks[i + 1]);
            var isHeading = kinds[i] is TextBlockKind.Paragraph or TextBlockKind.Numbered
                && (block.StartsParagraph || i == 0)
                && block.LineCount == 1 && !block.IsMarked
                && block.Block.Text.Length <= LongestSubheading
                && (char.IsUpper(block.Block.Text[0]) || char.IsDigit(block.Block.Text[0]))
                && block.Block.Text[^1] is not ('.' or ':' or ',' or ';' or '?' or '!')
                && !next.IsParted && kinds[i + 1] == TextBlockKind.Paragraph
                && char.IsUpper(next.Block.Text[0])
                && IsRunningText(next);
            kinds[i] = isHeading ? TextBlockKind.Subheading : kinds[i];
        }
    }

    // What the format shows as a heading, over anything that it can be the heading of.
    private static void MarkShownHeadings(ImmutableArray<JoinedBlock> blocks, TextBlockKind[] kinds, bool isDecision)
    {
        for (var i = 0; i + 1 < blocks.Length; i++)
        {
            var level = blocks[i].HeadingLevel;
            if (level > 0 && !(isDecision && level > 2) && blocks[i].Block.Text.Length <= LongestSubheading
                && kinds[i] is TextBlockKind.Paragraph or TextBlockKind.Numbered && !(level == blocks[i + 1].HeadingLevel && level > 2)
                && !blocks[i].IsMarked)
            {
                kinds[i] = TextBlockKind.Subheading;
            }
        }
    }

    private bool IsRunningText(JoinedBlock block) =>
        block.Block.Text.Length > layout.Width * 2 / 3 || (block.Block.Text.EndsWith('.') && block.Block.Text.Length > 20);

    // Several lines one under the other that each ended on purpose: the remains of a table, a list without markers, an address.
    private void MarkLines(ImmutableArray<JoinedBlock> blocks, TextBlockKind[] kinds)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var end = i;
            while (end < blocks.Length && kinds[end] == TextBlockKind.Paragraph && IsShortLine(blocks[end])
                && (end == i || (!blocks[end].StartsParagraph && !blocks[end - 1].Block.Text.EndsWith('.'))))
            {
                end++;
            }

            if (end - i >= FewestLines)
            {
                Array.Fill(kinds, TextBlockKind.Line, i, end - i);
            }

            i = Math.Max(i, end - 1);
        }
    }

    private bool IsShortLine(JoinedBlock block) =>
        !block.IsMarked && (layout.IsWrapped ? block.Block.Text.Length <= layout.Width : block.Block.Text.Length <= 2 * layout.Width) && block.Block.Text[^1] is not ':';
}
