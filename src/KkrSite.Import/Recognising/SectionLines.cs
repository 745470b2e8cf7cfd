using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising;

/// <summary>The lines of one section.</summary>
/// <param name="Heading">In its usual spelling; null for what stands before the first heading.</param>
/// <param name="Printed">The heading as printed, which is what the source's words are counted by.</param>
internal sealed record SectionLines(string? Heading, string Printed, int Line, ImmutableArray<ContentLine> Lines)
{
    /// <summary>Footnotes that it refers to.</summary>
    public ImmutableArray<Footnote> Notes { get; init; } = [];
}
