using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Markup;
using KkrSite.Site.Rendering.References;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Site.Rendering.Prose;

/// <summary>Renders a text of the archive as HTML that a page can contain without escaping. Thread-safe.</summary>
public sealed class MarkdownRenderer(ReferenceFinder references)
{
    private readonly LinkedTextHtmlWriter writeHtml = new();

    /// <summary>Links a text that is shown in several places; each place renders it separately.</summary>
    public LinkedText Link(string markdown, TextContext context) =>
        Link(BoundedMarkdownParser.Parse(markdown) ?? CreateLiteralDocument(markdown), context);

    /// <summary>Links the sections of an item in order, parsed together, so that a link definition in one applies to all.</summary>
    public ImmutableArray<LinkedText> LinkSections(AgendaItem item, TextContext context) =>
        MarkdownBody.Parse(item) is { } body
            ? [.. body.Sections.Select(part => Link(part.Content, context))]
            : [.. item.Sections.Select(section => Link(section.Markdown, context))];

    private LinkedText Link(MarkdownDocument document, TextContext context)
    {
        var headings = new HeadingAdjuster(document);
        LinkSanitiser.Sanitise(document, context);
        var terms = ReferenceLinker.Link(document, context, references);
        TableAnnotator.Annotate(document);
        return new LinkedText(document, headings, terms, writeHtml);
    }

    // The depth of the whole text was checked when it was read, but a section parsed alone may be nested too deeply: without the link
    // definitions of other sections, its brackets are not links.
    private static MarkdownDocument CreateLiteralDocument(string markdown) =>
        [new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(markdown)) }];

    /// <summary>Renders a text of the archive itself that is the only one of its page; null if it is empty.</summary>
    public MarkupString? Render(string markdown) => Render(markdown, new ArchiveTextContext());

    /// <summary>Renders a text that is the only one of its page; null if it is empty.</summary>
    public MarkupString? Render(string markdown, TextContext context) =>
        markdown.Length == 0
            ? null
            : Link(markdown, context).Render(new HeadingPlacement(), new HashSet<string>(StringComparer.Ordinal));
}
