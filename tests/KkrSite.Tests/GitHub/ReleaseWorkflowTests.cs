using static KkrSite.Tests.GitHub.GitHubWorkflow;

namespace KkrSite.Tests.GitHub;

/// <summary>The workflow that publishes the program of a tag.</summary>
public sealed class ReleaseWorkflowTests
{
    private readonly GitHubWorkflow workflow = Read("release.yml");

    [Fact]
    public void Only_the_job_that_runs_no_code_of_the_repository_may_write_a_release()
    {
        workflow.Triggers.ShouldBe(["push"]);
        workflow.Permissions.Children.ShouldBeEmpty();
        GetMap(workflow.GetJob("program"), "permissions").ToString().ShouldBe("{ { contents, read } }");
        GetMap(workflow.GetJob("packages"), "permissions").ToString().ShouldBe("{ { contents, read } }");
        GetMap(workflow.GetJob("release"), "permissions").ToString().ShouldBe("{ { contents, write } }");
        workflow.GetActions("release").ShouldNotContain(action => action.StartsWith("actions/checkout", StringComparison.Ordinal));
        workflow.PinsEveryAction.ShouldBeTrue();
    }

    [Fact]
    public void A_release_has_checksums_a_bill_of_materials_and_the_licences_of_all_packages()
    {
        var packages = workflow.GetCommands("packages").Single();
        packages.ShouldContain("deploy/sbom.sh packages");
        packages.ShouldContain("node deploy/licences.mjs > packages/licences.tsv");
        workflow.GetCommands("release").Single().ShouldContain("sha256sum -- * > SHA256SUMS");
    }

    [Fact]
    public void A_program_that_builds_no_site_is_not_released()
    {
        workflow.GetCommands("program").ShouldContain("kkrsite/kkrsite build --output site");
        ((YamlDotNet.RepresentationModel.YamlSequenceNode)workflow.GetJob("release")["needs"])
            .Select(job => job.ToString())
            .ShouldBe(["program", "packages"]);
    }
}
