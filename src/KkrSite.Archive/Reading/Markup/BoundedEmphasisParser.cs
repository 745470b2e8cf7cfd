using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>
/// Parses emphasis, up to a limit of marks in each paragraph or table that no real text reaches: each mark is a level of nesting until
/// the paragraph ends, and every later inline is inserted by a search through all levels. Further marks remain text.
/// </summary>
internal sealed class BoundedEmphasisParser : EmphasisInlineParser
{
    private const int MaxPerBlock = 1500;

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        BlockMatchCounter.TryCount(processor, Index, MaxPerBlock, slice) && base.Match(processor, ref slice);
}
