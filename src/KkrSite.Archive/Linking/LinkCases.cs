using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>Gathers the items of each case over all meetings and councils, and puts the editors' notes to them.</summary>
internal static class LinkCases
{
    /// <param name="items">Newest meeting first, as every case will list them.</param>
    /// <returns>Newest number first. A note alone does not make a case.</returns>
    public static ImmutableArray<CaseEntry> Link(InputContent content, ImmutableArray<ItemEntry> items, DiagnosticBag diagnostics)
    {
        var notes = content.CaseNotes.ToDictionary(note => note.Number);
        WarnOfUnused(content, diagnostics);
        return
        [
            .. items.SelectMany(item => item.Item.Cases.Distinct(), (item, number) => (item, number))
                .GroupBy(pair => pair.number, pair => pair.item)
                .OrderByDescending(group => group.Key)
                .Select(group => new CaseEntry(group.Key, notes.GetValueOrDefault(group.Key), [.. group])),
        ];
    }

    // All meetings count, also one that is left out for another error: that error should not bring this warning along.
    private static void WarnOfUnused(InputContent content, DiagnosticBag diagnostics)
    {
        var carried = content.Meetings.SelectMany(meeting => meeting.Items).SelectMany(item => item.Cases).ToHashSet();
        foreach (var note in content.CaseNotes.Where(note => !carried.Contains(note.Number)))
        {
            diagnostics.Add(DiagnosticCodes.UnusedCaseNote, note.Location, note.Number);
        }
    }
}
