using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Reporting;
using KkrSite.Site;
using KkrSite.Tests.Commands;
using KkrSite.TestTools;

namespace KkrSite.Tests.Mutations;

/// <summary>Thousands of randomly or maliciously broken content files: none crashes, stalls or exhausts the program.</summary>
public sealed partial class MutatedContentTests
{
    private const int Content = 500;
    private const int CommandLines = 50;

    [Fact]
    public void No_changed_file_of_an_archive_crashes_or_stalls_a_build()
    {
        var mutate = new ContentMutator();

        new MutationRunner("content").Run(MutationSeeds.Select(Content), mutate.Mutate, input =>
        {
            var diagnostics = new DiagnosticBag();
            SiteBuilder.Build(mutate.ToInputFolder(input), new BufferingStore(), diagnostics);
            diagnostics.ToSortedArray().ShouldAllBe(diagnostic => !diagnostic.ToString().Any(char.IsControl));
        });
    }

    [Fact]
    public void No_changed_file_crashes_a_command_or_lets_a_failed_one_write_files()
    {
        var (content, text, word) = (new ContentMutator(), new TextMutator(), new WordMutator());

        new MutationRunner("command").Run(
            MutationSeeds.Select(CommandLines),
            seed =>
                (seed % 4) switch
                {
                    0 => text.Mutate(seed),
                    1 => word.Mutate(seed),
                    _ => content.Mutate(seed),
                },
            input =>
            {
                using var folder = new TemporaryFolder();
                var (target, run) = (input.Seed % 4) switch
                {
                    0 or 1 => Import(folder, input),
                    2 => (
                        folder["output"],
                        CommandRun.Execute("build", "--input", Save(folder["input"], content.GetFiles(input)), "--output", folder["output"])
                    ),
                    _ => (folder["output"], CommandRun.Execute("check", "--input", Save(folder["input"], content.GetFiles(input)))),
                };

                run.ExitCode.ShouldBeOneOf(ExitCode.Success, ExitCode.ContentErrors, ExitCode.Usage);
                StackTrace().IsMatch(run.Results + run.Messages).ShouldBeFalse(run.Messages);
                if (run.ExitCode != ExitCode.Success)
                {
                    (Directory.Exists(target) && Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Any()).ShouldBeFalse(
                        "something was written"
                    );
                    run.Messages.ShouldNotBeEmpty();
                }
            }
        );
    }

    private static (string Target, CommandRun Run) Import(TemporaryFolder folder, MutatedInput input)
    {
        File.WriteAllBytes(folder[input.Path], input.Bytes);
        return (folder["input"], CommandRun.Execute("import", folder[input.Path], "--input", folder["input"]));
    }

    // A name that the file system does not allow is tried in memory only.
    private static string Save(string folder, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        foreach (var (path, bytes) in files.Where(file => !file.Path.Contains('\0', StringComparison.Ordinal)))
        {
            var full = Path.GetFullPath(Path.Combine(folder, path));
            if (
                full.StartsWith(folder + "/", StringComparison.Ordinal)
                && !Directory.Exists(full)
                && !File.Exists(Path.GetDirectoryName(full))
            )
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
