using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>Groups the items of all meetings and councils by case, with the editors' notes.</summary>
internal static class CaseLinker
{
    /// <param name="items">Newest meeting first; each case lists its items in the same order.</param>
    /// <returns>Newest number first. A note alone does not make a case.</returns>
    public static ImmutableArray<CaseEntry> Link(ImmutableArray<CaseNote> notes, ImmutableArray<ItemEntry> items)
    {
        var noteOf = notes.ToDictionary(note => note.Number);
        return
        [
            .. items
                .SelectMany(item => item.Cases.Distinct(), (item, number) => (item, number))
                .GroupBy(pair => pair.number, pair => pair.item)
                .OrderByDescending(group => group.Key)
                .Select(group => new CaseEntry(group.Key, noteOf.GetValueOrDefault(group.Key), [.. group])),
        ];
    }
}
