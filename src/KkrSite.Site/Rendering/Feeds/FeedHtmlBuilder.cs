using System.Text;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.Feeds;

/// <summary>Builds an entry's content: HTML that is also well-formed XML.</summary>
internal sealed class FeedHtmlBuilder
{
    private readonly StringBuilder html = new();

    public FeedHtmlBuilder AddHeading(string text)
    {
        html.Append("<h2>").Append(HtmlText.Encode(text)).Append("</h2>");
        return this;
    }

    /// <param name="text">Paragraphs and list items separated by an empty line; list items begin with "– ".</param>
    public FeedHtmlBuilder AddText(string text)
    {
        html.Append(PlainTextHtmlRenderer.Render(text));
        return this;
    }

    /// <summary>Titles as links; without an address, as text.</summary>
    public FeedHtmlBuilder AddList(IEnumerable<(string Title, string? Url)> entries)
    {
        html.Append("<ul>");
        foreach (var (title, url) in entries)
        {
            html.Append("<li>")
                .Append(url is null ? HtmlText.Encode(title) : PlainTextHtmlRenderer.RenderLink(title, url))
                .Append("</li>");
        }

        html.Append("</ul>");
        return this;
    }

    public FeedHtmlBuilder AddLink(string text, string url)
    {
        html.Append("<p>").Append(PlainTextHtmlRenderer.RenderLink(text, url)).Append("</p>");
        return this;
    }

    public override string ToString() => html.ToString();
}
