using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Rendering.AgendaChanges;

/// <summary>A change of an item from its agenda to its minutes; the new text is the item's own.</summary>
internal abstract record AgendaChange;

/// <summary>The agenda does not have the item.</summary>
internal sealed record AddedItem : AgendaChange;

internal sealed record ChangedNumber(ItemNumber Before) : AgendaChange;

internal sealed record ChangedTitle(string Before, string After) : AgendaChange;

internal sealed record ChangedCases(ImmutableArray<CaseNumber> Before) : AgendaChange;

internal sealed record ChangedSection(string Heading, string Before, string After) : AgendaChange;

internal sealed record RemovedSection(string Heading, string Before) : AgendaChange;

internal sealed record AddedSection(string Heading) : AgendaChange;

internal sealed record AddedAttachment(string Title) : AgendaChange;
