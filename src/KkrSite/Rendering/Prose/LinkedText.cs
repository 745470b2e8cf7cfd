using System.Collections.Immutable;
using KkrSite.Rendering.References;
using Markdig.Syntax;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Rendering.Prose;

/// <summary>
/// A text of the archive, parsed and with its references found, to be written wherever it is shown. What differs from place
/// to place is little: the levels and fragments of sub-headings, and which abbreviations have been explained before.
/// </summary>
/// <param name="terms">The first place of each abbreviation that the text holds.</param>
public sealed class LinkedText(MarkdownDocument document, SetHeadings headings, ImmutableArray<TermInline> terms, WriteHtml writeHtml)
{
    private MarkupString? written;

    /// <param name="explained">The glossary's terms already explained on the page; grows.</param>
    public MarkupString Write(HeadingPlace place, HashSet<string> explained)
    {
        var isSame = headings.Apply(place);
        foreach (var term in terms)
        {
            isSame &= term.Explain(explained.Add(term.Entry.Term));
        }

        if (written is not { } html || !isSame)
        {
            html = new MarkupString(writeHtml.Of(document));
            written = html;
        }

        return html;
    }
}
