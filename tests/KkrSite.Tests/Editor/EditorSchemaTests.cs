using System.Text.Json.Nodes;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Files;
using KkrSite.TestTools;

namespace KkrSite.Tests.Editor;

/// <summary>The editor schemas have the keys of the reader, and accept and reject the same values.</summary>
public sealed class EditorSchemaTests
{
    private const string Nonsense = "zzz";

    // What a schema defines: the keys, which of them are required, and the kinds of their values.
    private static readonly string[] OfKeys =
    [
        DiagnosticCodes.UnknownKey.Id,
        DiagnosticCodes.MissingKey.Id,
        DiagnosticCodes.WrongType.Id,
        DiagnosticCodes.EmptyText.Id,
        DiagnosticCodes.UnknownValue.Id,
    ];

    [Fact]
    public void The_editor_schemas_have_exactly_the_keys_of_the_reader()
    {
        foreach (var (schema, path, least) in EditorSchemas.Kinds)
        {
            foreach (var (place, described, wrap) in Places(EditorSchemas.Read(schema)))
            {
                var head = wrap(Parse(least), new JsonObject { [Nonsense] = "x" });
                var known = KnownTo(EditorSchemas.GetDiagnostics(path, head), $"{schema}{place}");

                ((JsonObject)described["properties"]!)
                    .Select(property => property.Key)
                    .Order(StringComparer.Ordinal)
                    .ShouldBe(
                        known.Order(StringComparer.Ordinal),
                        $".vscode/schemas/{schema}.json{place} must have the keys that the reader has"
                    );
            }
        }
    }

    [Fact]
    public void Every_key_of_the_editor_schemas_has_a_description()
    {
        var unexplained =
            from kind in EditorSchemas.Kinds
            from place in Places(EditorSchemas.Read(kind.Schema))
            from property in (JsonObject)place.Described["properties"]!
            where property.Value!["description"] is null
            select $"{kind.Schema}{place.Name}.{property.Key}";

        unexplained.ShouldBeEmpty();
    }

    [Fact]
    public void Front_matter_with_wrong_keys_or_types_is_rejected_by_schema_and_reader_alike()
    {
        var mutants = EditorSchemas.Kinds.SelectMany(Mutants).ToArray();
        mutants.Length.ShouldBeGreaterThan(300);

        var refused = EditorSchemas.FindRejected(mutants.Select(mutant => (mutant.Name, mutant.Schema, (JsonNode)mutant.Head)));

        var disagreements =
            from mutant in mutants
            let errors = EditorSchemas
                .GetDiagnostics(mutant.Path, mutant.Head)
                .Where(diagnostic => diagnostic.Severity == Severity.Error)
                .ToArray()
            let isRefused = refused.ContainsKey(mutant.Name)
            let isWrongKey = errors.Any(error => OfKeys.Contains(error.Code.Id))

            // A schema may reject a format, for example of a date, but need not.
            where isRefused ? errors.Length == 0 : isWrongKey
            select $"{mutant.Name}: the schema {(isRefused ? "refuses it: " + refused[mutant.Name] : "takes it")}, "
                + $"the reader says: {string.Join("; ", errors.Select(error => error.Message))}";
        disagreements.ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_of_input_is_valid_under_its_editor_schema()
    {
        var documents = InputFolderScanner
            .Scan(RepositoryFolder.GetPath("input"))
            .Files.Where(file =>
                file.Path.EndsWith(".md", StringComparison.Ordinal) || file.Path.EndsWith(".yml", StringComparison.Ordinal)
            )
            .Select(file =>
                (
                    file.Path,
                    SchemaOf(file.Path),
                    FrontMatterJsonConverter.Convert(System.Text.Encoding.UTF8.GetString(file.ReadAllBytes()), file.Path)
                )
            )
            .ToArray();
        documents.Length.ShouldBeGreaterThan(80);

        EditorSchemas.FindRejected(documents).ShouldBeEmpty();
    }

    private static string SchemaOf(string path) =>
        path.Split('/') switch
        {
            ["moeder", .., "moede.md"] => "moede",
            ["moeder", ..] => "punkt",
            ["emner", ..] => "emne",
            ["kkr", ..] => "kkr",
            ["sager", ..] => "sag",
            ["sider", ..] => "side",
            [var file] => Path.GetFileNameWithoutExtension(file),
            _ => throw new ArgumentException(path),
        };

    // The keys of the file, and those of each map and each list of maps in it.
    private static IEnumerable<(string Name, JsonObject Described, Func<JsonObject, JsonObject, JsonObject> Wrap)> Places(JsonObject schema)
    {
        yield return ("", schema, (least, inner) => With(least, inner.Select(pair => (pair.Key, pair.Value?.DeepClone())).ToArray()));
        foreach (var (key, property) in (JsonObject)schema["properties"]!)
        {
            var isList = property!["items"] is not null;
            if (ObjectIn(property["items"] ?? property) is { } inner)
            {
                yield return ($".{key}", inner, (least, value) => With(least, (key, isList ? new JsonArray(value) : value)));
            }
        }
    }

    private static JsonObject? ObjectIn(JsonNode described) =>
        described["properties"] is not null
            ? (JsonObject)described
            : ((JsonArray?)described["anyOf"])?.Select(each => ObjectIn(each!)).OfType<JsonObject>().FirstOrDefault();

    // For an unknown key, the reader lists the known ones.
    private static string[] KnownTo(Diagnostic[] diagnostics, string place)
    {
        var told = diagnostics
            .Single(diagnostic =>
                diagnostic.Code == DiagnosticCodes.UnknownKey && diagnostic.Message.Contains($"'{Nonsense}'", StringComparison.Ordinal)
            )
            .Message;
        told.ShouldContain("Her kan stå: ", Case.Sensitive, place);
        return told[(told.LastIndexOf("Her kan stå: ", StringComparison.Ordinal) + "Her kan stå: ".Length)..].TrimEnd('.').Split(", ");
    }

    private static IEnumerable<(string Name, string Schema, string Path, JsonObject Head)> Mutants(
        (string Schema, string Path, string Least) kind
    )
    {
        string[] values = ["\"Noget\"", "[\"Noget\"]", "{\"zzz\": \"Noget\"}", "{}", "[{}]", "[[\"Noget\"]]", "[null]", "null", "true"];
        var properties = (JsonObject)EditorSchemas.Read(kind.Schema)["properties"]!;
        foreach (var (key, _) in properties)
        {
            foreach (var value in values)
            {
                yield return (
                    $"{kind.Schema} with {key}: {value}",
                    kind.Schema,
                    kind.Path,
                    With(Parse(kind.Least), (key, JsonNode.Parse(value)!))
                );
            }

            var without = Parse(kind.Least);
            without.Remove(key);
            yield return ($"{kind.Schema} without {key}", kind.Schema, kind.Path, without);
            yield return ($"{kind.Schema} with {key}x", kind.Schema, kind.Path, With(Parse(kind.Least), (key + "x", "Noget")));
        }
    }

    private static JsonObject Parse(string json) => (JsonObject)JsonNode.Parse(json)!;

    private static JsonObject With(JsonObject head, params (string Key, JsonNode? Value)[] values)
    {
        foreach (var (key, value) in values)
        {
            head[key] = value;
        }

        return head;
    }
}
