using KkrSite.Archive.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace KkrSite.Site.Rendering.References;

/// <summary>An abbreviation in a text. The first on a page is a link to the glossary that shows the meaning.</summary>
public sealed class GlossaryTermInline(string text, string url, GlossaryEntry entry) : LeafInline
{
    public string Text { get; } = text;

    public string Url { get; } = url;

    public GlossaryEntry Entry { get; } = entry;

    public bool IsExplained { get; private set; }

    /// <summary>Whether that changes nothing.</summary>
    public bool SetExplained(bool isExplained)
    {
        var isSame = isExplained == IsExplained;
        IsExplained = isExplained;
        return isSame;
    }
}

/// <summary>Writes an abbreviation, with its meaning where it is to be explained.</summary>
internal sealed class GlossaryTermRenderer : HtmlObjectRenderer<GlossaryTermInline>
{
    protected override void Write(HtmlRenderer renderer, GlossaryTermInline term)
    {
        if (!term.IsExplained)
        {
            renderer.WriteEscape(term.Text);
            return;
        }

        // Screen readers read the title of a link; most skip that of an abbreviation.
        renderer
            .Write("<a href=\"")
            .WriteEscapeUrl(term.Url)
            .Write("\" title=\"")
            .WriteEscape(term.Entry.Meaning)
            .Write("\"><abbr title=\"")
            .WriteEscape(term.Entry.Meaning)
            .Write("\">")
            .WriteEscape(term.Text)
            .Write("</abbr></a>");
    }
}
