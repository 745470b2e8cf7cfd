using Markdig.Parsers;
using Markdig.Syntax;

namespace KkrSite.Archive.Reading.Text;

/// <summary>How often one of Markdown's parsers has found something in the paragraph or table at hand.</summary>
internal sealed class BlockFindings
{
    private readonly LeafBlock? block;
    private int count;

    private BlockFindings(LeafBlock? block)
    {
        this.block = block;
    }

    /// <summary>Counts one more; false where it is more than <paramref name="most"/>.</summary>
    /// <param name="parser">The index of the parser, whose own state this is.</param>
    public static bool Count(InlineProcessor processor, int parser, int most)
    {
        if (processor.ParserStates[parser] is not BlockFindings findings || findings.block != processor.Block)
        {
            processor.ParserStates[parser] = findings = new BlockFindings(processor.Block);
        }

        return ++findings.count <= most;
    }
}
