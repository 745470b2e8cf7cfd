using KkrSite.Archive.Model;
using KkrSite.Theme.Parts.Inlines;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Site.Rendering.References;

/// <summary>
/// Turns the titles of an item's links (links: titel and url) into links where they occur in its text: the links of an imported document
/// are listed beside its text, which is plain.
/// </summary>
internal static class TitleLinker
{
    public static void Link(MarkdownDocument document, TextContext context)
    {
        if (context.Item is not { Record.Links: { IsEmpty: false } links })
        {
            return;
        }

        // A title of two addresses is ambiguous.
        foreach (
            var link in links
                .Where(link => link.Title is not null)
                .GroupBy(link => link.Title)
                .Where(group => group.Count() == 1)
                .Select(group => group.Single())
        )
        {
            foreach (var literal in document.Descendants<LiteralInline>().Where(ReferenceLinker.IsLinkable).ToArray())
            {
                if (FindTitle(literal.Content, link.Title!) is { } at)
                {
                    InsertLink(literal, at, link);
                    break;
                }
            }
        }
    }

    private static int? FindTitle(StringSlice slice, string title)
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

    private static void InsertLink(LiteralInline literal, int at, TitledLink link)
    {
        var text = literal.Content.ToString();
        var inline = new LinkInline { Url = link.Url.OriginalString, IsClosed = true };
        if (LinkAttributes.GetRel(inline.Url) is { } rel)
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
