using System.Text;
using KkrSite.Archive.Model;
using KkrSite.Output;

namespace KkrSite.Tests.Output;

public sealed class OutputWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_committed_build_replaces_the_old_one_whole()
    {
        Build("/gammel/", "/om/");
        Build("/om/");

        File.Exists(folder["output/om/index.html"]).ShouldBeTrue();
        Directory.Exists(folder["output/gammel"]).ShouldBeFalse();
        Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_written_piece_by_piece_stands_beside_the_others_and_is_known_as_the_builds_own()
    {
        using (var writer = OutputWriter.Begin(folder["output"]))
        {
            writer.Write(Page("/om/"));
            using (var stream = writer.Create(UrlPath.Parse("/data/arkiv.jsonl")))
            {
                stream.Write("en "u8);
                stream.Write("to"u8);
            }

            writer.Commit();
        }

        File.ReadAllText(folder["output/data/arkiv.jsonl"]).ShouldBe("en to");
        WrittenFiles.FindForeign(folder["output"]).ShouldBeEmpty();
    }

    [Fact]
    public void A_build_that_is_given_up_leaves_the_old_site_as_it_was()
    {
        Build("/om/");
        using (var writer = OutputWriter.Begin(folder["output"]))
        {
            writer.Write(Page("/ny/"));
        }

        File.Exists(folder["output/om/index.html"]).ShouldBeTrue();
        Directory.Exists(folder["output/ny"]).ShouldBeFalse();
        Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_away_by_the_next()
    {
        // No process has this number: Linux stops at 4194304.
        Directory.CreateDirectory(folder[".output.staging-99999999/om"]);

        Build("/om/");

        Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public void The_working_folder_of_a_build_that_still_runs_is_let_alone()
    {
        using var sleeper = System.Diagnostics.Process.Start("sleep", "60");
        var running = folder[$".output.staging-{sleeper.Id}"];
        Directory.CreateDirectory(running);

        Build("/om/");

        Directory.Exists(running).ShouldBeTrue();
        sleeper.Kill();
    }

    [Fact]
    public void Files_that_no_build_wrote_are_found_and_those_of_a_build_are_not()
    {
        Build("/om/");
        WrittenFiles.FindForeign(folder["output"]).ShouldBeEmpty();

        File.WriteAllText(folder["output/om/noter.txt"], "mine");
        Directory.CreateDirectory(folder["output/tom"]);

        WrittenFiles.FindForeign(folder["output"]).ShouldBe(["om/noter.txt", "tom"]);
    }

    [Fact]
    public void A_folder_without_a_list_is_foreign_through_and_through()
    {
        Directory.CreateDirectory(folder["output"]);
        File.WriteAllText(folder["output/billede.jpg"], "mine");

        WrittenFiles.FindForeign(folder["output"]).ShouldBe(["billede.jpg"]);
    }

    private void Build(params string[] pages)
    {
        using var writer = OutputWriter.Begin(folder["output"]);
        foreach (var page in pages)
        {
            writer.Write(Page(page));
        }

        writer.Commit();
    }

    private static OutputFile Page(string url) => new(UrlPath.Parse(url), Encoding.UTF8.GetBytes(url));

    private IEnumerable<string> Leftovers() => Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Where(name => name != "output")!;
}
