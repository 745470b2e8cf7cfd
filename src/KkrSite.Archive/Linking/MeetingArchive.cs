using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>The whole archive, linked and immutable: what every pipeline and check reads.</summary>
public sealed record MeetingArchive
{
    public required InputContent Content { get; init; }

    /// <summary>By name.</summary>
    public required ImmutableArray<CouncilEntry> Councils { get; init; }

    /// <summary>Newest first; on the same date by council name.</summary>
    public required ImmutableArray<MeetingEntry> Meetings { get; init; }

    /// <summary>All items, in the order of <see cref="Meetings"/> and of their agendas.</summary>
    public required ImmutableArray<ItemEntry> Items { get; init; }

    /// <summary>Newest number first.</summary>
    public required ImmutableArray<CaseEntry> Cases { get; init; }

    /// <summary>By title.</summary>
    public required ImmutableArray<TopicEntry> Topics { get; init; }

    /// <summary>Newest first; on the same day in the order of <see cref="Meetings"/>.</summary>
    public required ImmutableArray<CorrectionEntry> Corrections { get; init; }
}

/// <summary>A case with every item that ever carried its number, over all meetings and councils.</summary>
/// <param name="Items">Newest meeting first; inside a meeting in the order of the agenda.</param>
public sealed record CaseEntry(CaseNumber Number, CaseNote? Note, ImmutableArray<ItemEntry> Items)
{
    public UrlPath Url { get; } = ArchiveAddresses.ForCase(Number);
}

/// <summary>A topic with its items over all councils.</summary>
/// <param name="Items">Newest meeting first; inside a meeting in the order of the agenda.</param>
public sealed record TopicEntry(Topic Record, ImmutableArray<ItemEntry> Items)
{
    public TopicId Id => Record.Id;

    public string Title => Record.Title;

    public UrlPath Url { get; } = ArchiveAddresses.ForTopic(Record.Id);
}

/// <summary>A correction with the page that it corrects.</summary>
/// <param name="Item">The corrected item; null where the correction concerns the meeting as a whole, or names no item of it.</param>
/// <param name="Occurrence">From 0, among corrections of the meeting with the same date and wording.</param>
public sealed record CorrectionEntry(MeetingEntry Meeting, ItemEntry? Item, Correction Record, int Occurrence)
{
    /// <summary>The page that was corrected.</summary>
    public UrlPath Url => Item?.Url ?? Meeting.Url;
}
