using System.Text;

namespace KkrSite.Rendering.Feeds;

/// <summary>Writes an entry's content: plain text as paragraphs and lists, in HTML that is also well-formed XML.</summary>
internal sealed class FeedHtml
{
    private readonly StringBuilder html = new();

    public FeedHtml Heading(string text)
    {
        html.Append("<h2>").Append(EncodeText.Of(text)).Append("</h2>");
        return this;
    }

    /// <param name="text">Paragraphs and list items parted by an empty line; list items begin with "– ".</param>
    public FeedHtml Text(string text)
    {
        html.Append(PlainTextHtml.Of(text));
        return this;
    }

    /// <summary>Titles with their addresses; a title without one stands alone.</summary>
    public FeedHtml List(IEnumerable<(string Title, string? Url)> entries)
    {
        html.Append("<ul>");
        foreach (var (title, url) in entries)
        {
            html.Append("<li>").Append(url is null ? EncodeText.Of(title) : PlainTextHtml.Anchor(title, url)).Append("</li>");
        }

        html.Append("</ul>");
        return this;
    }

    public FeedHtml Link(string text, string url)
    {
        html.Append("<p>").Append(PlainTextHtml.Anchor(text, url)).Append("</p>");
        return this;
    }

    public override string ToString() => html.ToString();
}
