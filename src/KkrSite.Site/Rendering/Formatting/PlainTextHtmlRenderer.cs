using System.Text;
using System.Text.RegularExpressions;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.Formatting;

/// <summary>
/// A section's plain text as simple HTML that is also well-formed XML: paragraphs, lists, and links for web addresses.
/// For feeds and for excerpts.
/// </summary>
internal static partial class PlainTextHtmlRenderer
{
    private const string ItemMark = "– ";

    /// <param name="text">
    /// As <see cref="KkrSite.Archive.Model.Section.Text"/>: blocks separated by an empty line, list items begin with "– ".
    /// </param>
    public static string Render(string text)
    {
        var html = new StringBuilder(text.Length + 32);
        var isInList = false;
        foreach (var block in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var isItem = block.StartsWith(ItemMark, StringComparison.Ordinal);
            if (isItem != isInList)
            {
                html.Append(isItem ? "<ul>" : "</ul>");
                isInList = isItem;
            }

            var (open, words, close) = isItem ? ("<li>", block[ItemMark.Length..], "</li>") : ("<p>", block, "</p>");
            html.Append(open).Append(RenderLines(words)).Append(close);
        }

        return html.Append(isInList ? "</ul>" : "").ToString();
    }

    public static string RenderLink(string text, string url) =>
        $"<a href=\"{HtmlText.Encode(url)}\">{HtmlText.Encode(text)}</a>";

    private static string RenderLines(string paragraph) =>
        paragraph.Contains('\n', StringComparison.Ordinal)
            ? string.Join("<br/>", paragraph.Split('\n').Select(RenderLinks))
            : RenderLinks(paragraph);

    private static string RenderLinks(string line)
    {
        if (!WebAddress().IsMatch(line))
        {
            return HtmlText.Encode(line);
        }

        var linked = new StringBuilder();
        var done = 0;
        foreach (var match in WebAddress().EnumerateMatches(line))
        {
            var address = line.Substring(match.Index, match.Length);
            linked.Append(HtmlText.Encode(line[done..match.Index])).Append(RenderLink(address, address));
            done = match.Index + match.Length;
        }

        return linked.Append(HtmlText.Encode(line[done..])).ToString();
    }

    // Punctuation at the end belongs to the sentence.
    [GeneratedRegex("""https?://[^\s<>"“”»«]+[^\s<>"“”»«.,;:!?)\]'’]""", RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
