using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>A block whose lines are joined, with what its lines said; classification comes next.</summary>
/// <param name="IsMarked">The attachment mark stood in front.</param>
/// <param name="StartsParagraph">It is the first of its section, or the layout or a new page parts it from the block above.</param>
/// <param name="IsParted">The layout parts it from the block above.</param>
internal sealed record JoinedBlock(TextBlock Block, bool IsMarked, bool StartsParagraph, bool IsParted, int LineCount)
{
    /// <summary>Print has no more room above it than between the lines of a paragraph.</summary>
    public bool StandsClose { get; init; }

    /// <summary>As the format shows it; 0 where it shows none.</summary>
    public int HeadingLevel { get; init; }
}
