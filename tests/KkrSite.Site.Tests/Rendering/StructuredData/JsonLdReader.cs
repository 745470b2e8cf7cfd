using System.Text.Json;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.StructuredData;

/// <summary>JSON-LD as triples, converted by jsonld.</summary>
internal static class JsonLdReader
{
    public const string SchemaOrg = "https://schema.org/";

    /// <summary>The triples of each document, a line each, in any order.</summary>
    public static string[][] ReadTriples(params JsonElement[] documents) =>
        [
            .. NodeScript
                .Run("ThirdPartyParsers/read-linked-data.mjs", new { documents })
                .EnumerateArray()
                .Select(triples => triples.GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
        ];

    /// <summary>The structured data of a page.</summary>
    public static JsonElement ReadPage(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        JsonDocument.Parse(files.ReadPage(path).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

    /// <summary>The subject of the page: the first node.</summary>
    public static JsonElement ReadMainEntity(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        ReadPage(files, path).GetProperty("@graph")[0];
}
