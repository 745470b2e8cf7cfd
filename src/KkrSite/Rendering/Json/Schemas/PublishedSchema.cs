using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.Json.Schemas;

/// <summary>A kind of document that the archive publishes.</summary>
/// <param name="Title">How the page about open data calls it.</param>
internal sealed record PublishedSchema(string Title, SchemaObject Root)
{
    public string Name => Root.Name;

    public UrlPath Url { get; } = UrlPath.Parse(DocumentNames.SchemaUrl(Root.Name));

    /// <summary>The objects that documents hold, each once, in the order in which they come.</summary>
    public ImmutableArray<SchemaObject> Definitions { get; } = [.. Within(Root).Distinct(ReferenceEqualityComparer.Instance).Cast<SchemaObject>()];

    private static IEnumerable<SchemaObject> Within(SchemaObject whole) =>
        whole.Fields.Select(field => field.Type.ObjectWithin).OfType<SchemaObject>().SelectMany(part => Within(part).Prepend(part));
}
