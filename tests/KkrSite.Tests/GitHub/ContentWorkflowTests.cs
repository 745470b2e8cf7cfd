using System.Diagnostics;
using System.Text.RegularExpressions;
using KkrSite.Reporting;
using KkrSite.Tests.Commands;
using KkrSite.TestTools;
using static KkrSite.Tests.GitHub.GitHubWorkflow;

namespace KkrSite.Tests.GitHub;

/// <summary>The workflow that checks the content of pull requests: what it may do, what it runs, and how it comments.</summary>
public sealed partial class ContentWorkflowTests : IDisposable
{
    private readonly GitHubWorkflow workflow = Read("check.yml");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_workflow_has_minimal_permissions_and_runs_no_code_of_forks_with_them()
    {
        workflow.Permissions.Children.ShouldBeEmpty();
        workflow.Triggers.Order().ShouldBe(["pull_request", "push"]);
        FindText(GetMap(workflow.GetJob("check"), "permissions"), "contents").ShouldBe("read");
        GetMap(workflow.GetJob("check"), "permissions").Children.Count.ShouldBe(1);
        GetMap(workflow.GetJob("comment"), "permissions").Children.Count.ShouldBe(1);
        FindText(workflow.GetJob("comment"), "if")!.ShouldContain("head.repo.full_name == github.repository");
        workflow.GetActions("comment").ShouldNotContain(action => action.StartsWith("actions/checkout", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_action_of_the_workflow_is_pinned_to_a_commit() => workflow.PinsEveryAction.ShouldBeTrue();

    [Fact]
    public void Every_repository_path_in_the_workflow_exists()
    {
        var paths = Paths()
            .Matches(workflow.Source)
            .Select(match => match.Value)
            .Distinct()
            .ToArray();

        paths.ShouldBe(["docs/pull-requests.md", "global.json", ".github/kkrsite-problems.json", "src/KkrSite"], ignoreOrder: true);
        paths.Where(path => !Path.Exists(RepositoryFolder.GetPath(path))).ShouldBeEmpty();
    }

    [Fact]
    public void The_workflow_uses_the_Node_version_of_the_published_site()
    {
        File.ReadAllText(RepositoryFolder.GetPath("netlify.toml")).ShouldContain("NODE_VERSION = \"20\"");
        workflow.GetSteps("check")
            .Single(step => FindText(step, "uses")?.StartsWith("actions/setup-node", StringComparison.Ordinal) == true)
            .ShouldSatisfyAllConditions(step => FindText(GetMap(step, "with"), "node-version").ShouldBe("20"));
    }

    [Theory]
    [InlineData("", true, "POST")]
    [InlineData("77", true, "PATCH repos/o/r/issues/comments/77")]
    [InlineData("77", false, "PATCH repos/o/r/issues/comments/77")]
    [InlineData("", false, null)]
    public void The_workflow_writes_one_comment_for_findings_and_keeps_it_up_to_date(string own, bool hasFindings, string? expected)
    {
        new ContentFolder()
            .With("sager/SAG-2020-00009.md", hasFindings ? "---\ntitel: Ingen nævner den\n---" : "---\ntitel: X\n---")
            .Save(folder["input"]);
        if (!hasFindings)
        {
            File.Delete(folder["input/sager/SAG-2020-00009.md"]);
        }

        RunCommand("check", "--input", folder["input"], "--report", folder["rapport.md"]);

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

    private static void RunCommand(params string[] args) =>
        CommandRun.Execute(args).ExitCode.ShouldBe(ExitCode.Success);

    // Runs the step with a stub of gh that records its arguments and lists one comment or none.
    private string[] RunComment(string own)
    {
        var gh = $$"""
            gh() {
              echo "$*" | tr '\n' ' ' >> calls; echo >> calls
              case "$*" in *paginate*) echo '{{own}}';; esac
            }

            """;
        var start = new ProcessStartInfo("bash", ["-c", gh + FindText(workflow.GetSteps("comment").Last(), "run")])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
        };
        start.Environment["REPOSITORY"] = "o/r";
        start.Environment["NUMBER"] = "5";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors);
        return File.ReadAllLines(folder["calls"]);
    }

    [GeneratedRegex(@"(?<![\w/@$}])(docs/|src/|\.github/|global\.json)[\w./-]*", RegexOptions.ExplicitCapture)]
    private static partial Regex Paths();
}
