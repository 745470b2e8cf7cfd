using System.Text;
using System.Text.RegularExpressions;

namespace KkrSite.Rendering.Feeds;

/// <summary>Writes an entry's content: plain text as paragraphs and lists, in HTML that is also well-formed XML.</summary>
internal sealed partial class FeedHtml
{
    private const string ListMark = "– ";

    private readonly StringBuilder html = new();

    public FeedHtml Heading(string text)
    {
        html.Append("<h2>").Append(EncodeText.Of(text)).Append("</h2>");
        return this;
    }

    /// <param name="text">Paragraphs and list items parted by an empty line; list items begin with "– ".</param>
    public FeedHtml Text(string text)
    {
        var inList = false;
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var isItem = paragraph.StartsWith(ListMark, StringComparison.Ordinal);
            if (isItem != inList)
            {
                html.Append(isItem ? "<ul>" : "</ul>");
                inList = isItem;
            }

            html.Append(isItem ? "<li>" : "<p>").Append(Lines(isItem ? paragraph[ListMark.Length..] : paragraph)).Append(isItem ? "</li>" : "</p>");
        }

        html.Append(inList ? "</ul>" : "");
        return this;
    }

    /// <summary>Titles with their addresses; a title without one stands alone.</summary>
    public FeedHtml List(IEnumerable<(string Title, string? Url)> entries)
    {
        html.Append("<ul>");
        foreach (var (title, url) in entries)
        {
            html.Append("<li>").Append(url is null ? EncodeText.Of(title) : Anchor(title, url)).Append("</li>");
        }

        html.Append("</ul>");
        return this;
    }

    public FeedHtml Link(string text, string url)
    {
        html.Append("<p>").Append(Anchor(text, url)).Append("</p>");
        return this;
    }

    public override string ToString() => html.ToString();

    private static string Lines(string paragraph) => string.Join("<br/>", paragraph.Split('\n').Select(WithLinks));

    // An address in plain text has lost its link: it gets it back.
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

    private static string Anchor(string text, string url) => $"<a href=\"{EncodeText.Of(url)}\">{EncodeText.Of(text)}</a>";

    // Marks at the end belong to the sentence.
    [GeneratedRegex("""https?://[^\s<>"“”»«]+[^\s<>"“”»«.,;:!?)\]'’]""", RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
