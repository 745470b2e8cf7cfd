using System.Text.RegularExpressions;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Rendering;

/// <summary>Turns a text of the archive into HTML that may stand on a page as it is. Safe on several threads.</summary>
public sealed partial class RenderMarkdown(KnownReferences references)
{
    private readonly MarkdownPipeline pipeline = MarkdownDialect.Pipeline;

    /// <param name="explained">The glossary's terms already explained on the page; grows.</param>
    public MarkupString Render(string markdown, TextPlace place, HashSet<string> explained)
    {
        var document = Markdown.Parse(markdown, pipeline);
        SetHeadings.Apply(document, place);
        MakeLinksSafe.Apply(document, place);
        LinkReferences.Apply(document, place, references, explained);
        MarkTables.Apply(document);
        return new MarkupString(Write(document));
    }

    /// <summary>A text that is the page's only one; null where it is empty.</summary>
    /// <param name="meeting">The meeting that it speaks of, if it is one's own text.</param>
    public MarkupString? RenderAlone(string markdown, MeetingEntry? meeting = null) => markdown.Length == 0
        ? null
        : Render(markdown, new TextPlace(meeting, null), new HashSet<string>(StringComparer.Ordinal));

    private string Write(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new ScrollingTableRenderer());
        renderer.ObjectRenderers.Insert(0, new TermRenderer());
        renderer.Render(document);
        // A heading cell without words is no heading.
        return EmptyHeadingCell().Replace(writer.ToString(), "<td></td>");
    }

    [GeneratedRegex("<th[^>]*></th>")]
    private static partial Regex EmptyHeadingCell();
}
