using KkrSite.Theme.Parts;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Rendering.Prose;

/// <summary>
/// Lets only links through that a public page may carry: other schemes than web and mail lose their link and keep their
/// text; pictures become links, since a page fetches nothing from elsewhere; attachments are found from the meeting.
/// </summary>
internal static class MakeLinksSafe
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    public static void Apply(MarkdownDocument document, TextPlace place)
    {
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            link.IsImage = false;
            var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
            if (IsAllowed(url))
            {
                link.GetDynamicUrl = null;
                link.Url = Resolve(url, place);
                MarkBare(link);
                MarkExternal(link, link.Url);
            }
            else
            {
                link.ReplaceBy(TextOf(link));
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToArray())
        {
            if (link.IsEmail || IsAllowed(link.Url))
            {
                link.GetAttributes().AddClass(BareAddress.Class);
                MarkExternal(link, link.Url);
            }
            else
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
        }
    }

    private static void MarkExternal(Inline link, string url)
    {
        if (ExternalLink.RelOf(url) is { } rel)
        {
            link.GetAttributes().AddProperty("rel", rel);
        }
    }

    private static void MarkBare(LinkInline link)
    {
        if (link.FirstChild is LiteralInline only && only == link.LastChild && only.Content.ToString() == link.Url)
        {
            link.GetAttributes().AddClass(BareAddress.Class);
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

    // An editor writes bilag/notat.pdf as the meeting's folder has it. Other relative addresses count from the item's page,
    // wherever the text is shown: on that page, with the whole meeting, or in JSON.
    private static string Resolve(string url, TextPlace place)
    {
        if (place.Meeting is { } meeting && url.StartsWith("bilag/", StringComparison.Ordinal))
        {
            return meeting.Url + url;
        }

        var isRelative = !url.StartsWith('/') && Uri.TryCreate(url, UriKind.Relative, out _);
        return isRelative && place.Item is { } item
            ? new Uri(new Uri("https://site.invalid" + item.Url), url).PathAndQuery + Fragment(url)
            : url;
    }

    private static string Fragment(string url) => url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? url[at..] : "";

    private static ContainerInline TextOf(LinkInline link)
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
