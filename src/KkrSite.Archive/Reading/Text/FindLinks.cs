using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Archive.Reading.Text;

/// <summary>Finds the web addresses that a text links to; a picture's too, which the archive shows as a link.</summary>
internal static class FindLinks
{
    public static ImmutableArray<string> In(IEnumerable<Block> blocks)
    {
        var links = blocks.SelectMany(PartsOf).Select(AddressOf).OfType<string>().Where(IsWeb).ToArray();
        return links.Length == 0 ? [] : [.. links];
    }

    // Markdig tells the descendants of what holds blocks or inlines, and a paragraph holds its inlines through another.
    private static IEnumerable<MarkdownObject> PartsOf(Block block) =>
        block is LeafBlock leaf ? leaf.Inline?.Descendants() ?? [] : block.Descendants();

    private static bool IsWeb(string url) =>
        url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal);

    private static string? AddressOf(MarkdownObject part) => part switch
    {
        LinkInline link => link.GetDynamicUrl?.Invoke() ?? link.Url,
        AutolinkInline { IsEmail: false } link => link.Url,
        _ => null,
    };
}
