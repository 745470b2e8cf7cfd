using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>A council with its meetings.</summary>
public sealed class CouncilEntry
{
    private readonly ImmutableArray<MeetingEntry> byDate;

    // The meetings receive this entry before it is complete: their constructors must not read it.
    internal CouncilEntry(CouncilDraft draft)
    {
        Record = draft.Record;
        Url = ArchiveAddresses.ForCouncil(draft.Record.Id);
        byDate = [.. draft.Meetings.Select((meeting, position) => new MeetingEntry(this, position, meeting))];
        Meetings = [.. byDate.Reverse()];
    }

    public Council Record { get; }

    public CouncilId Id => Record.Id;

    public string Name => Record.Name;

    public UrlPath Url { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<MeetingEntry> Meetings { get; }

    /// <param name="position">From 0, oldest first.</param>
    /// <returns>Null for a position outside the list.</returns>
    internal MeetingEntry? At(int position) => position >= 0 && position < byDate.Length ? byDate[position] : null;

    internal MeetingEntry? Find(MeetingDate date) => byDate.FirstOrDefault(meeting => meeting.Date == date);
}
