using System.Collections.Immutable;

namespace KkrSite.Rendering.Json;

/// <summary>index.json of an agenda item (Dagsordenspunkt). Addresses of the archive are root-relative.</summary>
/// <param name="Council">The council's id: midtjylland.</param>
/// <param name="Date">The meeting's: 2024-11-19 or 2025-09.</param>
/// <param name="Meeting">The meeting's address.</param>
/// <param name="Links">Addresses outside the archive that the item refers to, in its text or beside it; each once.</param>
/// <param name="Decision">The Beslutning as plain text, or null.</param>
/// <param name="Outcome">One of the eight Danish words, or null where it cannot be told.</param>
/// <param name="Corrections">Those that name the item, newest first.</param>
/// <param name="Changes">What the minutes changed of the agenda.</param>
/// <param name="Topics">Ids: groen-trepart.</param>
internal sealed record AgendaItemDocument(
    string Url,
    string Council,
    string Date,
    string Meeting,
    string Number,
    string Title,
    bool Closed,
    ImmutableArray<string> CaseNumbers,
    ImmutableArray<string> Caseworkers,
    ImmutableArray<string> Topics,
    string? Outcome,
    string? Decision,
    string Rendition,
    ImmutableArray<SectionDocument> Sections,
    ImmutableArray<AttachmentDocument> Attachments,
    ImmutableArray<string> Links,
    ImmutableArray<CorrectionDocument> Corrections,
    ImmutableArray<ChangeDocument> Changes)
    : PublishedDocument(DocumentNames.Item, DocumentNames.ItemType);
