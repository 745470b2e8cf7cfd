using System.Text.Json.Nodes;
using KkrSite.Site.Rendering.Json.Schemas;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.Json.Schemas;

/// <summary>ajv validates every JSON document against its schema.</summary>
public sealed class SchemaValidationTests
{
    [Fact]
    public void Every_JSON_document_of_the_input_is_valid_under_its_schema() =>
        EveryDocumentIsValid(SampleSiteFiles.BuildInput(), atLeast: 90);

    [Fact]
    public void Every_JSON_document_of_the_full_sample_site_is_valid_under_its_schema() =>
        EveryDocumentIsValid(SampleSiteFiles.BuildFull(), atLeast: 25);

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Every_JSON_document_of_the_real_documents_is_valid_under_its_schema() =>
        EveryDocumentIsValid(SampleSiteFiles.BuildRealDocuments(), atLeast: 90);

    [Fact]
    public void A_JSON_document_with_a_missing_or_mistyped_field_is_rejected()
    {
        var files = SampleSiteFiles.BuildFull();
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
    public void A_JSON_document_with_an_invalid_field_value_is_rejected(string schema, string field, string value)
    {
        var files = SampleSiteFiles.BuildFull();
        var document = Example(schema, files);
        document[field] = value;

        Refused(files, [(field, document)]).ShouldBe([field]);
    }

    [Fact]
    public void A_JSON_document_with_an_unknown_field_is_valid()
    {
        var files = SampleSiteFiles.BuildFull();
        var document = Example("punkt", files);
        document["kommerSenere"] = 1;

        Refused(files, [("punkt", document)]).ShouldBeEmpty();
    }

    private static void EveryDocumentIsValid(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, int atLeast)
    {
        var documents = files
            .Keys.Where(IsDocument)
            .Select(path => (path, (JsonNode)Parse(files, path)))
            .Concat(
                files
                    .ReadText("data/arkiv.jsonl")
                    .TrimEnd('\n')
                    .Split('\n')
                    .Select((line, index) => ($"arkiv.jsonl({index + 1})", JsonNode.Parse(line)!))
            )
            .ToArray();
        documents.Length.ShouldBeGreaterThan(atLeast);

        Refused(files, documents).ShouldBeEmpty();
    }

    private static bool IsDocument(string path) =>
        path.EndsWith("/index.json", StringComparison.Ordinal) || path is "data/moeder.json" or "data/sager.json";

    // Each document twice for every required field: without it, and with an object as its value.
    private static IEnumerable<(string Name, JsonNode Document)> Broken(
        PublishedSchema schema,
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files
    )
    {
        foreach (var place in Places(schema.Root, Example(schema.Name, files), []))
        {
            // The field that names the type of document.
            if (place is ["$schema"])
            {
                continue;
            }

            yield return (
                $"{schema.Name} without {string.Join('.', place)}",
                Change(Example(schema.Name, files), place, parent => parent.Remove(place[^1]))
            );
            yield return (
                $"{schema.Name} with another {string.Join('.', place)}",
                Change(Example(schema.Name, files), place, parent => parent[place[^1]] = new JsonObject())
            );
        }
    }

    private static IEnumerable<string[]> Places(SchemaObject described, JsonObject example, string[] above)
    {
        foreach (var field in described.Fields.Where(field => field.IsRequired))
        {
            yield return [.. above, field.Name];
            if (field.Type.NestedObject is { } part && example[field.Name] is JsonArray { Count: > 0 } list)
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

    // The documents with the most content, so that every field has a value to break.
    private static JsonObject Example(string schema, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) =>
        Parse(
            files,
            schema switch
            {
                "moede" => "moeder/syddanmark/2025-03-14/index.json",
                "punkt" => "moeder/syddanmark/2025-03-14/punkt-2-1/index.json",
                "sag" => "sager/sag-2025-00101/index.json",
                "emne" => "emner/drikkevand/index.json",
                "raad" => "kkr/syddanmark/index.json",
                _ => $"data/{schema}.json",
            }
        );

    private static JsonObject Parse(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        (JsonObject)JsonNode.Parse(files[path].Span)!;

    private static string[] Refused(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files,
        IReadOnlyCollection<(string Name, JsonNode Document)> documents
    )
    {
        var schemas = PublishedSchemas.All.Select(schema => Parse(files, schema.Url.FilePath));
        var refused = NodeScript.Run(
            "ThirdPartyParsers/validate-documents.mjs",
            new { schemas, documents = documents.Select(document => new { name = document.Name, document = document.Document }) }
        );
        return [.. refused.EnumerateObject().Select(document => document.Name)];
    }
}
