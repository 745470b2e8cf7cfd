using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>Counts the matches of one inline parser in the current paragraph or table.</summary>
internal sealed class BlockMatchCounter
{
    // Markdig splits unclosed inlines at every line and cell of a table and moves all that follows each time, which is quadratic.
    private const int MaxTableLines = 2000;
    private const int MaxTableCells = 6000;

    private readonly LeafBlock? block;
    private readonly bool isLongTable;
    private int count;

    private BlockMatchCounter(LeafBlock? block, ReadOnlySpan<char> text)
    {
        this.block = block;
        var cells = text.Count('|');
        isLongTable = cells > MaxTableCells || (cells > 0 && text.Count('\n') + text.Count('\r') > MaxTableLines);
    }

    /// <summary>Counts one match. False if there are more than <paramref name="most"/>, or if the table is very long.</summary>
    /// <param name="parser">The index of the parser, where Markdig keeps the counter as its state.</param>
    /// <param name="text">The text from the match to the end of the paragraph or table.</param>
    public static bool TryCount(InlineProcessor processor, int parser, int most, in StringSlice text)
    {
        if (processor.ParserStates[parser] is not BlockMatchCounter findings || findings.block != processor.Block)
        {
            processor.ParserStates[parser] = findings = new BlockMatchCounter(processor.Block, text.AsSpan());
        }

        return ++findings.count <= most && !findings.isLongTable;
    }
}
