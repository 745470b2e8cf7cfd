namespace KkrSite.Import.Results;

/// <summary>The account of words: what the source has is either kept or dropped with a reason.</summary>
/// <param name="Source">Words of the source, after line ends are joined.</param>
/// <param name="Lost">In the source, but neither kept nor dropped: more than none is a fault of the recogniser.</param>
/// <param name="Invented">In the result, but not in the source: likewise.</param>
public sealed record WordCounts(int Source, int Kept, int Dropped, int Lost, int Invented);
