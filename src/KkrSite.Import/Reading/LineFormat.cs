using System.Collections.Immutable;

namespace KkrSite.Import.Reading;

/// <summary>What a format with layout (DOCX, PDF) knows of a line besides its text; every rule of the recogniser holds without it too.</summary>
public sealed record LineFormat
{
    public LinePart Part { get; init; }

    /// <summary>The format parts the line from the one above; a line that does not goes on in the same paragraph.</summary>
    public bool StartsParagraph { get; init; }

    /// <summary>The writer ended the line above inside a paragraph, where the width of the page would not have.</summary>
    public bool FollowsBreak { get; init; }

    /// <summary>More room stands above the line than between most paragraphs, as an empty line would make it.</summary>
    public bool HasGapAbove { get; init; }

    /// <summary>The line stands as close below the one above as the lines of a paragraph do, in the same letters; only print shows that.</summary>
    public bool StandsClose { get; init; }

    /// <summary>From 1, the uppermost, as style, outline level or the size and weight of the letters show; 0 for running text.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Characters at the start of the line that are bold, where what follows on it is not; 0 elsewhere.</summary>
    public int BoldLead { get; init; }

    /// <summary>From 1 for an item of a list, whose marker or number stands at the start of the text; 0 outside lists.</summary>
    public int ListLevel { get; init; }

    /// <summary>The row of a table that the line is; its text has the same cells, parted by tabs.</summary>
    public TableRow? Row { get; init; }

    /// <summary>By position; none overlap.</summary>
    public ImmutableArray<LineLink> Links { get; init; } = [];
}
