using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>An item in its place in the archive: its meeting, its topics, its outcome, and the items around it.</summary>
public sealed class ItemEntry(MeetingEntry meeting, AgendaItem item)
{
    public MeetingEntry Meeting { get; } = meeting;

    public AgendaItem Item { get; } = item;

    public UrlPath Url { get; } = meeting.Url.Page(item.Number.Slug);

    /// <summary>The heading that the item stands under; null where the agenda has none.</summary>
    public string? Heading { get; internal set; }

    /// <summary>Declared or found by their words, ordered by title as people read it.</summary>
    public ImmutableArray<Topic> Topics { get; internal set; } = [];

    /// <summary>Stated by the editor or read from the Beslutning; null where it cannot be told, which is better than a wrong one.</summary>
    public Outcome? Outcome { get; internal set; }

    /// <summary>Where a postponed item was treated again; null where it was not, or nothing was postponed.</summary>
    public ItemEntry? CameBack { get; internal set; }

    /// <summary>The item before this one in the same meeting.</summary>
    public ItemEntry? Previous { get; internal set; }

    public ItemEntry? Next { get; internal set; }
}
