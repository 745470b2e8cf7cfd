using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Text;
using KkrSite.Rendering.References;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Rendering.Prose;

/// <summary>Turns a text of the archive into HTML that may stand on a page as it is. Safe on several threads.</summary>
public sealed class RenderMarkdown(KnownReferences references)
{
    private readonly WriteHtml writeHtml = new();

    /// <summary>For a text that is shown in several places; each of them writes it for itself.</summary>
    public LinkedText Link(string markdown, TextPlace place)
    {
        var document = ParseMarkdown.TryParse(markdown) ?? AsWritten(markdown);
        var headings = new SetHeadings(document);
        MakeLinksSafe.Apply(document, place);
        var terms = LinkReferences.Apply(document, place, references);
        MarkTables.Apply(document);
        return new LinkedText(document, headings, terms, writeHtml);
    }

    // A section by itself may be nested more deeply than with the rest of its file, where its brackets were links.
    private static MarkdownDocument AsWritten(string markdown) =>
        [new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(markdown)) }];

    /// <summary>A text that is the page's only one; null where it is empty.</summary>
    /// <param name="meeting">The meeting that it speaks of, if it is one's own text.</param>
    /// <param name="ownCase">Likewise the case.</param>
    public MarkupString? RenderAlone(string markdown, MeetingEntry? meeting = null, CaseNumber? ownCase = null) => markdown.Length == 0
        ? null
        : Link(markdown, new TextPlace(meeting, null, ownCase)).Write(new HeadingPlace(), new HashSet<string>(StringComparer.Ordinal));
}
