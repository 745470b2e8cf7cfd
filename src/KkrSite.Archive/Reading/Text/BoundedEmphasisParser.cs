using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace KkrSite.Archive.Reading.Text;

/// <summary>
/// Markdown's emphasis, save by marks beyond as many as no paragraph or table has: each is a level until the paragraph ends, and
/// whatever follows looks for its place through all of them.
/// </summary>
internal sealed class BoundedEmphasisParser : EmphasisInlineParser
{
    private const int MostInBlock = 4000;

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        BlockFindings.Count(processor, Index, MostInBlock, slice) && base.Match(processor, ref slice);
}
