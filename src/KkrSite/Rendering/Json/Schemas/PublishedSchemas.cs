using System.Collections.Immutable;

namespace KkrSite.Rendering.Json.Schemas;

/// <summary>
/// Every kind of document that the archive publishes. The JSON Schemas and the tables of the page about open data are both
/// written from these, and a test holds them against the records, so that none can say something else than what is published.
/// </summary>
internal static class PublishedSchemas
{
    public static ImmutableArray<PublishedSchema> All { get; } =
    [
        MeetingSchema.Schema, ItemSchema.Schema, CaseSchema.Schema, TopicSchema.Schema, CouncilSchema.Schema,
        ListSchemas.Meetings, ListSchemas.Cases,
    ];
}
