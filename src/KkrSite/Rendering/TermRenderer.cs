using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KkrSite.Rendering;

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

        renderer.Write("<a href=\"").WriteEscapeUrl(term.Url).Write("\"><abbr title=\"").WriteEscape(term.Entry.Meaning).Write("\">")
            .WriteEscape(term.Text).Write("</abbr></a>");
    }
}
