using System.Collections.Immutable;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Archive.Linking;

/// <summary>What linking found out about a council's meetings, before there are entries that refer to each other.</summary>
/// <param name="Meetings">Oldest first; no two on one date.</param>
internal sealed record CouncilDraft(Council Record, ImmutableArray<MeetingDraft> Meetings);

/// <param name="Items">In the order of their numbers.</param>
/// <param name="LastChanged">As <see cref="MeetingEntry.LastChanged"/>.</param>
internal sealed record MeetingDraft(Meeting Record, ImmutableArray<ItemDraft> Items, LocalDate LastChanged);

/// <summary>The properties are those of <see cref="ItemEntry"/>, with positions in place of entries.</summary>
internal sealed record ItemDraft
{
    public required AgendaItem Record { get; init; }

    public required string? Heading { get; init; }

    public required Outcome? Outcome { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    public ItemPosition? ResumedAs { get; init; }
}

/// <summary>An item's place in a council.</summary>
/// <param name="Meeting">From 0, in <see cref="CouncilDraft.Meetings"/>.</param>
/// <param name="Item">From 0, in <see cref="MeetingDraft.Items"/>.</param>
internal readonly record struct ItemPosition(int Meeting, int Item);
