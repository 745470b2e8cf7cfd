using System.Text.Json.Serialization;

namespace KkrSite.Site.Rendering.Json;

/// <summary>The first fields of every document: its schema and its kind.</summary>
internal abstract record PublishedDocument([property: JsonIgnore] string SchemaName, [property: JsonPropertyOrder(-1)] string Type)
{
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-2)]
    public string Schema => DocumentNames.SchemaUrl(SchemaName);
}

/// <summary>The names of the schemas of published documents, and their <c>type</c>.</summary>
internal static class DocumentNames
{
    public const string Meeting = "moede";
    public const string Item = "punkt";
    public const string Case = "sag";
    public const string Topic = "emne";
    public const string Council = "raad";
    public const string Meetings = "moeder";
    public const string Cases = "sager";

    public const string MeetingType = "møde";
    public const string ItemType = "punkt";
    public const string CaseType = "sag";
    public const string TopicType = "emne";
    public const string CouncilType = "råd";

    /// <summary>The folder of the schemas. The version changes only if a field gets another meaning; the old folder then remains.</summary>
    public const string SchemaFolder = "/data/skema/v1/";

    /// <summary>Root-relative.</summary>
    public static string SchemaUrl(string name) => $"{SchemaFolder}{name}.json";
}
