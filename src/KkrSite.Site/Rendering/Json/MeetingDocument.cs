using System.Collections.Immutable;

namespace KkrSite.Site.Rendering.Json;

/// <summary>index.json of a meeting (Møde). Addresses of the archive are root-relative.</summary>
/// <param name="Date">2024-11-19, or 2025-09 with the precision month.</param>
/// <param name="DatePrecision">day or month.</param>
/// <param name="Status">dagsorden, referat, aflyst or flyttet.</param>
/// <param name="Rendition">fuld or resume.</param>
/// <param name="Updated">The day on which the meeting's pages last changed, as far as is known.</param>
/// <param name="Sections">The headings of the agenda.</param>
internal sealed record MeetingDocument(
    string Url,
    string Council,
    string CouncilName,
    string Date,
    string DatePrecision,
    string? Time,
    string? Place,
    string Status,
    string? MovedTo,
    string Rendition,
    ImmutableArray<TitledAddress> Sources,
    ImmutableArray<string> Attendees,
    ImmutableArray<string> Absentees,
    ImmutableArray<CorrectionDocument> Corrections,
    string Updated,
    ImmutableArray<HeadingDocument> Sections,
    ImmutableArray<ItemReference> Items,
    string? Previous,
    string? Next
) : PublishedDocument(DocumentNames.Meeting, DocumentNames.MeetingType);

/// <summary>A heading of an agenda.</summary>
internal sealed record HeadingDocument(string Number, string Title);

/// <summary>A titled address outside the archive.</summary>
internal sealed record TitledAddress(string? Title, string Url);

/// <summary>A dated correction of a meeting.</summary>
/// <param name="Item">The number of the item that it corrects; null where it is about the meeting as a whole.</param>
internal sealed record CorrectionDocument(string Date, string Text, string? Item);
