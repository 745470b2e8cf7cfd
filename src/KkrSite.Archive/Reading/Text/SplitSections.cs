using System.Collections.Immutable;
using KkrSite.Archive.Model;
using Markdig.Syntax;

namespace KkrSite.Archive.Reading.Text;

/// <summary>Parts a text at its headings of level two; a line of a code block, list or quotation is no heading.</summary>
public static class SplitSections
{
    public static ImmutableArray<Section> Split(ParsedBody body)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        HeadingBlock? heading = null;
        var blocks = new List<Block>();
        foreach (var block in body.Tree)
        {
            if (block is HeadingBlock { Level: 2 } next)
            {
                Add(heading, blocks, next.Span.Start);
                heading = next;
                blocks.Clear();
            }
            else
            {
                blocks.Add(block);
            }
        }

        Add(heading, blocks, body.Source.Length);
        return sections.ToImmutable();

        void Add(HeadingBlock? above, List<Block> below, int end)
        {
            var text = WritePlainText.Of(below);
            if (above is null && text.Length == 0)
            {
                return;
            }

            var title = above is null ? null : WritePlainText.Of(above);
            var start = above is null ? 0 : LineAfter(body.Source, above.Span.End);
            var markdown = start < end ? TrimBlankLines(body.Source.AsSpan(start, end - start)) : "";

            // Prose without any marks is its own plain text, and most is: kept once, the archive takes half the memory.
            sections.Add(new Section(title, SectionNames.KindOf(title), markdown, text == markdown ? markdown : text, body.LineOf(above ?? below[0]))
            {
                Links = FindLinks.In(below),
            });
        }
    }

    /// <summary>Without empty lines around it; the indent of the first line is kept, since it may mean a code block.</summary>
    internal static string TrimBlankLines(ReadOnlySpan<char> markdown)
    {
        var blank = markdown[..^markdown.TrimStart().Length];
        return markdown[(blank.LastIndexOf('\n') + 1)..].TrimEnd().ToString();
    }

    private static int LineAfter(string source, int position)
    {
        var end = source.IndexOf('\n', Math.Min(Math.Max(position, 0), source.Length));
        return end < 0 ? source.Length : end + 1;
    }
}
