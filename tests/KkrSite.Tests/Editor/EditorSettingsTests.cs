using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Commands;

namespace KkrSite.Tests.Editor;

/// <summary>What .vscode and .github say of files and of the program's messages is so.</summary>
public sealed partial class EditorSettingsTests
{
    [Fact]
    public void Every_schema_that_the_settings_name_is_there_and_so_is_its_file()
    {
        var schemas = (JsonObject)Read(".vscode/settings.json")["yaml.schemas"]!;

        schemas.Count.ShouldBe(3);
        foreach (var (schema, file) in schemas)
        {
            File.Exists(RepositoryFolder.At(schema)).ShouldBeTrue(schema);
            File.Exists(RepositoryFolder.At((string)file!)).ShouldBeTrue((string)file!);
        }
    }

    [Theory]
    [InlineData(".vscode/tasks.json")]
    [InlineData(".github/kkrsite-problems.json")]
    public void What_the_program_prints_is_found_again_with_its_place(string file)
    {
        var matchers = Matchers(Read(file)).ToArray();
        matchers.Select(matcher => matcher.Severity).Distinct().ShouldBe(["error", "warning"]);

        var place = new SourceLocation("input/emner/a (b).md", 7, 3);
        foreach (var (severity, pattern, message) in matchers)
        {
            var code = severity == "error" ? DiagnosticCodes.UnknownTopic : DiagnosticCodes.Unfilled;
            var groups = Regex.Match(Diagnostic.Create(code, place, "x: (1,2)", "").ToString(), pattern).Groups;
            groups.Values.Skip(1).Take(4).Select(group => group.Value).ShouldBe([place.Path, "7", "3", code.Id]);
            groups[message].Value.ShouldNotBeEmpty();
            Regex.IsMatch(Diagnostic.Create(code, new SourceLocation("input"), "x", "").ToString(), pattern).ShouldBeTrue();
        }
    }

    [Fact]
    public void The_tasks_know_when_a_build_of_the_preview_begins_and_ends()
    {
        var background = Read(".vscode/tasks.json")["tasks"]![0]!["problemMatcher"]![0]!["background"]!;

        CommandTexts.Rebuilding.ShouldMatch((string)background["beginsPattern"]!);
        CommandTexts.Built(119, "0,1 s").ShouldMatch((string)background["endsPattern"]!);
        $"{CommandTexts.ErrorsAndWarnings(1, 0)} {CommandTexts.ServedWithErrors}".ShouldMatch((string)background["endsPattern"]!);
    }

    [Fact]
    public void A_head_that_a_snippet_writes_follows_its_schema()
    {
        var documents =
            from snippet in Read(".vscode/indhold.code-snippets")
            let text = Filled(string.Join('\n', snippet.Value!["body"]!.AsArray().Select(line => (string)line!)))
            where text.StartsWith("---\n", StringComparison.Ordinal)
            let schema = snippet.Key switch { "Møde" => "moede", "Emne" => "emne", "Sag" => "sag", _ => "punkt" }
            select (snippet.Key, schema, FrontMatterJson.Of(text, "x.md"));
        var heads = documents.ToArray();

        heads.Length.ShouldBe(5);
        EditorSchemas.Refused(heads).ShouldBeEmpty();
    }

    // As the editor would with no word of its user's: each place filled with what stands in it.
    private static string Filled(string body) => Place().Replace(body, place => place.Groups["text"].Value + place.Groups["choice"].Value);

    private static IEnumerable<(string Severity, string Pattern, int Message)> Matchers(JsonObject file)
    {
        var matchers = file["problemMatcher"] as JsonArray ?? [.. file["tasks"]!.AsArray().SelectMany(task => task!["problemMatcher"]!.AsArray()).Select(each => each!.DeepClone())];
        foreach (var matcher in matchers)
        {
            var pattern = matcher!["pattern"] is JsonArray list ? list[0]! : matcher["pattern"]!;
            yield return ((string)matcher["severity"]!, (string)pattern["regexp"]!, (int)pattern["message"]!);
        }
    }

    private static JsonObject Read(string file) => (JsonObject)JsonNode.Parse(File.ReadAllText(RepositoryFolder.At(file)), documentOptions: new JsonDocumentOptions())!;

    [GeneratedRegex(@"\$(\{\d+(:(?<text>[^}]*)|\|(?<choice>[^,|]*)[^}]*)\}|\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
