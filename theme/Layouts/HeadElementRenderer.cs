using System.Text;
using KkrSite.Theme.Parts.Inlines;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Layouts;

/// <summary>
/// The void elements of a document's head. Not written in Razor, whose renderer closes a void element with a computed attribute by a
/// slash, which HTML does not have.
/// </summary>
public static class HeadElementRenderer
{
    /// <summary>Around data for machines; browsers do not run it, so the content security policy need not allow it.</summary>
    public static MarkupString StructuredDataStart { get; } = new("<script type=\"application/ld+json\">");

    public static MarkupString StructuredDataEnd { get; } = new("</script>\n");

    public static MarkupString RenderMeta(string name, string content) => RenderElement("meta", ("name", name), ("content", content));

    public static MarkupString RenderProperty(string property, string content) =>
        RenderElement("meta", ("property", property), ("content", content));

    public static MarkupString RenderLink(string rel, string href) => RenderElement("link", ("rel", rel), ("href", href));

    public static MarkupString RenderLink(string rel, string href, string type) =>
        RenderElement("link", ("rel", rel), ("href", href), ("type", type));

    public static MarkupString RenderAlternateLink(string href, string type, string title) =>
        RenderElement("link", ("rel", "alternate"), ("href", href), ("type", type), ("title", title));

    public static MarkupString RenderSearchDescriptionLink(string href, string title) =>
        RenderElement("link", ("rel", "search"), ("href", href), ("type", "application/opensearchdescription+xml"), ("title", title));

    /// <summary>A font is fetched without credentials even from its own host: the preload must do the same, or it is not used.</summary>
    public static MarkupString RenderFontPreload(string href) =>
        RenderElement("link", ("rel", "preload"), ("href", href), ("as", "font"), ("type", "font/woff2"), ("crossorigin", "anonymous"));

    private static MarkupString RenderElement(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        StringBuilder markup = MarkupBuilders.Pool.Get();
        markup.Append('<').Append(name);
        foreach ((string attribute, string value) in attributes)
        {
            markup.Append(' ').Append(attribute).Append("=\"").Append(Escape(value)).Append('"');
        }

        return MarkupBuilders.Finish(markup.Append(">\n"));
    }

    private static string Escape(string value) =>
        value
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
