using System.Text.Json;

namespace KkrSite.Tests.OpenData;

/// <summary>JSON-LD as the triples that jsonld, which others wrote, makes of it.</summary>
internal static class LinkedData
{
    public const string SchemaOrg = "https://schema.org/";

    /// <summary>Those of each document, a line each, in any order.</summary>
    public static string[][] Triples(params JsonElement[] documents) =>
    [
        .. NodeScript.Run("ForeignParsers/read-linked-data.mjs", new { documents }).EnumerateArray()
            .Select(triples => triples.GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
    ];

    /// <summary>What a page says of itself.</summary>
    public static JsonElement OfPage(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        JsonDocument.Parse(files.Page(path).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

    /// <summary>What the page is about: the first that it describes.</summary>
    public static JsonElement ThingOfPage(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        OfPage(files, path).GetProperty("@graph")[0];
}
