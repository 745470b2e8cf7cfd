using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>One headed part of an item's text, in the source's order.</summary>
/// <param name="Heading">As printed; null for text before the first heading.</param>
/// <param name="Markdown">The text below the heading, without it.</param>
/// <param name="Text">The same as plain text: paragraphs and list items separated by an empty line, list items begin with "– ".</param>
/// <param name="Line">The file's line of the heading (or the text), from 1.</param>
public sealed record Section(string? Heading, SectionKind Kind, string Markdown, string Text, int Line)
{
    /// <summary>The web addresses that the text links to, as written, in the order of the text.</summary>
    public ImmutableArray<string> Links { get; init; } = [];
}

/// <summary>The headings that the archive recognises; every other one is <see cref="Other"/>.</summary>
public enum SectionKind
{
    Other,

    /// <summary>Baggrund.</summary>
    Background,

    /// <summary>Indstilling.</summary>
    Recommendation,

    /// <summary>Sagsfremstilling.</summary>
    Presentation,

    /// <summary>Beslutning.</summary>
    Decision,
}
