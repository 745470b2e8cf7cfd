using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KkrSite.Site.Rendering.Json;

/// <summary>index.json of an agenda item (Dagsordenspunkt). Addresses of the archive are root-relative.</summary>
/// <param name="Council">The council's id: midtjylland.</param>
/// <param name="Date">The meeting's: 2024-11-19 or 2025-09.</param>
/// <param name="Meeting">The meeting's address.</param>
/// <param name="Links">Addresses outside the archive that the item refers to, in its text or beside it; each once.</param>
/// <param name="Decision">The Beslutning as plain text, or null.</param>
/// <param name="Outcome">One of the eight Danish words, or null where it is unknown.</param>
/// <param name="Corrections">The corrections of the item, newest first.</param>
/// <param name="Changes">The changes from agenda to minutes.</param>
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
    ImmutableArray<ChangeDocument> Changes
) : PublishedDocument(DocumentNames.Item, DocumentNames.ItemType);

/// <summary>A section of an item, in the source's order.</summary>
/// <param name="Heading">Null for text before the first heading.</param>
/// <param name="Id">The section's fragment on the item's page; null where it has no text.</param>
/// <param name="Text">Plain text, paragraphs separated by an empty line.</param>
/// <param name="Html">The text as the page shows it; left out of the file of the whole archive.</param>
internal sealed record SectionDocument(
    string? Heading,
    string? Id,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Html
);

/// <summary>An attachment (Dokument).</summary>
/// <param name="Url">Root-relative for a file of the archive, absolute elsewhere, null for a title alone.</param>
internal sealed record AttachmentDocument(string Title, string? Url);

/// <summary>A change of an item from agenda to minutes.</summary>
/// <param name="Part">newItem, number, title, caseNumbers, section, newSection or newAttachment.</param>
/// <param name="Name">The section's heading or the attachment's title; else null.</param>
/// <param name="Before">As the agenda had it; null for what is new.</param>
internal sealed record ChangeDocument(string Part, string? Name, string? Before);
