using KkrSite.Archive.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Rendering;

/// <summary>Makes links of what the archive knows in running text; text that is a link or code already is let alone.</summary>
internal static class LinkReferences
{
    public static void Apply(MarkdownDocument document, TextPlace place, KnownReferences references, HashSet<string> explained)
    {
        foreach (var literal in document.Descendants<LiteralInline>().ToArray())
        {
            if (IsFree(literal))
            {
                Link(literal, place, references, explained);
            }
        }
    }

    private static bool IsFree(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return false;
            }
        }

        return inline.Parent is not null;
    }

    private static void Link(LiteralInline literal, TextPlace place, KnownReferences references, HashSet<string> explained)
    {
        var text = literal.Content.ToString();
        var from = 0;
        var pieces = new List<Inline>();
        foreach (var reference in references.Find(text, place, explained))
        {
            if (reference.Start > from)
            {
                pieces.Add(new LiteralInline(text[from..reference.Start]));
            }

            from = reference.Start + reference.Length;
            pieces.Add(Inline(text[reference.Start..from], reference));
        }

        if (pieces.Count == 0)
        {
            return;
        }

        if (from < text.Length)
        {
            pieces.Add(new LiteralInline(text[from..]));
        }

        foreach (var piece in pieces)
        {
            literal.InsertBefore(piece);
        }

        literal.Remove();
    }

    private static LinkInline Inline(string text, Reference reference)
    {
        var link = new LinkInline { Url = reference.Url.Value, IsClosed = true };
        if (reference.Term is { } term)
        {
            link.Url += "#" + GlossaryTerms.Fragment(term.Term);
            link.AppendChild(new TermInline(text, term.Meaning));
        }
        else
        {
            if (CaseNumber.TryParse(text, out _))
            {
                link.GetAttributes().AddClass("case-number");
            }

            link.AppendChild(new LiteralInline(text));
        }

        return link;
    }
}
