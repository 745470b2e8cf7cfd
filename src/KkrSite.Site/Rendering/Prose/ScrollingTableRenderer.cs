using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace KkrSite.Site.Rendering.Prose;

/// <summary>Wraps a table in a box that can be scrolled on narrow pages, also by keyboard.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-box\" role=\"group\" aria-label=\"Tabel\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
