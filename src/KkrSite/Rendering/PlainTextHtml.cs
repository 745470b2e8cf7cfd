using System.Text;
using System.Text.RegularExpressions;

namespace KkrSite.Rendering;

/// <summary>
/// A section's plain text as simple HTML that is also well-formed XML: paragraphs and lists, and the addresses that plain text has lost
/// its links to. For feeds, and for where a text is quoted beside others.
/// </summary>
internal static partial class PlainTextHtml
{
    private const string ItemMark = "– ";

    /// <param name="text">As <see cref="Archive.Model.Section.Text"/>: blocks parted by an empty line, list items begin with "– ".</param>
    public static string Of(string text)
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
            html.Append(open).Append(Lines(words)).Append(close);
        }

        return html.Append(isInList ? "</ul>" : "").ToString();
    }

    public static string Anchor(string text, string url) => $"<a href=\"{EncodeText.Of(url)}\">{EncodeText.Of(text)}</a>";

    private static string Lines(string paragraph) => string.Join("<br/>", paragraph.Split('\n').Select(WithLinks));

    private static string WithLinks(string line)
    {
        var linked = new StringBuilder();
        var done = 0;
        foreach (var match in WebAddress().EnumerateMatches(line))
        {
            var address = line.Substring(match.Index, match.Length);
            linked.Append(EncodeText.Of(line[done..match.Index])).Append(Anchor(address, address));
            done = match.Index + match.Length;
        }

        return linked.Append(EncodeText.Of(line[done..])).ToString();
    }

    // Marks at the end belong to the sentence.
    [GeneratedRegex("""https?://[^\s<>"“”»«]+[^\s<>"“”»«.,;:!?)\]'’]""", RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
