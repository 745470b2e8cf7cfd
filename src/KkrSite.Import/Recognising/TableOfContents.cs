using System.Collections.Immutable;

namespace KkrSite.Import.Recognising;

/// <summary>The table of contents, and the lines that it took.</summary>
/// <param name="Start">Index of its first line.</param>
/// <param name="End">Index behind its last line.</param>
internal sealed record TableOfContents(ImmutableArray<ContentsEntry> Entries, int Start, int End);
