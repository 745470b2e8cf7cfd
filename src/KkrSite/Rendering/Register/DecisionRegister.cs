using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.Register;

/// <summary>Every decision of the archive, newest meeting first, and the parts that have a page each.</summary>
internal sealed class DecisionRegister
{
    public DecisionRegister(MeetingArchive archive)
    {
        All = [.. archive.Items.Where(entry => entry.Item.Decision is not null)];
        NeverCameBack = [.. All.Where(entry => entry is { Outcome: Outcome.Postponed, CameBack: null })];
        Years = [.. All.GroupBy(YearOf).OrderByDescending(group => group.Key).Select(group => (group.Key, group.ToImmutableArray()))];
        var byCouncil = All.ToLookup(entry => entry.Meeting.Council.Id);
        Councils =
        [
            .. archive.Councils.Select(entry => entry.Council).Where(council => byCouncil.Contains(council.Id))
                .Select(council => (council, byCouncil[council.Id].ToImmutableArray())),
        ];
        Outcomes = [.. All.GroupBy(entry => entry.Outcome).OrderBy(group => group.Key ?? (Outcome)int.MaxValue).Select(group => (group.Key, group.ToImmutableArray()))];
    }

    public ImmutableArray<ItemEntry> All { get; }

    /// <summary>Those that were put off and that no later meeting of the council took up again.</summary>
    public ImmutableArray<ItemEntry> NeverCameBack { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<(int Year, ImmutableArray<ItemEntry> Items)> Years { get; }

    /// <summary>By name.</summary>
    public ImmutableArray<(Council Council, ImmutableArray<ItemEntry> Items)> Councils { get; }

    /// <summary>In the order of the outcomes; those whose outcome cannot be told come last.</summary>
    public ImmutableArray<(Outcome? Outcome, ImmutableArray<ItemEntry> Items)> Outcomes { get; }

    public static int YearOf(ItemEntry entry) => entry.Meeting.Meeting.Date.Year;

    /// <summary>The word of the outcome for people, also where it cannot be told.</summary>
    public static string LabelOf(Outcome? outcome) => outcome is { } known ? DanishWords.Label(known) : Texts.OtherDecisions;
}
