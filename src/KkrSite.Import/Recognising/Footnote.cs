using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising;

/// <summary>A footnote, taken out of the text that it stands in the middle of.</summary>
/// <param name="Anchor">Number of the line that refers to it.</param>
internal sealed record Footnote(int Anchor, ImmutableArray<ContentLine> Lines);
