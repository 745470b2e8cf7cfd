using KkrSite.Archive.Model;
using KkrSite.Rendering.Prose;
using KkrSite.Theme.Parts;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Rendering.References;

/// <summary>
/// Makes links of the words that an item's own addresses are known by (links: titel and url), where they stand in its
/// text: a document's links come as such a list, and its text stays plain.
/// </summary>
internal static class LinkTitles
{
    public static void Apply(MarkdownDocument document, TextPlace place)
    {
        if (place.Item is not { Item.Links: { IsEmpty: false } links })
        {
            return;
        }

        // A title that two addresses have says of neither where it belongs.
        foreach (var link in links.Where(link => link.Title is not null).GroupBy(link => link.Title).Where(group => group.Count() == 1).Select(group => group.Single()))
        {
            foreach (var literal in document.Descendants<LiteralInline>().Where(LinkReferences.IsFree).ToArray())
            {
                if (PlaceOf(literal.Content, link.Title!) is { } at)
                {
                    Insert(literal, at, link);
                    break;
                }
            }
        }
    }

    private static int? PlaceOf(StringSlice slice, string title)
    {
        var text = slice.ToString();
        for (var at = text.IndexOf(title, StringComparison.Ordinal); at >= 0; at = text.IndexOf(title, at + 1, StringComparison.Ordinal))
        {
            var end = at + title.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return null;
    }

    private static void Insert(LiteralInline literal, int at, SourceLink link)
    {
        var text = literal.Content.ToString();
        var inline = new LinkInline { Url = link.Url.OriginalString, IsClosed = true };
        if (ExternalLink.RelOf(inline.Url) is { } rel)
        {
            inline.GetAttributes().AddProperty("rel", rel);
        }

        inline.AppendChild(new LiteralInline(link.Title!));
        literal.InsertBefore(new LiteralInline(text[..at]));
        literal.InsertBefore(inline);
        literal.InsertBefore(new LiteralInline(text[(at + link.Title!.Length)..]));
        literal.Remove();
    }
}
