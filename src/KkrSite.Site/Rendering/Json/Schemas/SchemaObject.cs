using System.Collections.Immutable;

namespace KkrSite.Site.Rendering.Json.Schemas;

/// <summary>A JSON object in documents; the fields are in the order of writing.</summary>
/// <param name="Name">Its name among the schema's definitions.</param>
internal sealed record SchemaObject(string Name, string Description, ImmutableArray<SchemaField> Fields);

/// <summary>A field of a published document: its type in the schema, and its row in the page about open data.</summary>
/// <param name="Description">One sentence in Danish, without full stop.</param>
/// <param name="Example">A possible value; of a list, one of its values. Null where the fields of the nested object have examples.</param>
internal sealed record SchemaField(string Name, FieldType Type, string Description, string? Example = null)
{
    /// <summary>False only for fields that some files leave out.</summary>
    public bool IsRequired { get; init; } = true;
}
