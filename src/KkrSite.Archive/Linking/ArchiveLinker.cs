using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking.TopicMatching;
using KkrSite.Archive.Model;
using KkrSite.Danish;

namespace KkrSite.Archive.Linking;

/// <summary>
/// Builds the archive from what the content states. First come drafts, made of parsed records alone; then the entries, from the council
/// down, each made once; last the indexes by case and topic, which refer to items.
/// </summary>
public static class ArchiveLinker
{
    /// <summary>Never fails: inconsistent content is reported, and what cannot be linked is left out.</summary>
    public static MeetingArchive Link(InputContent content, DiagnosticBag diagnostics)
    {
        ImmutableArray<Topic> topics =
        [
            .. content.Topics.OrderBy(topic => topic.Title, DanishStringComparer.Instance).ThenBy(topic => topic.Id),
        ];
        var drafts = BuildDrafts(content, new MeetingDraftBuilder(new TopicMatcher(topics), content.Site.Updated), diagnostics);
        ImmutableArray<CouncilEntry> councils = [.. drafts.Select(draft => new CouncilEntry(PostponedItemLinker.Link(draft)))];
        ImmutableArray<MeetingEntry> meetings =
        [
            .. councils
                .SelectMany(council => council.Meetings)
                .OrderByDescending(meeting => meeting.Date)
                .ThenBy(meeting => meeting.Council.Name, DanishStringComparer.Instance)
                .ThenBy(meeting => meeting.Council.Id)
                .ThenByDescending(meeting => meeting.Record.Number),
        ];
        ImmutableArray<ItemEntry> items = [.. meetings.SelectMany(meeting => meeting.Items)];
        ReferenceReporter.Report(content, diagnostics);
        return new MeetingArchive
        {
            Content = content,
            Councils = councils,
            Meetings = meetings,
            Items = items,
            Cases = CaseLinker.Link(content.CaseNotes, items),
            Topics = TopicLinker.Link(topics, items),
            Corrections =
            [
                .. meetings.SelectMany(meeting => meeting.Corrections).OrderByDescending(correction => correction.Record.Date),
            ],
        };
    }

    /// <returns>By name.</returns>
    private static ImmutableArray<CouncilDraft> BuildDrafts(
        InputContent content,
        MeetingDraftBuilder builder,
        DiagnosticBag diagnostics
    )
    {
        // A draft depends on nothing but its own meeting, so the number of threads cannot be seen in the result.
        var byCouncil = MeetingSelector
            .Select(content, diagnostics)
            .AsParallel()
            .AsOrdered()
            .Select(meeting => builder.Build(meeting.Council, meeting.Meeting))
            .ToLookup(draft => draft.Record.Council);
        return
        [
            .. content
                .Councils.OrderBy(council => council.Name, DanishStringComparer.Instance)
                .ThenBy(council => council.Id)
                .Select(council => new CouncilDraft(council, [.. byCouncil[council.Id].OrderBy(draft => draft.Record.Slug)])),
        ];
    }
}
