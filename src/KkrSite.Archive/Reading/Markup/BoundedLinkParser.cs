using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>
/// Parses Markdown's links within limits that no real text reaches: the links of a block, the brackets open at once (each is a
/// level that every later character walks through), and the parentheses open in an address. Beyond them, brackets stay text.
/// </summary>
internal sealed class BoundedLinkParser : LinkInlineParser
{
    private const int MaxPerBlock = 20_000;
    private const int MaxOpenBrackets = 32;

    // The limit of CommonMark's reference implementation, cmark.
    private const int MaxParentheses = 32;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isRead =
            slice.CurrentChar == ']'
                ? slice.PeekChar() != '(' || !NestsTooDeeply(slice.AsSpan()[1..])
                : BlockMatchCounter.TryCount(processor, Index, MaxPerBlock, slice) && CountOpenBrackets(processor.Inline) < MaxOpenBrackets;
        return isRead && base.Match(processor, ref slice);
    }

    private static int CountOpenBrackets(Inline? inline)
    {
        var open = 0;
        for (; inline is not null && open < MaxOpenBrackets; inline = inline.Parent)
        {
            open += inline is LinkDelimiterInline ? 1 : 0;
        }

        return open;
    }

    private static bool NestsTooDeeply(ReadOnlySpan<char> parentheses)
    {
        var open = 0;
        for (var i = 0; i < parentheses.Length && open <= MaxParentheses; i++)
        {
            switch (parentheses[i])
            {
                case '\\':
                    i++;
                    break;
                case '(':
                    open++;
                    break;
                case ')' when --open == 0:
                    return false;
            }
        }

        return open > MaxParentheses;
    }
}
