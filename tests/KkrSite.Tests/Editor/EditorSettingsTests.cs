using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Preview;
using KkrSite.Reporting;
using KkrSite.TestTools;

namespace KkrSite.Tests.Editor;

/// <summary>The settings in .vscode and .github agree with the files and the messages of the program.</summary>
public sealed partial class EditorSettingsTests
{
    [Fact]
    public void Every_schema_and_file_named_in_the_editor_settings_exists()
    {
        var schemas = (JsonObject)Read(".vscode/settings.json")["yaml.schemas"]!;

        schemas.Count.ShouldBe(3);
        foreach (var (schema, file) in schemas)
        {
            File.Exists(RepositoryFolder.GetPath(schema)).ShouldBeTrue(schema);
            File.Exists(RepositoryFolder.GetPath((string)file!)).ShouldBeTrue((string)file!);
        }
    }

    [Theory]
    [InlineData(".vscode/tasks.json")]
    [InlineData(".github/kkrsite-problems.json")]
    public void Problem_matchers_find_the_location_of_a_printed_diagnostic(string file)
    {
        var matchers = Matchers(Read(file)).ToArray();
        matchers.Select(matcher => matcher.Severity).Distinct().ShouldBe(["error", "warning"]);

        var place = new SourceLocation("input/emner/a (b).md", 7, 3);
        foreach (var (severity, pattern, message) in matchers)
        {
            var code = severity == "error" ? DiagnosticCodes.UnknownTopic : DiagnosticCodes.UnfilledSection;
            var groups = Regex.Match(Diagnostic.Create(code, place, "x: (1,2)", "").ToString(), pattern).Groups;
            groups.Values.Skip(1).Take(4).Select(group => group.Value).ShouldBe([place.Path, "7", "3", code.Id]);
            groups[message].Value.ShouldNotBeEmpty();
            Regex.IsMatch(Diagnostic.Create(code, new SourceLocation("input"), "x", "").ToString(), pattern).ShouldBeTrue();
        }
    }

    [Fact]
    public void The_preview_task_patterns_match_the_start_and_end_of_a_build()
    {
        var background = Read(".vscode/tasks.json")["tasks"]![0]!["problemMatcher"]![0]!["background"]!;

        PreviewTexts.Rebuilding.ShouldMatch((string)background["beginsPattern"]!);
        PreviewTexts.Built(119, "0,1 s").ShouldMatch((string)background["endsPattern"]!);
        $"{ReportTexts.ErrorsAndWarnings(1, 0)} {PreviewTexts.ServedWithErrors}".ShouldMatch((string)background["endsPattern"]!);
    }

    [Fact]
    public void Front_matter_written_by_a_snippet_is_valid_under_its_schema()
    {
        var documents =
            from snippet in Read(".vscode/indhold.code-snippets")
            let text = Filled(string.Join('\n', snippet.Value!["body"]!.AsArray().Select(line => (string)line!)))
            where text.StartsWith("---\n", StringComparison.Ordinal)
            let schema = snippet.Key switch
            {
                "Møde" => "moede",
                "Emne" => "emne",
                "Sag" => "sag",
                _ => "punkt",
            }
            select (snippet.Key, schema, FrontMatterJsonConverter.Convert(text, "x.md"));
        var heads = documents.ToArray();

        heads.Length.ShouldBe(5);
        EditorSchemas.FindRejected(heads).ShouldBeEmpty();
    }

    // Replaces each placeholder by its default, as the editor does without user input.
    private static string Filled(string body) => Place().Replace(body, place => place.Groups["text"].Value + place.Groups["choice"].Value);

    private static IEnumerable<(string Severity, string Pattern, int Message)> Matchers(JsonObject file)
    {
        var matchers =
            file["problemMatcher"] as JsonArray
            ?? [.. file["tasks"]!.AsArray().SelectMany(task => task!["problemMatcher"]!.AsArray()).Select(each => each!.DeepClone())];
        foreach (var matcher in matchers)
        {
            var pattern = matcher!["pattern"] is JsonArray list ? list[0]! : matcher["pattern"]!;
            yield return ((string)matcher["severity"]!, (string)pattern["regexp"]!, (int)pattern["message"]!);
        }
    }

    private static JsonObject Read(string file) =>
        (JsonObject)JsonNode.Parse(File.ReadAllText(RepositoryFolder.GetPath(file)), documentOptions: new JsonDocumentOptions())!;

    [GeneratedRegex(@"\$(\{\d+(:(?<text>[^}]*)|\|(?<choice>[^,|]*)[^}]*)\}|\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
