using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Commands;
using KkrSite.Tests.Commands;

namespace KkrSite.Tests.Mutations;

/// <summary>Thousands of content files that are broken in every way chance and malice find: none crashes, stalls or fills the program.</summary>
public sealed partial class MutatedContentTests
{
    private const int Content = 4300;
    private const int CommandLines = 200;

    [Fact]
    public void No_changed_file_of_an_archive_crashes_or_stalls_a_build()
    {
        var mutate = new MutateContent();

        new WatchInputs("content").Run(MutationCount.Seeds(Content), mutate.Make, input =>
        {
            var diagnostics = new DiagnosticBag();
            new BuildSite().Run(mutate.With(input), null, new NoStore(), diagnostics);
            diagnostics.Sorted().ShouldAllBe(diagnostic => !diagnostic.ToString().Any(char.IsControl));
        });
    }

    [Fact]
    public void No_changed_file_makes_a_command_end_otherwise_than_it_says_or_write_what_it_refuses()
    {
        var (content, text, word) = (new MutateContent(), new MutateText(), new MutateWord());

        new WatchInputs("command").Run(MutationCount.Seeds(CommandLines), seed => (seed % 4) switch { 0 => text.Make(seed), 1 => word.Make(seed), _ => content.Make(seed) }, input =>
        {
            using var folder = new TemporaryFolder();
            var (target, run) = (input.Seed % 4) switch
            {
                0 or 1 => Import(folder, input),
                2 => (folder["output"], CommandRun.Of("build", "--input", Save(folder["input"], content.FilesWith(input)), "--output", folder["output"])),
                _ => (folder["output"], CommandRun.Of("check", "--input", Save(folder["input"], content.FilesWith(input)))),
            };

            run.ExitCode.ShouldBeOneOf(ExitCode.Success, ExitCode.ContentErrors, ExitCode.Usage);
            StackTrace().IsMatch(run.Results + run.Messages).ShouldBeFalse(run.Messages);
            if (run.ExitCode != ExitCode.Success)
            {
                (Directory.Exists(target) && Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Any()).ShouldBeFalse("something was written");
                run.Messages.ShouldNotBeEmpty();
            }
        });
    }

    private static (string Target, CommandRun Run) Import(TemporaryFolder folder, MutatedInput input)
    {
        File.WriteAllBytes(folder[input.Path], input.Bytes);
        return (folder["input"], CommandRun.Of("import", folder[input.Path], "--input", folder["input"]));
    }

    // A name that no file can have is tried in memory alone.
    private static string Save(string folder, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        foreach (var (path, bytes) in files.Where(file => !file.Path.Contains('\0', StringComparison.Ordinal)))
        {
            var full = Path.GetFullPath(Path.Combine(folder, path));
            if (full.StartsWith(folder + "/", StringComparison.Ordinal) && !Directory.Exists(full) && !File.Exists(Path.GetDirectoryName(full)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllBytes(full, bytes);
            }
        }

        return folder;
    }

    [GeneratedRegex(@"^   at .+\(", RegexOptions.Multiline)]
    private static partial Regex StackTrace();
}
