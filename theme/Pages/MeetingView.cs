using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages;

/// <summary>A meeting with its agenda.</summary>
/// <param name="Notices">Sentences that a reader must not miss: resumé, cancelled, moved, only the month is known.</param>
/// <param name="Body">The meeting's own text.</param>
/// <param name="Facts">Council, date, time, place, status.</param>
/// <param name="Sources">Where the documents were published.</param>
public sealed record MeetingView(
    PageFrame Frame,
    MeetingSummary Meeting,
    ImmutableArray<Notice> Notices,
    MarkupString? Body,
    ImmutableArray<Fact> Facts,
    ImmutableArray<AgendaGroup> Agenda,
    string AgendaCount,
    ImmutableArray<string> Attendees,
    ImmutableArray<string> Absentees,
    ImmutableArray<DatedText> Corrections,
    ImmutableArray<Link> Sources)
{
    /// <summary>The items' whole texts, for paper only: the meeting then prints as one document, an item a page.</summary>
    public ImmutableArray<ItemText> FullText { get; init; } = [];
}
