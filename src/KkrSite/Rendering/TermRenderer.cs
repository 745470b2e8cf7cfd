using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KkrSite.Rendering;

/// <summary>Writes an abbreviation with its meaning in place.</summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline term)
    {
        renderer.Write("<abbr title=\"").WriteEscape(term.Meaning).Write("\">").WriteEscape(term.Text).Write("</abbr>");
    }
}
