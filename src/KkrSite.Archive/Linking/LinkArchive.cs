using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking.Decisions;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>Puts every record in its place: cases and topics over all meetings, neighbours, outcomes.</summary>
public sealed class LinkArchive
{
    private readonly ReadOutcome readOutcome = new();

    public MeetingArchive Link(InputContent content, DiagnosticBag diagnostics)
    {
        var meetings = LinkMeetings.Link(content, diagnostics);
        ImmutableArray<ItemEntry> items = [.. meetings.SelectMany(meeting => meeting.Items)];

        // Each item writes only to itself, so the order of the threads does not show.
        Parallel.ForEach(items, item => item.Outcome = item.Item.DeclaredOutcome ?? readOutcome.Read(item.Item, item.Meeting.Council));
        FollowPostponed.Link(items);

        return new MeetingArchive
        {
            Content = content,
            Meetings = meetings,
            Items = items,
            Cases = LinkCases.Link(content, items, diagnostics),
            Topics = LinkTopics.Link(content, items, diagnostics),
            Councils = LinkCouncils(content, meetings),
        };
    }

    private static ImmutableArray<CouncilEntry> LinkCouncils(InputContent content, ImmutableArray<MeetingEntry> meetings)
    {
        var byCouncil = meetings.ToLookup(meeting => meeting.Meeting.Council);
        return
        [
            .. content.Councils
                .OrderBy(council => council.Name, DanishOrder.Instance).ThenBy(council => council.Id)
                .Select(council => new CouncilEntry(council, [.. byCouncil[council.Id]])),
        ];
    }
}
