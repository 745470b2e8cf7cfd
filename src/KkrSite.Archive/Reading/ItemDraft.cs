using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>An item as its own file states it; assembling the meeting finds the files that its attachments name.</summary>
/// <param name="FileName">With <c>.md</c>, for messages about other items.</param>
/// <param name="FilePlaces">Where each of the item's attachments names its file, in their order.</param>
public sealed record ItemDraft(AgendaItem Item, string FileName, ImmutableArray<SourceLocation> FilePlaces);
