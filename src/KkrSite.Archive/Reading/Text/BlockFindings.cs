using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace KkrSite.Archive.Reading.Text;

/// <summary>How often one of Markdown's parsers has found something in the paragraph or table at hand.</summary>
internal sealed class BlockFindings
{
    // What is left open in a table is cut at each of its lines, and everything below is moved each time.
    private const int MostLinesOfTable = 2000;

    private readonly LeafBlock? block;
    private readonly bool isLongTable;
    private int count;

    private BlockFindings(LeafBlock? block, ReadOnlySpan<char> text)
    {
        this.block = block;
        isLongTable = text.Count('\n') + text.Count('\r') > MostLinesOfTable && text.Contains('|');
    }

    /// <summary>Counts one more; false where it is more than <paramref name="most"/>, or stands in a table of thousands of lines.</summary>
    /// <param name="parser">The index of the parser, whose own state this is.</param>
    /// <param name="text">From what was found to the end of the paragraph or table.</param>
    public static bool Count(InlineProcessor processor, int parser, int most, in StringSlice text)
    {
        if (processor.ParserStates[parser] is not BlockFindings findings || findings.block != processor.Block)
        {
            processor.ParserStates[parser] = findings = new BlockFindings(processor.Block, text.AsSpan());
        }

        return ++findings.count <= most && !findings.isLongTable;
    }
}
