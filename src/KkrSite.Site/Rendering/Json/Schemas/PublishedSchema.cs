using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Rendering.Json.Schemas;

/// <summary>A kind of document that the archive publishes.</summary>
/// <param name="Title">Its heading on the page about open data.</param>
internal sealed record PublishedSchema(string Title, SchemaObject Root)
{
    public string Name => Root.Name;

    public UrlPath Url { get; } = UrlPath.Parse(DocumentNames.SchemaUrl(Root.Name));

    /// <summary>The objects in the document, each once, in the order of their first use.</summary>
    public ImmutableArray<SchemaObject> Definitions { get; } =
    [.. FindObjects(Root).Distinct(ReferenceEqualityComparer.Instance).Cast<SchemaObject>()];

    private static IEnumerable<SchemaObject> FindObjects(SchemaObject whole) =>
        whole
            .Fields.Select(field => field.Type.NestedObject)
            .OfType<SchemaObject>()
            .SelectMany(nested => FindObjects(nested).Prepend(nested));
}

/// <summary>
/// Every kind of document that the archive publishes. The JSON Schemas and the tables of the page about open data are written from these,
/// and a test compares them with the records, so that neither can differ from what is published.
/// </summary>
internal static class PublishedSchemas
{
    public static ImmutableArray<PublishedSchema> All { get; } =
    [
        MeetingSchema.Schema,
        ItemSchema.Schema,
        CaseSchema.Schema,
        TopicSchema.Schema,
        CouncilSchema.Schema,
        ListSchemas.Meetings,
        ListSchemas.Cases,
    ];
}
