using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising;

/// <summary>Settles whether a document has its case lines above or below the titles, for where two titles stand around one.</summary>
internal static class CaseLinePlaces
{
    /// <summary>The items, without the case lines that belong to the title below them.</summary>
    public static ImmutableArray<ItemCandidate> Settle(ImmutableArray<ItemCandidate> items, ImmutableArray<ContentLine> lines)
    {
        var above = items.Count(item => !item.HasCase && HasAbove(item, lines));
        var below = items.Count(item => item.HasCase && !HasAbove(item, lines));
        return above <= below
            ? items
            : [.. items.Select((item, i) => item.HasCase && (HasAbove(item, lines) || (i + 1 < items.Length && items[i + 1].Start == item.CaseEnd)) ? item with { CaseEnd = item.TitleEnd } : item)];
    }

    private static bool HasAbove(ItemCandidate item, ImmutableArray<ContentLine> lines) => item.Start > 0 && CaseLine.Read(lines[item.Start - 1].Text) is not null;
}
