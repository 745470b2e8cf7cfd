using System.Collections.Immutable;

namespace KkrSite.Import.Reading;

/// <summary>All that a reader took from one document.</summary>
/// <param name="Remarks">What someone should know of the file before its text is published; Danish, and without the text itself.</param>
public sealed record SourceText(ImmutableArray<SourceLine> Lines, ImmutableArray<string> Remarks)
{
    /// <summary>What stands in the document but not among the lines.</summary>
    public ImmutableArray<SetAside> SetAside { get; init; } = [];
}
