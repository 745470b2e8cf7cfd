using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>A block whose lines are joined, with what its lines said; classification comes next.</summary>
/// <param name="IsMarked">The attachment mark stood in front.</param>
/// <param name="StartsParagraph">The layout parts it from the block above.</param>
internal sealed record JoinedBlock(TextBlock Block, bool IsMarked, bool StartsParagraph, int LineCount);
