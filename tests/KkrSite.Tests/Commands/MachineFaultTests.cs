using System.Diagnostics;
using KkrSite.Reporting;
using KkrSite.TestTools;

namespace KkrSite.Tests.Commands;

/// <summary>What the machine or the command line does wrong gives a Danish line, never a stack trace.</summary>
public sealed class MachineFaultTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public MachineFaultTests() => new ContentFolder().Save(folder["input"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_root_of_the_disk_is_refused_as_output()
    {
        var run = CommandRun.Execute("build", "--input", folder["input"], "--output", "/");

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Messages.ShouldStartWith("kkrsite: '/' er hele disken.");
    }

    [Theory]
    [InlineData("--output", "")]
    [InlineData("--input", " ")]
    [InlineData("--base-url=")]
    public void An_empty_value_of_a_flag_is_wrong_usage(params string[] flag)
    {
        var run = CommandRun.Execute(["build", .. flag]);

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Messages.ShouldBe($"kkrsite: flaget {flag[0].TrimEnd('=')} mangler en værdi. Se: kkrsite --help\n");
    }

    [Fact]
    public void A_build_into_a_link_replaces_the_folder_that_it_leads_to()
    {
        Directory.CreateDirectory(folder["real"]);
        File.CreateSymbolicLink(folder["link"], "real");

        CommandRun.Execute("build", "--input", folder["input"], "--output", folder["link"]).ExitCode.ShouldBe(ExitCode.Success);

        new DirectoryInfo(folder["link"]).LinkTarget.ShouldBe("real");
        File.Exists(folder["real/index.html"]).ShouldBeTrue();
    }

    [Fact]
    public void Too_few_file_handles_give_a_message_and_leave_no_site()
    {
        var (exitCode, messages) = RunInShell("ulimit -n 64; exec {0}");

        exitCode.ShouldBe((int)ExitCode.Machine);
        messages.ShouldStartWith("kkrsite: maskinen svigtede: ");
        messages.ShouldNotContain("   at ");
        Directory.Exists(folder["output"]).ShouldBeFalse();
    }

    [Fact]
    public void A_closed_stdout_gives_a_message_that_the_new_site_is_in_place()
    {
        var (exitCode, messages) = RunInShell("exec {0} >&-");

        exitCode.ShouldBe((int)ExitCode.Machine);
        messages.ShouldContain("Det nye websted er på plads");
        File.Exists(folder["output/index.html"]).ShouldBeTrue();
    }

    [Fact]
    public void An_unexpected_exception_gives_one_line_and_a_file_with_the_details()
    {
        // Without its cultures the runtime cannot sort Danish names.
        var (exitCode, messages) = RunInShell("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 exec {0}");

        exitCode.ShouldBe((int)ExitCode.Machine);
        messages.ShouldStartWith("kkrsite: fejl KKR0701: ");
        messages.TrimEnd('\n').ShouldNotContain('\n');
        var details = messages.Split("står i ")[1].Split(';')[0];
        File.ReadAllText(details).ShouldContain("CultureNotFoundException");
        File.Delete(details);
    }

    /// <param name="script">For sh; the build of the folder is put in the place of {0}.</param>
    private (int ExitCode, string Messages) RunInShell(string script)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "kkrsite.dll");
        var build = $"dotnet '{program}' build --input '{folder["input"]}' --output '{folder["output"]}'";
        var start = new ProcessStartInfo("sh", ["-c", script.Replace("{0}", build, StringComparison.Ordinal)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var messages = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, messages);
    }
}
