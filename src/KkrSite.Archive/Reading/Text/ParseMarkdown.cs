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
        if (OpensTooMany(markdown))
        {
            return null;
        }

        try
        {
            var tree = Markdown.Parse(markdown, MarkdownDialect.Pipeline);
            if (IsTooDeep(tree))
            {
                return null;
            }

            BoundReferences.In(tree, markdown.Length);
            return tree;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Lists and quotes opened on one line: Markdig goes through all that are open for each line below.
    private static bool OpensTooMany(string markdown)
    {
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (line.Length > 2 * DeepestLevel && Opened(line) > DeepestLevel)
            {
                return true;
            }
        }

        return false;
    }

    private static int Opened(ReadOnlySpan<char> line)
    {
        var opened = 0;
        var text = line.TrimStart(" \t");
        while (MarkerLength(text) is > 0 and var length)
        {
            opened++;
            text = text[length..].TrimStart(" \t");
        }

        // Marks alone are a rule across the page.
        return text.IsEmpty && line.Trim(" \t") is [var mark and ('-' or '*'), ..] && !line.ContainsAnyExcept(mark, ' ', '\t') ? 0 : opened;
    }

    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        if (text is ['>', ..])
        {
            return 1;
        }

        var mark = text.IndexOfAnyExceptInRange('0', '9') is > 0 and var digits && text[digits] is '.' or ')' ? digits : 0;
        return mark < text.Length && (mark > 0 || text[0] is '-' or '+' or '*') && (mark + 1 == text.Length || text[mark + 1] is ' ' or '\t') ? mark + 1 : 0;
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
