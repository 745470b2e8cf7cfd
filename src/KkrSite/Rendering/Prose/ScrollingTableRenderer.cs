using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace KkrSite.Rendering.Prose;

/// <summary>Puts a table into a box of its own that can be scrolled, by keyboard too, where the page is narrow.</summary>
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
