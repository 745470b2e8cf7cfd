using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace KkrSite.Archive.Reading.Text;

/// <summary>
/// Markdown's links, save those beyond as many as no paragraph or table has, and those behind whose bracket more parentheses
/// open than any address or title has: each of these would be read to the end of the text.
/// </summary>
internal sealed class BoundedLinkParser : LinkInlineParser
{
    private const int MostInBlock = 20_000;

    // As many as CommonMark asks for.
    private const int MostParentheses = 32;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isRead = slice.CurrentChar == ']'
            ? slice.PeekChar() != '(' || !NestsTooDeeply(slice.AsSpan()[1..])
            : BlockFindings.Count(processor, Index, MostInBlock, slice);
        return isRead && base.Match(processor, ref slice);
    }

    private static bool NestsTooDeeply(ReadOnlySpan<char> parentheses)
    {
        var open = 0;
        for (var i = 0; i < parentheses.Length && open <= MostParentheses; i++)
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

        return open > MostParentheses;
    }
}
