using System.Text.Json.Serialization;

namespace KkrSite.Rendering.Json;

/// <summary>What every document says first: the schema that tells its fields, and its kind.</summary>
internal abstract record PublishedDocument([property: JsonIgnore] string SchemaName, [property: JsonPropertyOrder(-1)] string Type)
{
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-2)]
    public string Schema => DocumentNames.SchemaUrl(SchemaName);
}
