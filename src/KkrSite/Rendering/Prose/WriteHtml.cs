using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using KkrSite.Archive.Reading.Text;
using KkrSite.Rendering.References;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace KkrSite.Rendering.Prose;

/// <summary>Writes a linked text as HTML. Safe on several threads.</summary>
public sealed partial class WriteHtml
{
    // Setting one up costs more than writing a short text with it.
    private readonly ConcurrentBag<HtmlRenderer> renderers = [];

    public string Of(MarkdownDocument document)
    {
        if (!renderers.TryTake(out var renderer))
        {
            renderer = New();
        }

        renderer.Render(document);
        var html = ((StringWriter)renderer.Writer).GetStringBuilder();
        var text = html.ToString();

        // The next text begins on a line of its own, as far as the renderer remembers.
        renderer.EnsureLine();
        html.Clear();
        renderers.Add(renderer);

        // A heading cell without words is no heading.
        return EmptyHeadingCell().Replace(text, "<td></td>");
    }

    private static HtmlRenderer New()
    {
        var renderer = new HtmlRenderer(new StringWriter { NewLine = "\n" });
        MarkdownDialect.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer());
        renderer.ObjectRenderers.Insert(0, new TermRenderer());
        return renderer;
    }

    [GeneratedRegex("<th[^>]*></th>")]
    private static partial Regex EmptyHeadingCell();
}
