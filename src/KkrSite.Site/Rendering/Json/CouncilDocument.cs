using System.Collections.Immutable;

namespace KkrSite.Site.Rendering.Json;

/// <summary>index.json of a council (KKR): its municipalities and meetings, newest first.</summary>
internal sealed record CouncilDocument(
    string Url,
    string Id,
    string Name,
    string? Region,
    string? Website,
    ImmutableArray<string> Municipalities,
    ImmutableArray<MeetingReference> Meetings
) : PublishedDocument(DocumentNames.Council, DocumentNames.CouncilType);

/// <summary>A meeting in the JSON of its council.</summary>
internal sealed record MeetingReference(string Url, string Date, string DatePrecision, string Status);
