using KkrSite.Site.Rendering.References;
using KkrSite.Theme.Parts.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Site.Rendering.Prose;

/// <summary>
/// Removes links that are not allowed on a public page: a link with a scheme other than web or mail becomes text; a picture becomes a
/// link, since pages load nothing from other sites. Resolves the addresses of attachments.
/// </summary>
internal static class LinkSanitiser
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    public static void Sanitise(MarkdownDocument document, TextContext context)
    {
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            link.IsImage = false;
            var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
            if (IsAllowed(url))
            {
                link.GetDynamicUrl = null;
                link.Url = Resolve(url, context);
                AddBareAddressClass(link);
                AddRel(link, link.Url);
            }
            else
            {
                link.ReplaceBy(ExtractText(link));
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToArray())
        {
            if (link.IsEmail || IsAllowed(link.Url))
            {
                link.GetAttributes().AddClass(LinkAttributes.BareAddressClass);
                AddRel(link, link.Url);
            }
            else
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
        }
    }

    private static void AddRel(Inline link, string url)
    {
        if (LinkAttributes.GetRel(url) is { } rel)
        {
            link.GetAttributes().AddProperty("rel", rel);
        }
    }

    private static void AddBareAddressClass(LinkInline link)
    {
        if (link.FirstChild is LiteralInline only && only == link.LastChild && only.Content.ToString() == link.Url)
        {
            link.GetAttributes().AddClass(LinkAttributes.BareAddressClass);
        }
    }

    private static bool IsAllowed(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var end = url.IndexOfAny(['/', '?', '#']);
        var hasScheme = colon >= 0 && (end < 0 || colon < end);
        return hasScheme
            ? Schemes.Contains(url[..colon], StringComparer.OrdinalIgnoreCase)
            : !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal);
    }

    // bilag/notat.pdf is relative to the meeting's folder. Other relative addresses are resolved from the item's page, in every place
    // where the text is shown: on that page, on the meeting's page, or in JSON.
    private static string Resolve(string url, TextContext context)
    {
        if (context.Meeting is { } meeting && url.StartsWith("bilag/", StringComparison.Ordinal))
        {
            return meeting.Url + url;
        }

        var isRelative = !url.StartsWith('/') && Uri.TryCreate(url, UriKind.Relative, out _);
        return isRelative && context.Item is { } item
            ? new Uri(new Uri("https://site.invalid" + item.Url), url).PathAndQuery + GetFragment(url)
            : url;
    }

    private static string GetFragment(string url) => url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? url[at..] : "";

    private static ContainerInline ExtractText(LinkInline link)
    {
        var text = new ContainerInline();
        while (link.FirstChild is { } child)
        {
            child.Remove();
            text.AppendChild(child);
        }

        return text;
    }
}
