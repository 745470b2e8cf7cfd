using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering.Prose;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Rendering.References;

/// <summary>Makes links of what the archive knows in running text; text that is a link, a heading or code is let alone.</summary>
internal static class LinkReferences
{
    /// <summary>The first place of each abbreviation, in order.</summary>
    public static ImmutableArray<TermInline> Apply(MarkdownDocument document, TextPlace place, KnownReferences references)
    {
        var terms = ImmutableArray.CreateBuilder<TermInline>();
        var explained = new HashSet<string>(StringComparer.Ordinal);
        JoinTexts.Apply(document);
        LinkTitles.Apply(document, place);
        foreach (var literal in document.Descendants<LiteralInline>().ToArray())
        {
            if (IsFree(literal))
            {
                Link(literal, references.Find(literal.Content.ToString(), place, explained), terms);
            }
        }

        return terms.ToImmutable();
    }

    /// <summary>Neither of a link nor of a heading.</summary>
    public static bool IsFree(Inline inline)
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

    private static void Link(LiteralInline literal, IEnumerable<Reference> references, ImmutableArray<TermInline>.Builder terms)
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
                var inline = new TermInline(words, $"{reference.Url.Value}#{GlossaryTerms.Fragment(term.Term)}", term);
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
        if (url.Value.StartsWith(Addresses.Cases.Value, StringComparison.Ordinal))
        {
            link.GetAttributes().AddClass("case-number");
        }

        link.AppendChild(new LiteralInline(text));
        return link;
    }
}
