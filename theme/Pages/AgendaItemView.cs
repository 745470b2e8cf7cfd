using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages;

/// <summary>An agenda item.</summary>
/// <param name="Sections">In reading order: the Beslutning right after the Indstilling.</param>
/// <param name="Facts">Council, meeting, case, caseworkers, topics.</param>
/// <param name="CaseHistory">Other items of the same cases, newest first.</param>
public sealed record AgendaItemView(
    PageFrame Frame,
    string Number,
    string Title,
    string? Heading,
    MeetingSummary Meeting,
    OutcomeView? Outcome,
    bool IsClosed,
    ImmutableArray<Notice> Notices,
    ImmutableArray<SectionView> Sections,
    ImmutableArray<Fact> Facts,
    ImmutableArray<FactValue> Attachments,
    ImmutableArray<Link> Links,
    ImmutableArray<ItemSummary> CaseHistory)
{
    /// <summary>What the minutes changed of the agenda.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>Items that treat the same thing at other meetings, nearest first.</summary>
    public ImmutableArray<RelatedView> Related { get; init; } = [];
}
