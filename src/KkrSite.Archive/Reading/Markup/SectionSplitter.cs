using System.Collections.Immutable;
using KkrSite.Archive.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>Creates sections from the parts of a text; a line of a code block, list or quotation is not a heading.</summary>
public static class SectionSplitter
{
    public static ImmutableArray<Section> Split(ParsedBody body) => [.. body.Markdown.Sections.Select(part => CreateSection(part, body))];

    /// <summary>The link definitions above the first heading if no other text is there, since they then belong to no section.</summary>
    public static string FindLinkDefinitions(ParsedBody body) =>
        body.Markdown.Parts is [{ IsSection: false } first, ..] && first.Content.Any(block => block is LinkReferenceDefinitionGroup)
            ? TrimBlankLines(body.Markdown.Source.AsSpan(first.Start, first.End - first.Start))
            : "";

    private static Section CreateSection(BodyPart part, ParsedBody body)
    {
        var title = part.Heading is null ? null : PlainTextRenderer.Render(part.Heading);
        var text = PlainTextRenderer.Render(part.Content);
        var markdown = part.Start < part.End ? TrimBlankLines(body.Markdown.Source.AsSpan(part.Start, part.End - part.Start)) : "";

        // Most text has no markup, so it equals its plain text: one shared string halves the memory of the archive.
        return new Section(
            title,
            SectionHeadingClassifier.Classify(title),
            markdown,
            text == markdown ? markdown : text,
            body.LineOf(part.Heading ?? part.Content[0])
        )
        {
            Links = FindWebLinks(part.Content),
        };
    }

    // Includes the addresses of pictures, which the archive shows as links.
    private static ImmutableArray<string> FindWebLinks(IEnumerable<Block> blocks)
    {
        var links = blocks.SelectMany(EnumerateParts).Select(GetAddress).OfType<string>().Where(IsWeb).ToArray();
        return links.Length == 0 ? [] : [.. links];
    }

    // Markdig enumerates the descendants of containers only; a paragraph has its inlines in a separate container.
    private static IEnumerable<MarkdownObject> EnumerateParts(Block block) =>
        block is LeafBlock leaf ? leaf.Inline?.Descendants() ?? [] : block.Descendants();

    private static bool IsWeb(string url) =>
        url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal);

    private static string? GetAddress(MarkdownObject part) =>
        part switch
        {
            LinkInline link => link.GetDynamicUrl?.Invoke() ?? link.Url,
            AutolinkInline { IsEmail: false } link => link.Url,
            _ => null,
        };

    /// <summary>Removes empty lines at both ends; keeps the indent of the first line, which may mark a code block.</summary>
    internal static string TrimBlankLines(ReadOnlySpan<char> markdown)
    {
        var blank = markdown[..^markdown.TrimStart().Length];
        return markdown[(blank.LastIndexOf('\n') + 1)..].TrimEnd().ToString();
    }
}
