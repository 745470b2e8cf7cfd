using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using KkrSite.Archive.Reading.Markup;
using KkrSite.Site.Rendering.References;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace KkrSite.Site.Rendering.Prose;

/// <summary>Writes a linked text as HTML. Thread-safe.</summary>
public sealed partial class LinkedTextHtmlWriter
{
    // Pooled, because creating a renderer costs more than writing a short text.
    private readonly ConcurrentBag<HtmlRenderer> renderers = [];

    public string Write(MarkdownDocument document)
    {
        if (!renderers.TryTake(out var renderer))
        {
            renderer = CreateRenderer();
        }

        renderer.Render(document);
        var html = ((StringWriter)renderer.Writer).GetStringBuilder();
        var text = html.ToString();

        // Sets the renderer's state to the start of a line for the next text.
        renderer.EnsureLine();
        html.Clear();
        renderers.Add(renderer);

        // A header cell without text is not a header.
        return EmptyHeadingCell().Replace(text, "<td></td>");
    }

    private static HtmlRenderer CreateRenderer()
    {
        var renderer = new HtmlRenderer(new StringWriter { NewLine = "\n" });
        MarkdownDialect.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer());
        renderer.ObjectRenderers.Insert(0, new GlossaryTermRenderer());
        return renderer;
    }

    [GeneratedRegex("<th[^>]*></th>")]
    private static partial Regex EmptyHeadingCell();
}
