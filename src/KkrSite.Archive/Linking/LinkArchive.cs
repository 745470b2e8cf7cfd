using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>Puts every record in its place: cases and topics over all meetings, neighbours, outcomes.</summary>
public sealed class LinkArchive
{
    private readonly DanishOrder byName = DanishOrder.Instance;

    public MeetingArchive Link(InputContent content, DiagnosticBag diagnostics)
    {
        var meetings = LinkMeetings.Link(content, diagnostics);
        ImmutableArray<ItemEntry> items = [.. meetings.SelectMany(meeting => meeting.Items)];
        foreach (var item in items)
        {
            item.Outcome = item.Item.DeclaredOutcome;
        }

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

    private ImmutableArray<CouncilEntry> LinkCouncils(InputContent content, ImmutableArray<MeetingEntry> meetings)
    {
        var byCouncil = meetings.ToLookup(meeting => meeting.Meeting.Council);
        return
        [
            .. content.Councils
                .OrderBy(council => council.Name, byName).ThenBy(council => council.Id)
                .Select(council => new CouncilEntry(council, [.. byCouncil[council.Id]])),
        ];
    }
}
