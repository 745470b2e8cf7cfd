using System.Text.Json.Nodes;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.TestTools;

namespace KkrSite.Tests.Editor;

/// <summary>The JSON Schemas by which code editors complete and check keys, and the content reader, which is authoritative.</summary>
internal static class EditorSchemas
{
    /// <summary>Each kind of file: its schema, a valid path, and the minimal front matter.</summary>
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
        (JsonObject)JsonNode.Parse(File.ReadAllText(RepositoryFolder.GetPath($".vscode/schemas/{name}.json")))!;

    /// <summary>The reader's diagnostics for a file with the given front matter; JSON is valid YAML.</summary>
    public static Diagnostic[] GetDiagnostics(string path, JsonObject head)
    {
        var text = path.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{head.ToJsonString()}\n---\n" : head.ToJsonString();
        var diagnostics = new DiagnosticBag();
        ContentReader.Read(new ContentFolder().With(path, text).ToInputFolder(), diagnostics);
        return [.. diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Location.Path == "input/" + path)];
    }

    /// <summary>The names of the documents that ajv rejects, with its reasons.</summary>
    public static Dictionary<string, string> FindRejected(IEnumerable<(string Name, string Schema, JsonNode Document)> documents)
    {
        var names = Directory
            .EnumerateFiles(RepositoryFolder.GetPath(".vscode/schemas"))
            .Select(file => Path.GetFileNameWithoutExtension(file)!);
        var refused = NodeScript.Run(
            "ThirdPartyParsers/validate-front-matter.mjs",
            new
            {
                schemas = names.ToDictionary(name => name, Read),
                documents = documents.Select(document => new
                {
                    name = document.Name,
                    schema = document.Schema,
                    document = document.Document,
                }),
            }
        );
        return refused.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!);
    }
}
