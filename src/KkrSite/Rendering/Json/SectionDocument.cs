using System.Text.Json.Serialization;

namespace KkrSite.Rendering.Json;

/// <summary>A section of an item, in the source's order.</summary>
/// <param name="Heading">Null for text before the first heading.</param>
/// <param name="Id">The section's fragment on the item's page; null where it has no text.</param>
/// <param name="Text">Plain text, paragraphs parted by an empty line.</param>
/// <param name="Html">The same as the page shows it; left out of the archive in one file, which is for reading by programs.</param>
internal sealed record SectionDocument(
    string? Heading,
    string? Id,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Html);
