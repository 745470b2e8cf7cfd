using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;
using KkrSite.Theme.Parts.Notices;
using KkrSite.Theme.Parts.Summaries;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages.AgendaItems;

/// <summary>An agenda item.</summary>
/// <param name="Sections">In reading order: the Beslutning right after the Indstilling.</param>
/// <param name="Facts">Council, meeting, case, caseworkers, topics.</param>
/// <param name="CaseHistory">Other items of the same cases, newest first.</param>
public sealed record AgendaItemView(
    PageLayoutView Layout,
    string Number,
    string Title,
    string? Heading,
    MeetingSummary Meeting,
    LabelView? Outcome,
    bool IsClosed,
    ImmutableArray<Notice> Notices,
    ImmutableArray<SectionView> Sections,
    ImmutableArray<Fact> Facts,
    CountedList<AttachmentView> Attachments,
    CountedList<Link> Links,
    CountedList<ItemSummary> CaseHistory
) : IPageView<AgendaItemPage>
{
    /// <summary>The changes from the agenda to the minutes.</summary>
    public required CountedList<AgendaChangeView> Changes { get; init; }

    /// <summary>Items of other meetings on the same subject, the most similar first.</summary>
    public required CountedList<RelatedItemView> Related { get; init; }
}

/// <summary>A section of an item.</summary>
/// <param name="Id">The heading's fragment: baggrund.</param>
/// <param name="Heading">Null for text before the first heading.</param>
/// <param name="Body">Its sub-headings begin at h3.</param>
public sealed record SectionView(string Id, string? Heading, SectionViewKind Kind, MarkupString Body)
{
    /// <summary>The classes of the section's element.</summary>
    public string Classes => $"text-section {Kind.ToString().ToLowerInvariant()}";
}

/// <summary>What a section is about. The names in lower case are class names.</summary>
public enum SectionViewKind
{
    Background,
    Recommendation,
    Presentation,
    Decision,
    Other,
}

/// <summary>An attachment of an item.</summary>
/// <param name="Title">A link, or a text where only the title is known.</param>
/// <param name="Note">Its format and size: PDF, 1,2 MB.</param>
public sealed record AttachmentView(FactValue Title, string? Note);

/// <summary>A change from the agenda to the minutes.</summary>
/// <param name="Description">As people read it: Afsnittet Indstilling er ændret.</param>
/// <param name="Text">The text with deletions and insertions marked; null where the description says everything.</param>
public sealed record AgendaChangeView(string Description, MarkupString? Text);

/// <summary>An item on the same subject as the page's.</summary>
/// <param name="Reason">Why the two are related: Samme emne: Sundhedsreform. Fælles ord: nærhospital.</param>
public sealed record RelatedItemView(ItemSummary Item, string Reason);
