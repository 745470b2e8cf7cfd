using System.Text;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Layouts;

/// <summary>
/// The void elements of a document's head. Written here and not in Razor, since the renderer closes a void element that has
/// a computed attribute with a slash, which HTML does not know.
/// </summary>
public static class HeadMarkup
{
    public static MarkupString Meta(string name, string content) => Element("meta", ("name", name), ("content", content));

    public static MarkupString Property(string property, string content) => Element("meta", ("property", property), ("content", content));

    public static MarkupString Link(string rel, string href) => Element("link", ("rel", rel), ("href", href));

    public static MarkupString Link(string rel, string href, string type) => Element("link", ("rel", rel), ("href", href), ("type", type));

    public static MarkupString Alternate(string href, string type, string title) =>
        Element("link", ("rel", "alternate"), ("href", href), ("type", type), ("title", title));

    public static MarkupString SearchDescription(string href, string title) =>
        Element("link", ("rel", "search"), ("href", href), ("type", "application/opensearchdescription+xml"), ("title", title));

    /// <summary>A font is fetched without credentials even from its own host: a preload has to say the same to be used.</summary>
    public static MarkupString PreloadFont(string href) =>
        Element("link", ("rel", "preload"), ("href", href), ("as", "font"), ("type", "font/woff2"), ("crossorigin", "anonymous"));

    /// <summary>Data for machines; browsers do not run it, so it needs no leave from the content security policy.</summary>
    public static MarkupString Data(string json) => new($"<script type=\"application/ld+json\">{json}</script>\n");

    private static MarkupString Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        StringBuilder markup = new();
        markup.Append('<').Append(name);
        foreach ((string attribute, string value) in attributes)
        {
            markup.Append(' ').Append(attribute).Append("=\"").Append(Escape(value)).Append('"');
        }

        return new MarkupString(markup.Append(">\n").ToString());
    }

    private static string Escape(string value) => value
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
