using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KkrSite.Rendering.References;

/// <summary>Writes an abbreviation with its meaning in place.</summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline term)
    {
        if (!term.IsExplained)
        {
            renderer.WriteEscape(term.Text);
            return;
        }

        // The link's title is what screen readers say of it; that of the abbreviation alone they mostly keep to themselves.
        renderer.Write("<a href=\"").WriteEscapeUrl(term.Url).Write("\" title=\"").WriteEscape(term.Entry.Meaning).Write("\"><abbr title=\"").WriteEscape(term.Entry.Meaning).Write("\">")
            .WriteEscape(term.Text).Write("</abbr></a>");
    }
}
