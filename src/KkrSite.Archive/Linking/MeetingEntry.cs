using System.Collections.Immutable;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Archive.Linking;

/// <summary>A meeting in its place in the archive: its council, its linked items, and the council's meetings around it.</summary>
public sealed class MeetingEntry(Meeting meeting, Council council)
{
    public Meeting Meeting { get; } = meeting;

    public Council Council { get; } = council;

    public UrlPath Url { get; } = Addresses.Meeting(meeting.Council, meeting.Date);

    /// <summary>In the order of their numbers.</summary>
    public ImmutableArray<ItemEntry> Items { get; internal set; } = [];

    /// <summary>
    /// The same council's meeting before this one, by date. Cancelled and moved meetings are in the row too: they have
    /// pages of their own, and a reader who follows the row should learn that they were called off.
    /// </summary>
    public MeetingEntry? Previous { get; internal set; }

    public MeetingEntry? Next { get; internal set; }

    /// <summary>Where a moved meeting went, if the archive has that meeting yet; the date alone is <see cref="Model.Meeting.MovedTo"/>.</summary>
    public MeetingEntry? MovedTo { get; internal set; }

    /// <summary>
    /// The day on which what the archive shows of the meeting last changed, as far as the content tells: what its file says, or its
    /// newest correction; or else the day of the meeting (the month's first where only the month is known), but not after the day on which the archive was changed.
    /// </summary>
    public LocalDate Changed { get; internal set; }
}
