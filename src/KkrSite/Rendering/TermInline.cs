using Markdig.Syntax.Inlines;

namespace KkrSite.Rendering;

/// <summary>An abbreviation and its meaning, in a text.</summary>
internal sealed class TermInline(string text, string meaning) : LeafInline
{
    public string Text { get; } = text;

    public string Meaning { get; } = meaning;
}
