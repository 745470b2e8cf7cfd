namespace KkrSite.Rendering.Json;

/// <summary>What the kinds of published documents are called: the name of each one's schema, and its <c>type</c>.</summary>
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

    /// <summary>The folder of the schemas. A version's number changes only if a field loses its meaning; then the old one stays.</summary>
    public const string SchemaFolder = "/data/skema/v1/";

    /// <summary>Root-relative.</summary>
    public static string SchemaUrl(string name) => $"{SchemaFolder}{name}.json";
}
