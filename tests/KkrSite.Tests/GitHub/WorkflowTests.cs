using System.Diagnostics;
using System.Text.RegularExpressions;
using KkrSite.Commands;
using YamlDotNet.RepresentationModel;

namespace KkrSite.Tests.GitHub;

/// <summary>The workflow that checks pull requests: what it may do, what it runs, and how it comments.</summary>
public sealed partial class WorkflowTests : IDisposable
{
    private const string File = ".github/workflows/check.yml";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_asks_for_no_more_than_it_needs_and_never_runs_a_fork_s_code_with_rights()
    {
        var workflow = Workflow();

        Map(workflow, "permissions").Children.ShouldBeEmpty();
        Map(workflow, "on").Children.Keys.Select(key => key.ToString()).Order().ShouldBe(["pull_request", "push"]);
        Text(Map(Job("check"), "permissions"), "contents").ShouldBe("read");
        Map(Job("check"), "permissions").Children.Count.ShouldBe(1);
        Map(Job("comment"), "permissions").Children.Count.ShouldBe(1);
        Text(Job("comment"), "if")!.ShouldContain("head.repo.full_name == github.repository");
        Uses("comment").ShouldNotContain(action => action.StartsWith("actions/checkout", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_action_is_pinned_to_a_commit() =>
        Uses("check").Concat(Uses("comment")).ShouldAllBe(action => Pinned().IsMatch(action));

    [Fact]
    public void Every_path_of_the_repository_that_it_names_is_there()
    {
        var paths = Paths().Matches(System.IO.File.ReadAllText(RepositoryFolder.At(File))).Select(match => match.Value).Distinct().ToArray();

        paths.ShouldBe(["docs/pull-requests.md", "global.json", ".github/kkrsite-problems.json", "src/KkrSite"], ignoreOrder: true);
        paths.Where(path => !Path.Exists(RepositoryFolder.At(path))).ShouldBeEmpty();
    }

    [Fact]
    public void Its_versions_are_those_that_the_site_is_published_with()
    {
        System.IO.File.ReadAllText(RepositoryFolder.At("netlify.toml")).ShouldContain("NODE_VERSION = \"20\"");
        Steps("check").Single(step => Text(step, "uses")?.StartsWith("actions/setup-node", StringComparison.Ordinal) == true)
            .ShouldSatisfyAllConditions(step => Text(Map(step, "with"), "node-version").ShouldBe("20"));
    }

    [Theory]
    [InlineData("", true, "POST")]
    [InlineData("77", true, "PATCH repos/o/r/issues/comments/77")]
    [InlineData("77", false, "PATCH repos/o/r/issues/comments/77")]
    [InlineData("", false, null)]
    public void One_comment_is_written_when_there_is_something_to_say_and_then_kept_up_to_date(string own, bool hasFindings, string? expected)
    {
        new ContentFolder().With("sager/SAG-2020-00009.md", hasFindings ? "---\ntitel: Ingen nævner den\n---" : "---\ntitel: X\n---").Save(folder["input"]);
        if (!hasFindings)
        {
            System.IO.File.Delete(folder["input/sager/SAG-2020-00009.md"]);
        }

        CommandRun("check", "--input", folder["input"], "--report", folder["rapport.md"]);

        var calls = RunComment(own);

        if (expected is null)
        {
            calls.ShouldHaveSingleItem();
        }
        else
        {
            calls.Length.ShouldBe(2);
            calls[1].ShouldContain($"--method {expected}");
            calls[1].ShouldContain("body=@rapport.md");
        }
    }

    private static void CommandRun(params string[] args) => Commands.CommandRun.Of(args).ExitCode.ShouldBe(ExitCode.Success);

    // The step itself, with a gh that writes down what it is asked, and knows of one comment or none.
    private string[] RunComment(string own)
    {
        var gh = $$"""
            gh() {
              echo "$*" | tr '\n' ' ' >> calls; echo >> calls
              case "$*" in *paginate*) echo '{{own}}';; esac
            }

            """;
        var start = new ProcessStartInfo("bash", ["-c", gh + Text(Steps("comment").Last(), "run")]) { WorkingDirectory = folder.Path, RedirectStandardError = true };
        start.Environment["REPOSITORY"] = "o/r";
        start.Environment["NUMBER"] = "5";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors);
        return System.IO.File.ReadAllLines(folder["calls"]);
    }

    private static YamlMappingNode Workflow()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(System.IO.File.ReadAllText(RepositoryFolder.At(File))));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static YamlMappingNode Job(string name) => Map(Map(Workflow(), "jobs"), name);

    private static IEnumerable<YamlMappingNode> Steps(string job) => ((YamlSequenceNode)Job(job)["steps"]).Cast<YamlMappingNode>();

    private static string[] Uses(string job) => [.. Steps(job).Select(step => Text(step, "uses")).OfType<string>()];

    private static YamlMappingNode Map(YamlMappingNode node, string key) => (YamlMappingNode)node[key];

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    [GeneratedRegex(@"^[\w-]+/[\w-]+@[0-9a-f]{40}$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"(?<![\w/@$}])(docs/|src/|\.github/|global\.json)[\w./-]*", RegexOptions.ExplicitCapture)]
    private static partial Regex Paths();
}
