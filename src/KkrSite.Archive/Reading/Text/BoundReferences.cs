using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Archive.Reading.Text;

/// <summary>
/// Makes text of the links by reference ([a], with its address below) beyond as many as write out no more than the text is long:
/// a long address that a thousand of them name would stand on the page a thousand times.
/// </summary>
internal static class BoundReferences
{
    // Of a short text too, as many as anybody has use for.
    private const int FewestExpanded = 100_000;

    /// <param name="length">The text's, in characters.</param>
    public static void In(MarkdownDocument tree, int length)
    {
        if (!tree.Any(block => block is LinkReferenceDefinitionGroup))
        {
            return;
        }

        var left = Math.Max(FewestExpanded, length);
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
