using System.Globalization;
using System.Text;
using KkrSite.TestTools;

namespace KkrSite.Tests.SupplyChain;

/// <summary>The scripts that fetch or judge something from outside, with the programs they call replaced.</summary>
public sealed class DownloadTests : IDisposable
{
    private const string NoSdk = "exit 1";

    private readonly TemporaryFolder folder = new();
    private readonly StringBuilder replaced = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_SDK_with_another_checksum_is_not_unpacked()
    {
        ReplaceProgram("dotnet", NoSdk);
        ReplaceProgram("curl", "while [ \"$1\" != --output ]; do shift; done; echo forged >\"$2\"");

        var (exitCode, _, error) = await RunAsync("deploy/netlify-build.sh");

        error.ShouldContain("has another checksum than Microsoft has published");
        exitCode.ShouldBe(1);
        Directory.Exists(folder["home/.dotnet"]).ShouldBeFalse();
    }

    [Fact]
    public async Task The_SDK_that_is_fetched_is_one_that_the_project_accepts()
    {
        ReplaceProgram("dotnet", NoSdk);
        ReplaceProgram("curl", "echo \"$@\" >&2; exit 7");

        var (exitCode, _, error) = await RunAsync("deploy/netlify-build.sh");

        exitCode.ShouldBe(7);
        error.ShouldContain("--proto =https");
        error.ShouldContain("/dotnet/Sdk/10.0.");
        File.ReadAllText(RepositoryFolder.GetPath("global.json")).ShouldContain("\"version\": \"10.0.");
    }

    [Theory]
    [InlineData("echo 'error NU1903: Package \"Newtonsoft.Json\" 12.0.1 has a known high severity vulnerability'; exit 1", 0)]
    [InlineData("echo 'Restored Canary.csproj'", 1)]
    [InlineData("echo 'warning NU1900: Error occurred while getting package vulnerability data'", 1)]
    public async Task An_audit_that_does_not_find_a_known_weakness_fails(string dotnet, int exitCode)
    {
        ReplaceProgram("dotnet", dotnet);

        (await RunAsync("tests/check-audit.sh")).ExitCode.ShouldBe(exitCode);
    }

    private void ReplaceProgram(string name, string command) =>
        replaced.Append(CultureInfo.InvariantCulture, $"{name}() {{ ( {command} ); }}; export -f {name}; ");

    // Functions of a shell take the place of programs, also in the scripts that it runs.
    private Task<(int ExitCode, string Output, string Error)> RunAsync(string script) =>
        ExternalProgram.TryRunAsync(
            "bash",
            ["-c", $"{replaced}exec bash '{RepositoryFolder.GetPath(script)}'"],
            folder.Path,
            new Dictionary<string, string> { ["HOME"] = folder["home"], ["NETLIFY"] = "" }
        );
}
