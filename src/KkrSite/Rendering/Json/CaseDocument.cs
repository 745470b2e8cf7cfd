using System.Collections.Immutable;

namespace KkrSite.Rendering.Json;

/// <summary>index.json of a case (Sag): every item that ever carried the number, newest meeting first.</summary>
/// <param name="Title">The editor's, or null.</param>
internal sealed record CaseDocument(string Url, string CaseNumber, string? Title, ImmutableArray<ItemReference> Items)
    : PublishedDocument(DocumentNames.Case, DocumentNames.CaseType);
