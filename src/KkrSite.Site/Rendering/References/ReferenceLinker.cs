using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Links;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Site.Rendering.References;

/// <summary>Turns references in running text into links. Links, headings and code are left unchanged.</summary>
internal static class ReferenceLinker
{
    /// <summary>The first occurrence of each abbreviation, in order.</summary>
    public static ImmutableArray<GlossaryTermInline> Link(MarkdownDocument document, TextContext context, ReferenceFinder references)
    {
        var terms = ImmutableArray.CreateBuilder<GlossaryTermInline>();
        var explained = new HashSet<string>(StringComparer.Ordinal);
        LiteralJoiner.Join(document);
        TitleLinker.Link(document, context);
        foreach (var literal in document.Descendants<LiteralInline>().ToArray())
        {
            if (IsLinkable(literal))
            {
                Link(literal, references.Find(literal.Content.ToString(), context, explained), terms);
            }
        }

        return terms.ToImmutable();
    }

    /// <summary>Whether it is neither in a link nor in a heading.</summary>
    public static bool IsLinkable(Inline inline)
    {
        var outermost = inline.Parent;
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return false;
            }

            outermost = parent;
        }

        return outermost is not null and not { ParentBlock: HeadingBlock };
    }

    private static void Link(LiteralInline literal, IEnumerable<TextReference> references, ImmutableArray<GlossaryTermInline>.Builder terms)
    {
        var text = literal.Content;
        var from = 0;
        var pieces = new List<Inline>();
        foreach (var reference in references)
        {
            if (reference.Start > from)
            {
                pieces.Add(Piece(from, reference.Start));
            }

            from = reference.Start + reference.Length;
            var words = text.Text.Substring(text.Start + reference.Start, reference.Length);
            if (reference.Term is { } term)
            {
                var inline = new GlossaryTermInline(words, $"{reference.Url.Value}#{GlossaryAddress.Fragment(term.Term)}", term);
                terms.Add(inline);
                pieces.Add(inline);
            }
            else
            {
                pieces.Add(Link(words, reference.Url));
            }
        }

        if (pieces.Count == 0)
        {
            return;
        }

        if (from < text.Length)
        {
            pieces.Add(Piece(from, text.Length));
        }

        foreach (var piece in pieces)
        {
            literal.InsertBefore(piece);
        }

        literal.Remove();

        LiteralInline Piece(int start, int end) => new(new StringSlice(text.Text, text.Start + start, text.Start + end - 1));
    }

    private static LinkInline Link(string text, UrlPath url)
    {
        var link = new LinkInline { Url = url.Value, IsClosed = true };
        if (url.Value.StartsWith(ArchiveAddresses.Cases.Value, StringComparison.Ordinal))
        {
            link.GetAttributes().AddClass("case-number");
        }

        link.AppendChild(new LiteralInline(text));
        return link;
    }
}
