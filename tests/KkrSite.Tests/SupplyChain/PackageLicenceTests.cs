using System.Text;
using KkrSite.TestTools;

namespace KkrSite.Tests.SupplyChain;

/// <summary>The command that lists the licences of all packages, and refuses those that the project may not be shipped with.</summary>
public sealed class PackageLicenceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_package_of_the_project_has_a_licence_that_lets_it_be_used()
    {
        var (exitCode, output, error) = await ListAsync(RepositoryFolder.Path);

        error.ShouldBeEmpty();
        exitCode.ShouldBe(0);
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToList();
        string[] expected =
        [
            "shipped Markdig BSD-2-Clause",
            "shipped lunr MIT",
            "shipped lunr-languages MPL-1.1",
            "tests Shouldly BSD-3-Clause",
        ];
        expected.Except(rows.Select(row => $"{row[0]} {row[1]} {row[3]}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("theme", "\"license\": \"GPL-3.0-only\"", "nyt 1.0.0 (shipped): GPL-3.0-only")]
    [InlineData("theme", "\"license\": \"MPL-2.0\"", "nyt 1.0.0 (shipped): MPL-2.0")]
    [InlineData("theme", "\"license\": \"MIT AND GPL-3.0-only\"", "nyt 1.0.0 (shipped): MIT AND GPL-3.0-only")]
    [InlineData("tests", "\"dev\": true", "nyt 1.0.0 (tests): no licence is named")]
    public async Task A_package_with_another_licence_or_none_is_named(string place, string licence, string message)
    {
        var (exitCode, _, error) = await ListAsync(WriteLockFile(place, licence));

        error.Trim().ShouldBe(message);
        exitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("theme", "\"license\": \"(MIT OR GPL-2.0)\"")]
    [InlineData("tests", "\"license\": \"MPL-2.0\"")]
    public async Task A_choice_of_licences_and_an_own_rule_for_tests_are_allowed(string place, string licence) =>
        (await ListAsync(WriteLockFile(place, licence))).ExitCode.ShouldBe(0);

    private string WriteLockFile(string place, string licence)
    {
        var package = "\"node_modules/nyt\": { \"version\": \"1.0.0\", " + licence + " }";
        folder.Write($"{place}/package-lock.json", Encoding.UTF8.GetBytes("{ \"packages\": { \"\": {}, " + package + " } }"));
        return folder.Path;
    }

    private static Task<(int ExitCode, string Output, string Error)> ListAsync(string root) =>
        ExternalProgram.TryRunAsync("node", [RepositoryFolder.GetPath("deploy/licences.mjs"), root], root);
}
