using System.Collections.Immutable;
using KkrSite.Archive.Model;
using Markdig.Syntax;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>
/// The Markdown text of a document, split at its top-level headings of level two. Reading and rendering both parse the whole text
/// with this class, so that a link definition applies to every part.
/// </summary>
public sealed class MarkdownBody
{
    private MarkdownBody(string source, ImmutableArray<BodyPart> parts)
    {
        Source = source;
        Parts = parts;
    }

    public static MarkdownBody Empty { get; } = new("", []);

    public string Source { get; }

    public ImmutableArray<BodyPart> Parts { get; }

    /// <summary>The parts that are sections of an item: all except a first part that has neither heading nor text.</summary>
    public IEnumerable<BodyPart> Sections => Parts.Where(part => part.IsSection);

    /// <summary>Null if the text is nested too deeply.</summary>
    public static MarkdownBody? Parse(string markdown)
    {
        if (BoundedMarkdownParser.Parse(markdown) is not { } tree)
        {
            return null;
        }

        // The links are resolved before the blocks are moved out of the tree, so that each part is a separate document.
        Block[] blocks = [.. tree];
        tree.Clear();
        var parts = ImmutableArray.CreateBuilder<BodyPart>();
        HeadingBlock? heading = null;
        var content = new MarkdownDocument();
        foreach (var block in blocks)
        {
            if (block is HeadingBlock { Level: 2 } next)
            {
                Add(next.Span.Start);
                heading = next;
                content = [];
            }
            else
            {
                content.Add(block);
            }
        }

        Add(markdown.Length);
        return new MarkdownBody(markdown, parts.ToImmutable());

        void Add(int end)
        {
            if (heading is not null || content.Count > 0 || end > 0)
            {
                parts.Add(new BodyPart(heading, content, heading is null ? 0 : FindNextLine(markdown, heading.Span.End), end));
            }
        }
    }

    /// <summary>
    /// Parses the text of an item, joined from its sections, whose memory is shared with the plain text. The result equals that of
    /// the original text, because a heading of level two closes all open blocks. Null if the number of sections differs.
    /// </summary>
    public static MarkdownBody? Parse(AgendaItem item)
    {
        return Parse(string.Concat(JoinSections(item))) is { } body && body.Sections.Count() == item.Sections.Length ? body : null;
    }

    private static IEnumerable<string> JoinSections(AgendaItem item)
    {
        var isEmpty = item.LinkDefinitions.Length == 0;
        yield return item.LinkDefinitions;
        foreach (var section in item.Sections)
        {
            yield return isEmpty ? "" : "\n\n";
            yield return section.Heading is null ? "" : "## §\n\n";
            yield return section.Markdown;
            isEmpty = isEmpty && section.Heading is null && section.Markdown.Length == 0;
        }
    }

    private static int FindNextLine(string source, int position)
    {
        var end = source.IndexOf('\n', Math.Min(Math.Max(position, 0), source.Length));
        return end < 0 ? source.Length : end + 1;
    }
}

/// <summary>A heading of level two and the content below it; the content above the first heading is a part without one.</summary>
/// <param name="Start">The offset in the source at which the text below the heading begins.</param>
/// <param name="End">The offset at which it ends, exclusive.</param>
public sealed record BodyPart(HeadingBlock? Heading, MarkdownDocument Content, int Start, int End)
{
    public bool IsSection => Heading is not null || PlainTextRenderer.Render(Content).Length > 0;
}
