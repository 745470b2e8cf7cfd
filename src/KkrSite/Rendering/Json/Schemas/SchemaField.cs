namespace KkrSite.Rendering.Json.Schemas;

/// <summary>A field of a published document: what its schema demands of it, and what the page about open data says of it.</summary>
/// <param name="Description">One sentence in Danish, without full stop.</param>
/// <param name="Example">A value that it may have; of a list, one of its values. Null where the field's own fields show it.</param>
internal sealed record SchemaField(string Name, FieldType Type, string Description, string? Example = null)
{
    /// <summary>False only for what some of the files leave out.</summary>
    public bool IsRequired { get; init; } = true;
}
