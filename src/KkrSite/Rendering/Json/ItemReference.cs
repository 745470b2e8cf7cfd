using System.Collections.Immutable;

namespace KkrSite.Rendering.Json;

/// <summary>An item as it stands in the JSON of meetings, cases and topics.</summary>
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
    string? Outcome);
