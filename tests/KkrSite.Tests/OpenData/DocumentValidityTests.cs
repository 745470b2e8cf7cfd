using System.Text.Json;
using System.Text.Json.Nodes;
using KkrSite.Rendering.Json.Schemas;
using KkrSite.Tests.SharedDocuments;

namespace KkrSite.Tests.OpenData;

/// <summary>ajv, which others wrote, holds every JSON document against the schema that it names.</summary>
public sealed class DocumentValidityTests
{
    [Fact]
    public void Every_document_of_the_archive_follows_its_schema() => EveryDocumentIsValid(BuiltSite.OfInput(), atLeast: 90);

    [Fact]
    public void Every_document_of_a_site_with_everything_that_content_may_hold_follows_its_schema() =>
        EveryDocumentIsValid(BuiltSite.OfEverything(), atLeast: 25);

    [SharedFact]
    public void Every_document_of_the_real_documents_follows_its_schema() => EveryDocumentIsValid(BuiltSite.OfRealDocuments(), atLeast: 90);

    [Fact]
    public void A_document_that_lacks_a_field_or_has_it_of_another_kind_is_refused()
    {
        var files = BuiltSite.OfEverything();
        var broken = PublishedSchemas.All.SelectMany(schema => Broken(schema, files)).ToArray();
        broken.Length.ShouldBeGreaterThan(150);

        var refused = Refused(files, broken);

        broken.Select(document => document.Name).Where(name => !refused.Contains(name)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("punkt", "number", "3,1")]
    [InlineData("punkt", "outcome", "vedtaget")]
    [InlineData("punkt", "url", "moeder/")]
    [InlineData("punkt", "date", "19-11-2024")]
    [InlineData("punkt", "rendition", "kort")]
    [InlineData("moede", "status", "afholdt")]
    [InlineData("moede", "datePrecision", "year")]
    [InlineData("moede", "type", "punkt")]
    [InlineData("sag", "caseNumber", "2024-04064")]
    [InlineData("raad", "website", "www.kl.dk")]
    public void A_value_that_the_field_cannot_have_is_refused(string schema, string field, string value)
    {
        var files = BuiltSite.OfEverything();
        var document = Example(schema, files);
        document[field] = value;

        Refused(files, [(field, document)]).ShouldBe([field]);
    }

    [Fact]
    public void A_document_may_have_fields_that_its_schema_does_not_know()
    {
        var files = BuiltSite.OfEverything();
        var document = Example("punkt", files);
        document["kommerSenere"] = 1;

        Refused(files, [("punkt", document)]).ShouldBeEmpty();
    }

    private static void EveryDocumentIsValid(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, int atLeast)
    {
        var documents = files.Keys.Where(IsDocument).Select(path => (path, (JsonNode)Parse(files, path)))
            .Concat(files.Text("data/arkiv.jsonl").TrimEnd('\n').Split('\n').Select((line, index) => ($"arkiv.jsonl({index + 1})", JsonNode.Parse(line)!)))
            .ToArray();
        documents.Length.ShouldBeGreaterThan(atLeast);

        Refused(files, documents).ShouldBeEmpty();
    }

    private static bool IsDocument(string path) =>
        path.EndsWith("/index.json", StringComparison.Ordinal) || path is "data/moeder.json" or "data/sager.json";

    // Each document twice for every field that it must have: without it, and with an object where none has its place.
    private static IEnumerable<(string Name, JsonNode Document)> Broken(PublishedSchema schema, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        foreach (var place in Places(schema.Root, Example(schema.Name, files), []))
        {
            // What a document is said by the field that tells it.
            if (place is ["$schema"])
            {
                continue;
            }

            yield return ($"{schema.Name} without {string.Join('.', place)}", Change(Example(schema.Name, files), place, parent => parent.Remove(place[^1])));
            yield return ($"{schema.Name} with another {string.Join('.', place)}", Change(Example(schema.Name, files), place, parent => parent[place[^1]] = new JsonObject()));
        }
    }

    private static IEnumerable<string[]> Places(SchemaObject described, JsonObject example, string[] above)
    {
        foreach (var field in described.Fields.Where(field => field.IsRequired))
        {
            yield return [.. above, field.Name];
            if (field.Type.ObjectWithin is { } part && example[field.Name] is JsonArray { Count: > 0 } list)
            {
                foreach (var place in Places(part, (JsonObject)list[0]!, [.. above, field.Name]))
                {
                    yield return place;
                }
            }
        }
    }

    private static JsonObject Change(JsonObject document, string[] place, Action<JsonObject> change)
    {
        var parent = place[..^1].Aggregate(document, (above, name) => (JsonObject)above[name]![0]!);
        change(parent);
        return document;
    }

    // Those with the most in them, so that no field is without something to break.
    private static JsonObject Example(string schema, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) => Parse(files, schema switch
    {
        "moede" => "moeder/syddanmark/2025-03-14/index.json",
        "punkt" => "moeder/syddanmark/2025-03-14/punkt-2-1/index.json",
        "sag" => "sager/sag-2025-00101/index.json",
        "emne" => "emner/drikkevand/index.json",
        "raad" => "kkr/syddanmark/index.json",
        _ => $"data/{schema}.json",
    });

    private static JsonObject Parse(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) => (JsonObject)JsonNode.Parse(files[path].Span)!;

    private static string[] Refused(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, IReadOnlyCollection<(string Name, JsonNode Document)> documents)
    {
        var schemas = PublishedSchemas.All.Select(schema => Parse(files, schema.Url.FilePath));
        var refused = NodeScript.Run(
            "ForeignParsers/validate-documents.mjs",
            new { schemas, documents = documents.Select(document => new { name = document.Name, document = document.Document }) });
        return [.. refused.EnumerateObject().Select(document => document.Name)];
    }
}
