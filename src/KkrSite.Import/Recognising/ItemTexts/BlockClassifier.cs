using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.ItemTexts;

/// <summary>Decides, once lines are joined, which blocks are attachments, sub-headings and single lines.</summary>
internal sealed class BlockClassifier(TextLayout layout)
{
    private const int MaxSubheadingLength = 100;
    private const int MinLines = 3;

    /// <param name="hasAttachmentSection">The item has a list of attachments, so that a mark elsewhere only refers to it.</param>
    public ImmutableArray<TextBlock> Classify(ImmutableArray<JoinedBlock> blocks, SectionRole role, bool hasAttachmentSection)
    {
        if (role == SectionRole.Attachments)
        {
            return [.. blocks.Select(block => block.Block)];
        }

        var kinds = blocks.Select(block => block.Block.Kind).ToArray();
        MarkAttachments(blocks, kinds, hasAttachmentSection);
        MarkSubheadings(blocks, kinds);
        MarkFormattedHeadings(blocks, kinds, role);
        MarkLines(blocks, kinds);
        return [.. blocks.Select((block, i) => block.Block with { Kind = kinds[i] })];
    }

    private static void MarkAttachments(ImmutableArray<JoinedBlock> blocks, TextBlockKind[] kinds, bool hasAttachmentSection)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].IsMarked)
            {
                kinds[i] = IsAttachmentName(blocks, i, hasAttachmentSection) ? TextBlockKind.Attachment : TextBlockKind.Paragraph;
            }
            else if (
                i > 0
                && kinds[i] == TextBlockKind.Paragraph
                && kinds[i - 1] == TextBlockKind.Attachment
                && (!blocks[i].StartsParagraph || blocks[i] is { HasTightSpacing: true, HeadingLevel: 0 })
                && !SentenceRules.IsSentence(blocks[i].Block.Text)
            )
            {
                kinds[i] = TextBlockKind.Attachment;
            }
        }
    }

    private static bool IsAttachmentName(ImmutableArray<JoinedBlock> blocks, int i, bool hasAttachmentSection) =>
        !hasAttachmentSection
        && !SentenceRules.IsSentence(blocks[i].Block.Text)
        && !(i + 1 < blocks.Length && blocks[i + 1] is { StartsParagraph: false, Block.Kind: TextBlockKind.Bullet });

    // One short line without closing punctuation, separated from the block above and directly above a paragraph.
    private void MarkSubheadings(ImmutableArray<JoinedBlock> blocks, TextBlockKind[] kinds)
    {
        for (var i = 0; i + 1 < blocks.Length; i++)
        {
            var (block, next) = (blocks[i], blocks[i + 1]);
            var isHeading =
                kinds[i] is TextBlockKind.Paragraph or TextBlockKind.Numbered
                && (block.StartsParagraph || i == 0)
                && block.LineCount == 1
                && !block.IsMarked
                && block.Block.Text.Length <= MaxSubheadingLength
                && (char.IsUpper(block.Block.Text[0]) || char.IsDigit(block.Block.Text[0]))
                && block.Block.Text[^1] is not ('.' or ':' or ',' or ';' or '?' or '!')
                && !next.IsSeparated
                && kinds[i + 1] == TextBlockKind.Paragraph
                && char.IsUpper(next.Block.Text[0])
                && IsRunningText(next);
            kinds[i] = isHeading ? TextBlockKind.Subheading : kinds[i];
        }
    }

    // What the format shows as a heading, with a block below it. A decision may be printed in bold without being a heading.
    private static void MarkFormattedHeadings(ImmutableArray<JoinedBlock> blocks, TextBlockKind[] kinds, SectionRole role)
    {
        for (var i = 0; i + 1 < blocks.Length; i++)
        {
            var level = blocks[i].HeadingLevel;
            if (
                level > 0
                && !(role == SectionRole.Decision && level > 2)
                && blocks[i].Block.Text.Length <= MaxSubheadingLength
                && kinds[i] is TextBlockKind.Paragraph or TextBlockKind.Numbered
                && !(level == blocks[i + 1].HeadingLevel && level > 2)
                && !blocks[i].IsMarked
            )
            {
                kinds[i] = TextBlockKind.Subheading;
            }
        }
    }

    private bool IsRunningText(JoinedBlock block) =>
        block.Block.Text.Length > layout.Width * 2 / 3 || (block.Block.Text.EndsWith('.') && block.Block.Text.Length > 20);

    // Several lines that were each ended on purpose: the remains of a table, a list without markers, an address.
    private void MarkLines(ImmutableArray<JoinedBlock> blocks, TextBlockKind[] kinds)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var end = i;
            while (
                end < blocks.Length
                && kinds[end] == TextBlockKind.Paragraph
                && IsShortLine(blocks[end])
                && (end == i || (!blocks[end].StartsParagraph && !blocks[end - 1].Block.Text.EndsWith('.')))
            )
            {
                end++;
            }

            if (end - i >= MinLines)
            {
                Array.Fill(kinds, TextBlockKind.Line, i, end - i);
            }

            i = Math.Max(i, end - 1);
        }
    }

    private bool IsShortLine(JoinedBlock block) =>
        !block.IsMarked
        && (layout.IsWrapped ? block.Block.Text.Length <= layout.Width : block.Block.Text.Length <= 2 * layout.Width)
        && block.Block.Text[^1] is not ':';
}

/// <summary>What kind of section the blocks are from.</summary>
internal enum SectionRole
{
    Text,

    /// <summary>A list of attachments.</summary>
    Attachments,
    Decision,
}
