using System.Collections.Immutable;

namespace KkrSite.Site.Rendering.Json;

/// <summary>index.json of a case (Sag): every item that ever carried the number, newest meeting first.</summary>
/// <param name="Title">The editor's, or null.</param>
internal sealed record CaseDocument(string Url, string CaseNumber, string? Title, ImmutableArray<ItemReference> Items)
    : PublishedDocument(DocumentNames.Case, DocumentNames.CaseType);

/// <summary>index.json of a topic: its items, newest meeting first.</summary>
/// <param name="Words">The words and phrases by which an item belongs to the topic.</param>
internal sealed record TopicDocument(string Url, string Id, string Title, ImmutableArray<string> Words, ImmutableArray<ItemReference> Items)
    : PublishedDocument(DocumentNames.Topic, DocumentNames.TopicType);

/// <summary>An item in the JSON of meetings, cases and topics.</summary>
internal sealed record ItemReference(
    string Url,
    string Council,
    string Date,
    string Number,
    string Title,
    bool Closed,
    ImmutableArray<string> CaseNumbers,
    ImmutableArray<string> Caseworkers,
    ImmutableArray<string> Topics,
    string? Outcome
);
