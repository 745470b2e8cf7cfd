using System.Collections.Immutable;

namespace KkrSite.Rendering.Json.Schemas;

/// <summary>A JSON object that documents hold, with its fields in the order in which they are written.</summary>
/// <param name="Name">Its name among the schema's definitions.</param>
internal sealed record SchemaObject(string Name, string Description, ImmutableArray<SchemaField> Fields);
