using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Archive.Reading.Text;

/// <summary>Finds the web addresses that a text links to; a picture's too, which the archive shows as a link.</summary>
internal static class FindLinks
{
    public static IEnumerable<string> In(Block block) => block.Descendants().Select(AddressOf).OfType<string>()
        .Where(url => url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal));

    private static string? AddressOf(MarkdownObject part) => part switch
    {
        LinkInline link => link.GetDynamicUrl?.Invoke() ?? link.Url,
        AutolinkInline { IsEmail: false } link => link.Url,
        _ => null,
    };
}
