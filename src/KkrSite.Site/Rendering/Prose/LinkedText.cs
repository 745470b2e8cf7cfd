using System.Collections.Immutable;
using KkrSite.Site.Rendering.References;
using Markdig.Syntax;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Site.Rendering.Prose;

/// <summary>
/// A text of the archive, parsed and with its references linked, that can be rendered in several places. The places differ only in
/// the levels and fragments of sub-headings, and in the abbreviations that are already explained.
/// </summary>
/// <param name="terms">The first occurrence of each abbreviation in the text.</param>
public sealed class LinkedText(
    MarkdownDocument document,
    HeadingAdjuster headings,
    ImmutableArray<GlossaryTermInline> terms,
    LinkedTextHtmlWriter writeHtml
)
{
    private MarkupString? written;

    /// <param name="explained">The glossary terms already explained on the page; those of this text are added.</param>
    public MarkupString Render(HeadingPlacement place, HashSet<string> explained)
    {
        var isSame = headings.Adjust(place);
        foreach (var term in terms)
        {
            isSame &= term.SetExplained(explained.Add(term.Entry.Term));
        }

        if (written is not { } html || !isSame)
        {
            html = new MarkupString(writeHtml.Write(document));
            written = html;
        }

        return html;
    }
}
