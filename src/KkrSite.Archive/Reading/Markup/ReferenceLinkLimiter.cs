using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>
/// Limits the total length of the addresses and titles that reference links ([a], with its address below) expand to, by the length of
/// the text; further links become text. Otherwise a long address with a thousand references would be written a thousand times.
/// </summary>
internal static class ReferenceLinkLimiter
{
    // Short texts may exceed their own length up to this limit, which no real text reaches.
    private const int MinExpandedLength = 100_000;

    /// <param name="length">The length of the text in characters.</param>
    public static void Limit(MarkdownDocument tree, int length)
    {
        if (!tree.Any(block => block is LinkReferenceDefinitionGroup))
        {
            return;
        }

        var left = Math.Max(MinExpandedLength, length);
        foreach (var link in tree.Descendants<LinkInline>().Where(link => link.Reference is not null).ToList())
        {
            left -= (link.Url?.Length ?? 0) + (link.Title?.Length ?? 0);
            if (left < 0)
            {
                link.ReplaceBy(new ContainerInline());
            }
        }
    }
}
