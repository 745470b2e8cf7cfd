using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising;

/// <summary>A document cut into what stands before the items, and the items.</summary>
/// <param name="Cover">Front page: date, place, attendance; no item's text.</param>
internal sealed record Agenda(ImmutableArray<ContentLine> Cover, ImmutableArray<ItemLines> Items)
{
    public static Agenda None { get; } = new([], []);
}
