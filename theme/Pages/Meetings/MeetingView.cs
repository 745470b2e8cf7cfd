using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages.AgendaItems;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;
using KkrSite.Theme.Parts.Notices;
using KkrSite.Theme.Parts.Summaries;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages.Meetings;

/// <summary>A meeting with its agenda.</summary>
/// <param name="Notices">Sentences that a reader must not miss: resumé, cancelled, moved, only the month is known.</param>
/// <param name="Body">The meeting's own text.</param>
/// <param name="Facts">Council, date, time, place, status.</param>
/// <param name="Sources">Where the documents were published.</param>
public sealed record MeetingView(
    PageLayoutView Layout,
    MeetingSummary Meeting,
    ImmutableArray<Notice> Notices,
    MarkupString? Body,
    ImmutableArray<Fact> Facts,
    ImmutableArray<AgendaGroup> Agenda,
    string AgendaCount,
    CountedList<string> Attendees,
    CountedList<string> Absentees,
    CountedList<MeetingCorrection> Corrections,
    CountedList<Link> Sources
) : IPageView<MeetingPage>
{
    /// <summary>The items' whole texts, for print only: the meeting is printed as one document.</summary>
    public ImmutableArray<ItemFullText> FullTexts { get; init; } = [];
}

/// <summary>A heading of the agenda and the items below it.</summary>
/// <param name="Heading">Null for items without a heading.</param>
public sealed record AgendaGroup(AgendaHeading? Heading, ImmutableArray<ItemSummary> Items);

/// <summary>A numbered heading of the agenda.</summary>
public sealed record AgendaHeading(string Number, string Text);

/// <summary>A correction of a meeting or one of its items.</summary>
public sealed record MeetingCorrection(DateView Date, string Text)
{
    /// <summary>The corrected item; null where the correction is about the meeting as a whole.</summary>
    public Link? Item { get; init; }
}

/// <summary>An item's whole text, printed with its meeting.</summary>
/// <param name="Sections">As on the item's own page, but sub-headings begin at h4 and no element has an id.</param>
public sealed record ItemFullText(ItemSummary Item, ImmutableArray<SectionView> Sections);

/// <summary>All meetings, or those of one year.</summary>
/// <param name="Count">What the list holds: 5 møder fra 2020 til 2025.</param>
/// <param name="Years">The lists by year; the one shown is marked as current.</param>
/// <param name="Groups">By year (all meetings) or by month (one year), newest first.</param>
public sealed record MeetingListView(
    PageLayoutView Layout,
    string Count,
    ImmutableArray<NavigationItem> Years,
    ImmutableArray<EntryGroup<MeetingSummary>> Groups
) : IPageView<MeetingListPage>;
