using KkrSite.Archive.Model;
using Markdig.Syntax.Inlines;

namespace KkrSite.Rendering.References;

/// <summary>An abbreviation in a text, which leads to the glossary and shows its meaning where it is the page's first.</summary>
public sealed class TermInline(string text, string url, GlossaryEntry entry) : LeafInline
{
    public string Text { get; } = text;

    public string Url { get; } = url;

    public GlossaryEntry Entry { get; } = entry;

    public bool IsExplained { get; private set; }

    /// <summary>Whether that changes nothing.</summary>
    public bool Explain(bool isExplained)
    {
        var isSame = isExplained == IsExplained;
        IsExplained = isExplained;
        return isSame;
    }
}
