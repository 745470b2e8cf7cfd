using System.Diagnostics;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Pages;

/// <summary>The scripts' own checks and tests, which npm runs in theme/.</summary>
public sealed class ThemeScriptTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("test")]
    public async Task Theme_scripts_pass_their_npm_script(string script)
    {
        using var process = Process.Start(
            new ProcessStartInfo("npm", ["run", "--silent", script])
            {
                WorkingDirectory = RepositoryFolder.GetPath("theme"),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                // Otherwise the report comes with the terminal's colours.
                Environment = { ["NO_COLOR"] = "1" },
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(0, $"npm run {script}:\n{await output}{await error}");
    }
}
