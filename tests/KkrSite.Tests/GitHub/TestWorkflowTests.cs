using System.Text.RegularExpressions;
using KkrSite.TestTools;
using static KkrSite.Tests.GitHub.GitHubWorkflow;

namespace KkrSite.Tests.GitHub;

/// <summary>The workflows that test the code: of pull requests, and each week with more broken files.</summary>
public sealed partial class TestWorkflowTests
{
    private readonly GitHubWorkflow workflow = Read("test.yml");

    [Fact]
    public void The_test_workflow_runs_on_every_pull_request_with_read_permission_only()
    {
        workflow.Triggers.Order().ShouldBe(["pull_request", "push"]);
        workflow.Permissions.Children.ShouldBeEmpty();
        GetMap(workflow.GetJob("test"), "permissions").ToString().ShouldBe("{ { contents, read } }");
        workflow.PinsEveryAction.ShouldBeTrue();
    }

    [Fact]
    public void The_test_workflow_runs_the_test_command_of_the_README_and_the_format_check()
    {
        var command = TestCommand().Match(File.ReadAllText(RepositoryFolder.GetPath("README.md"))).Value.Trim();

        command.ShouldStartWith("dotnet test");
        workflow.GetCommands("test").ShouldContain(command);
        workflow.GetCommands("test").ShouldContain("dotnet format KkrSite.sln --verify-no-changes --no-restore");
    }

    [Fact]
    public void The_test_workflow_skips_no_browser_test_and_fails_on_package_advisories()
    {
        var environment = GetMap(workflow.GetJob("test"), "env");

        FindText(environment, "KKRSITE_REQUIRE_BROWSER").ShouldBe("1");
        FindText(environment, "KKRSITE_AUDIT").ShouldBe("error");
        workflow.GetCommands("test").ShouldContain("tests/check-audit.sh");
    }

    [Fact]
    public void The_test_workflow_refuses_packages_by_their_licence() =>
        workflow.GetCommands("test").ShouldContain(command => command.EndsWith("node deploy/licences.mjs", StringComparison.Ordinal));

    [Fact]
    public void The_weekly_workflow_tries_other_broken_files_each_week_with_read_permission_only()
    {
        var weekly = Read("mutations.yml");

        weekly.Triggers.Order().ShouldBe(["schedule", "workflow_dispatch"]);
        weekly.Permissions.Children.ShouldBeEmpty();
        GetMap(weekly.GetJob("mutations"), "permissions").ToString().ShouldBe("{ { contents, read } }");
        weekly.PinsEveryAction.ShouldBeTrue();
        weekly.GetCommands("mutations").Single().ShouldContain("dotnet test -c Release tests/KkrSite.Tests --filter Mutated");
    }

    [GeneratedRegex("^dotnet test[^#\\n]*", RegexOptions.Multiline)]
    private static partial Regex TestCommand();
}
