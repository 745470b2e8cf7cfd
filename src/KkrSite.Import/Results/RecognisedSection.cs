using System.Collections.Immutable;

namespace KkrSite.Import.Results;

/// <summary>A headed part of an item, in the source's order.</summary>
/// <param name="Heading">In its usual spelling; null for text before the first heading.</param>
/// <param name="Markdown">The blocks as Markdown, inert: it says what the source says and nothing more.</param>
public sealed record RecognisedSection(string? Heading, ImmutableArray<TextBlock> Blocks, string Markdown, int Line)
{
    /// <summary>Paragraphs and list items parted by an empty line; list items begin with the source's own marker.</summary>
    public string PlainText => string.Join("\n\n", Blocks);
}
