using System.Collections.Immutable;

namespace KkrSite.Import.Lines;

/// <summary>
/// What a format with layout (DOCX, PDF) knows about a line besides its text; all rules of the recogniser work without it.
/// </summary>
public sealed record LineFormat
{
    public LineRole Role { get; init; }

    /// <summary>The format separates the line from the one above; otherwise it continues the same paragraph.</summary>
    public bool StartsParagraph { get; init; }

    /// <summary>The author ended the line above inside a paragraph, before the width of the page did.</summary>
    public bool FollowsLineBreak { get; init; }

    /// <summary>There is more space above the line than between most paragraphs, as much as an empty line takes.</summary>
    public bool HasGapAbove { get; init; }

    /// <summary>The line follows the one above as closely as lines of a paragraph do, in the same font; only print shows that.</summary>
    public bool HasTightSpacing { get; init; }

    /// <summary>From 1, the highest, by style, outline level, or size and weight of the letters; 0 for running text.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Bold characters at the start of a line whose rest is not bold; 0 elsewhere.</summary>
    public int BoldPrefixLength { get; init; }

    /// <summary>From 1 for an item of a list, whose text begins with its marker or number; 0 outside lists.</summary>
    public int ListLevel { get; init; }

    /// <summary>The table row that the line is; its text has the same cells, separated by tabs. Null outside tables.</summary>
    public SourceTableRow? Row { get; init; }

    /// <summary>By position, without overlaps.</summary>
    public ImmutableArray<LinkSpan> Links { get; init; } = [];
}

/// <summary>Which part of a document a line belongs to, as far as the format says.</summary>
public enum LineRole
{
    Body,

    /// <summary>Head or foot of the pages, given once for all pages that show it.</summary>
    RunningHeader,

    /// <summary>
    /// Begins with its mark in brackets, [1], which the text that refers to it has too. It follows the referring line or, where
    /// the format only knows the page, any line below it on that page.
    /// </summary>
    Footnote,

    TableOfContents,
}

/// <summary>A link on part of a line's text.</summary>
/// <param name="Start">The first character, from 0.</param>
/// <param name="Length">Characters; 0 for a link without a text of its own.</param>
/// <param name="Address">As the document gives it.</param>
public sealed record LinkSpan(int Start, int Length, string Address)
{
    public LinkSpan MovedBy(int characters) => this with { Start = Start + characters };
}

/// <summary>A row of a data table; a table that only lays out text is read as the text in it.</summary>
/// <param name="Table">The number of the table in the document, from 1.</param>
/// <param name="Cells">One for each column of the table, "" where a merged cell leaves one without text; no tabs or line breaks.</param>
public sealed record SourceTableRow(int Table, ImmutableArray<string> Cells);
