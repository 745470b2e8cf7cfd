using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>
/// Parses a line of three or more dashes under a paragraph as a rule. In Markdown it makes the paragraph a heading, which no editor means
/// who separates two paragraphs.
/// </summary>
internal sealed class RuleUnderParagraphParser : BlockParser
{
    private const int MinDashes = 3;

    public RuleUnderParagraphParser() => OpeningCharacters = ['-'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var dashes = CountDashes(processor.Line);
        if (processor.IsCodeIndent || processor.CurrentBlock is not ParagraphBlock || dashes < MinDashes)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(
            new ThematicBreakBlock(this)
            {
                Column = processor.Column,
                Span = new SourceSpan(processor.Start, processor.Line.End),
                ThematicChar = '-',
                ThematicCharCount = dashes,
            }
        );
        return BlockState.BreakDiscard;
    }

    /// <summary>The number of dashes of a line that has nothing else but blanks after them; 0 for any other.</summary>
    public static int CountDashes(StringSlice line)
    {
        var text = line.AsSpan().TrimEnd(" \t");
        return text.ContainsAnyExcept('-') ? 0 : text.Length;
    }
}

/// <summary>Parses paragraphs; one or two dashes alone on a line are text, and no heading either.</summary>
internal sealed class DashTolerantParagraphParser : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine || RuleUnderParagraphParser.CountDashes(processor.Line) == 0)
        {
            return base.TryContinue(processor, block);
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
