using System.Text.Json.Nodes;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;

namespace KkrSite.Tests.Editor;

/// <summary>The JSON Schemas that editors show and check keys by, and the reader that has the last word.</summary>
internal static class EditorSchemas
{
    /// <summary>Each kind of file: its schema, a place where such a file may lie, and the least that it must hold.</summary>
    public static (string Schema, string Path, string Least)[] Kinds { get; } =
    [
        ("site", "site.yml", """{"titel": "Arkivet", "adresse": "https://arkiv.example/"}"""),
        ("sammensaetninger", "sammensaetninger.yml", "{}"),
        ("moede", "moeder/midtjylland/2030-01-15/moede.md", """{"dato": "2030-01-15", "status": "dagsorden"}"""),
        ("punkt", "moeder/midtjylland/2024-11-19/9.1-andet.md", """{"punkt": "9.1", "titel": "Andet"}"""),
        ("emne", "emner/andet.md", """{"titel": "Andet", "ord": ["andet"]}"""),
        ("kkr", "kkr/midtjylland.md", """{"navn": "KKR Midtjylland"}"""),
        ("sag", "sager/SAG-2024-00001.md", """{"titel": "Andet"}"""),
        ("side", "sider/andet.md", """{"titel": "Andet"}"""),
    ];

    public static JsonObject Read(string name) =>
        (JsonObject)JsonNode.Parse(File.ReadAllText(RepositoryFolder.At($".vscode/schemas/{name}.json")))!;

    /// <summary>What the reader says of a file of the kind that holds a head; JSON is YAML too.</summary>
    public static Diagnostic[] DiagnosticsOf(string path, JsonObject head)
    {
        var text = path.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{head.ToJsonString()}\n---\n" : head.ToJsonString();
        var diagnostics = new DiagnosticBag();
        new ReadContent().Read(new ContentFolder().With(path, text).Open(), diagnostics);
        return [.. diagnostics.Sorted().Where(diagnostic => diagnostic.Location.Path == "input/" + path)];
    }

    /// <summary>The names of the documents that ajv refuses, with its reasons.</summary>
    public static Dictionary<string, string> Refused(IEnumerable<(string Name, string Schema, JsonNode Document)> documents)
    {
        var names = Directory.EnumerateFiles(RepositoryFolder.At(".vscode/schemas")).Select(file => Path.GetFileNameWithoutExtension(file)!);
        var refused = NodeScript.Run("ForeignParsers/validate-front-matter.mjs", new
        {
            schemas = names.ToDictionary(name => name, Read),
            documents = documents.Select(document => new { name = document.Name, schema = document.Schema, document = document.Document }),
        });
        return refused.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!);
    }
}
