using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>The whole archive, linked: what every pipeline and check reads, and nothing changes.</summary>
public sealed record MeetingArchive
{
    public required InputContent Content { get; init; }

    /// <summary>Newest first; on the same date by council name.</summary>
    public required ImmutableArray<MeetingEntry> Meetings { get; init; }

    /// <summary>All items, in the order of <see cref="Meetings"/> and of their agendas.</summary>
    public required ImmutableArray<ItemEntry> Items { get; init; }

    /// <summary>Newest number first.</summary>
    public required ImmutableArray<CaseEntry> Cases { get; init; }

    /// <summary>By title.</summary>
    public required ImmutableArray<TopicEntry> Topics { get; init; }

    /// <summary>By name.</summary>
    public required ImmutableArray<CouncilEntry> Councils { get; init; }
}
