using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Archive.Reading.Text;

/// <summary>Makes Markdown's tree of a text, unless it is nested more deeply than what walks the tree can go.</summary>
public static class ParseMarkdown
{
    // Markdig parses brackets nested without end, but refuses at 128 levels to write them.
    private const int DeepestLevel = 100;

    /// <summary>Null for a text that is nested too deeply, which only one made to harm is.</summary>
    public static MarkdownDocument? TryParse(string markdown)
    {
        try
        {
            var tree = Markdown.Parse(markdown, MarkdownDialect.Pipeline);
            return IsTooDeep(tree) ? null : tree;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsTooDeep(MarkdownDocument tree)
    {
        var open = new Stack<(MarkdownObject Part, int Level)>([(tree, 1)]);
        while (open.TryPop(out var next))
        {
            if (next.Level > DeepestLevel)
            {
                return true;
            }

            switch (next.Part)
            {
                case ContainerBlock blocks:
                    foreach (var block in blocks)
                    {
                        open.Push((block, next.Level + 1));
                    }

                    break;
                case LeafBlock { Inline: { } inline }:
                    open.Push((inline, next.Level + 1));
                    break;
                case ContainerInline inlines:
                    foreach (var inline in inlines)
                    {
                        open.Push((inline, next.Level + 1));
                    }

                    break;
            }
        }

        return false;
    }
}
