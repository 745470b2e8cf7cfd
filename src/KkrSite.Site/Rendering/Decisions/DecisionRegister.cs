using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;

namespace KkrSite.Site.Rendering.Decisions;

/// <summary>Every decision of the archive, newest meeting first, and its groups, each of which has a page.</summary>
internal sealed class DecisionRegister
{
    public DecisionRegister(MeetingArchive archive)
    {
        All = [.. archive.Items.Where(entry => entry.Decision is not null)];
        NotResumed = [.. All.Where(entry => entry is { Outcome: Outcome.Postponed, ResumedAs: null })];
        Years = [.. All.GroupBy(YearOf).OrderByDescending(group => group.Key).Select(group => (group.Key, group.ToImmutableArray()))];
        var byCouncil = All.ToLookup(entry => entry.Meeting.Council.Id);
        Councils =
        [
            .. archive
                .Councils.Select(entry => entry.Record)
                .Where(council => byCouncil.Contains(council.Id))
                .Select(council => (council, byCouncil[council.Id].ToImmutableArray())),
        ];
        Outcomes =
        [
            .. All.GroupBy(entry => entry.Outcome)
                .OrderBy(group => group.Key ?? (Outcome)int.MaxValue)
                .Select(group => (group.Key, group.ToImmutableArray())),
        ];
    }

    public ImmutableArray<ItemEntry> All { get; }

    /// <summary>Postponed items that no later meeting of the council resumed.</summary>
    public ImmutableArray<ItemEntry> NotResumed { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<(int Year, ImmutableArray<ItemEntry> Items)> Years { get; }

    /// <summary>By name.</summary>
    public ImmutableArray<(Council Council, ImmutableArray<ItemEntry> Items)> Councils { get; }

    /// <summary>In the order of the outcomes; unknown outcomes come last.</summary>
    public ImmutableArray<(Outcome? Outcome, ImmutableArray<ItemEntry> Items)> Outcomes { get; }

    public static int YearOf(ItemEntry entry) => entry.Meeting.Date.Year;

    /// <summary>The label of the outcome, also where it is unknown.</summary>
    public static string LabelOf(Outcome? outcome) =>
        outcome is { } known ? OutcomeLabels.Format(known) : DecisionTexts.OtherDecisions;
}
