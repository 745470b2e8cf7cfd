using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>A meeting in its place in the archive: its council, its linked items, and the council's meetings around it.</summary>
public sealed class MeetingEntry(Meeting meeting, Council council)
{
    public Meeting Meeting { get; } = meeting;

    public Council Council { get; } = council;

    public UrlPath Url { get; } = Addresses.Meeting(meeting.Council, meeting.Date);

    /// <summary>In the order of their numbers.</summary>
    public ImmutableArray<ItemEntry> Items { get; internal set; } = [];

    /// <summary>The same council's meeting before this one, by date.</summary>
    public MeetingEntry? Previous { get; internal set; }

    public MeetingEntry? Next { get; internal set; }
}
