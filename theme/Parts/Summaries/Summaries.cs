using System.Collections.Immutable;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Notices;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts.Summaries;

/// <summary>An item as the lists of meetings, cases and topics show it.</summary>
/// <param name="IsClosed">Shown as "lukket punkt".</param>
public sealed record ItemSummary(
    string Number,
    string Title,
    string Url,
    LabelView? Outcome,
    bool IsClosed,
    ImmutableArray<Link> Cases,
    MeetingSummary Meeting
);

/// <summary>A meeting as lists show it.</summary>
/// <param name="CouncilKey">The council's slug, which class names use too: midtjylland.</param>
/// <param name="Status">Dagsorden, Referat, Aflyst, Flyttet til 3. december 2024.</param>
/// <param name="ItemCount">As people read it: 12 punkter; empty where there is none.</param>
public sealed record MeetingSummary(
    string Url,
    Link Council,
    string CouncilKey,
    DateView Date,
    string? Place,
    LabelView Status,
    string ItemCount
);

/// <summary>A council as lists show it.</summary>
/// <param name="Municipalities">19 kommuner; empty where they are not known.</param>
/// <param name="Meetings">4 møder; or "ingen møder endnu".</param>
public sealed record CouncilSummary(string Key, string Name, string Url, string? Region, string Municipalities, string Meetings);

/// <summary>An item with what was recommended and what was decided, as registers and histories show it.</summary>
/// <param name="OutcomeKey">The outcome in the register's addresses: taget-til-efterretning; null outside the register.</param>
/// <param name="Topics">Empty where the page is the topic's own.</param>
/// <param name="Recommendation">Null where it is not shown or there is none.</param>
/// <param name="Note">A sentence on what happened next, with a link to it; null where there is none.</param>
public sealed record DecisionSummary(
    ItemSummary Item,
    string? OutcomeKey,
    ImmutableArray<Link> Topics,
    MarkupString? Recommendation,
    MarkupString? Decision,
    Notice? Note = null
);
