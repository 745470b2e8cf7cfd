using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>One headed part of an item's text, in the source's order.</summary>
/// <param name="Heading">As printed; null for text before the first heading.</param>
/// <param name="Markdown">The text below the heading, without it.</param>
/// <param name="Text">The same as plain text: paragraphs and list items parted by an empty line, list items begin with "– ".</param>
/// <param name="Line">Where the heading (or the text) stands in the file, from 1.</param>
public sealed record Section(string? Heading, SectionKind Kind, string Markdown, string Text, int Line)
{
    /// <summary>The web addresses that the text links to, as the file has them, in its order.</summary>
    public ImmutableArray<string> Links { get; init; } = [];
}
