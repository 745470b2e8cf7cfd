using System.Collections.Immutable;

namespace KkrSite.Import.Lines;

/// <summary>A line with text in it and what the layout around it says; the recogniser's steps pass these on.</summary>
/// <param name="Text">Without blanks at the ends.</param>
/// <param name="Number">The line in the file, from 1.</param>
internal sealed record ContentLine(string Text, int Number)
{
    /// <summary>From 1.</summary>
    public int Page { get; init; }

    /// <summary>It is the first line of a page, or the first one that remains of it.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>The layout separates it from the line above.</summary>
    public bool StartsParagraph { get; init; }

    /// <summary>A blank followed the text, which means that the source intends a hyphen at the end to stay.</summary>
    public bool EndsWithBlank { get; init; }

    /// <summary>A tab or several blanks preceded the text.</summary>
    public bool IsIndented { get; init; }

    /// <summary>Characters of the line as printed: a heading or number that was removed from its start is counted.</summary>
    public int PrintedLength { get; init; } = Text.Length;

    /// <summary>What the file format knows about the line; null for plain text.</summary>
    public LineFormat? Format { get; init; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<TextLink> Links { get; init; } = [];

    /// <summary>The table row that the line is; null outside tables.</summary>
    public SourceTableRow? Row => Format?.Row;

    /// <summary>From 1; 0 for running text.</summary>
    public int HeadingLevel => Format?.HeadingLevel ?? 0;

    /// <summary>From 1; 0 outside lists.</summary>
    public int ListLevel => Format?.ListLevel ?? 0;

    public bool IsAddress => WebAddressFinder.IsAddress(Text);
}

/// <summary>A web address in an item's text.</summary>
/// <param name="Address">As printed, or as the document's link gives it.</param>
/// <param name="Text">The words that carry the link; null where only the address itself is visible.</param>
public sealed record TextLink(string Address, string? Text);
