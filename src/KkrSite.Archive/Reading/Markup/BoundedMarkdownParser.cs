using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>Parses Markdown to a syntax tree, unless it is nested too deeply for the code that walks the tree recursively.</summary>
public static class BoundedMarkdownParser
{
    // Markdig parses brackets at any depth, but refuses to render more than 128 levels.
    private const int MaxLevel = 100;

    /// <summary>Null if the text is nested too deeply, which occurs only in malicious text.</summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        if (OpensTooManyBlocks(markdown))
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

            ReferenceLinkLimiter.Limit(tree, markdown.Length);
            return tree;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Lists and quotations opened on one line: for each later line, Markdig checks all open blocks.
    private static bool OpensTooManyBlocks(string markdown)
    {
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (line.Length > 2 * MaxLevel && CountOpenedBlocks(line) > MaxLevel)
            {
                return true;
            }
        }

        return false;
    }

    private static int CountOpenedBlocks(ReadOnlySpan<char> line)
    {
        var opened = 0;
        var text = line.TrimStart(" \t");
        while (MeasureMarker(text) is > 0 and var length)
        {
            opened++;
            text = text[length..].TrimStart(" \t");
        }

        // A line of equal marks only is a thematic break.
        return text.IsEmpty && line.Trim(" \t") is [var mark and ('-' or '*'), ..] && !line.ContainsAnyExcept(mark, ' ', '\t') ? 0 : opened;
    }

    private static int MeasureMarker(ReadOnlySpan<char> text)
    {
        if (text is ['>', ..])
        {
            return 1;
        }

        var mark = text.IndexOfAnyExceptInRange('0', '9') is > 0 and var digits && text[digits] is '.' or ')' ? digits : 0;
        return
            mark < text.Length && (mark > 0 || text[0] is '-' or '+' or '*') && (mark + 1 == text.Length || text[mark + 1] is ' ' or '\t')
            ? mark + 1
            : 0;
    }

    private static bool IsTooDeep(MarkdownDocument tree)
    {
        var open = new Stack<(MarkdownObject Part, int Level)>([(tree, 1)]);
        while (open.TryPop(out var next))
        {
            if (next.Level > MaxLevel)
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
