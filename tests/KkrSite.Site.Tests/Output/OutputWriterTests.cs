using System.Text;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Output;

public sealed class OutputWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_committed_build_replaces_the_old_output_completely()
    {
        Build("/gammel/", "/om/");
        Build("/om/");

        File.Exists(folder["output/om/index.html"]).ShouldBeTrue();
        Directory.Exists(folder["output/gammel"]).ShouldBeFalse();
        Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public void A_streamed_file_is_written_and_listed_as_build_output()
    {
        using (var writer = OutputWriter.Begin(folder["output"]))
        {
            WritePage(writer, "/om/");
            using (var stream = writer.Create("data/arkiv.jsonl"))
            {
                stream.Write("en "u8);
                stream.Write("to"u8);
            }

            writer.Commit();
        }

        File.ReadAllText(folder["output/data/arkiv.jsonl"]).ShouldBe("en to");
        OutputManifest.FindForeign(folder["output"]).ShouldBeEmpty();
    }

    [Fact]
    public void An_uncommitted_build_leaves_the_old_output_unchanged()
    {
        Build("/om/");
        using (var writer = OutputWriter.Begin(folder["output"]))
        {
            WritePage(writer, "/ny/");
        }

        File.Exists(folder["output/om/index.html"]).ShouldBeTrue();
        Directory.Exists(folder["output/ny"]).ShouldBeFalse();
        Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public void Staging_folders_of_killed_builds_are_removed_by_the_next_build()
    {
        // No process has this id: the maximum of Linux is 4194304.
        Directory.CreateDirectory(folder[".output.staging-99999999/om"]);

        Build("/om/");

        Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public void The_staging_folder_of_a_running_build_is_kept()
    {
        using var sleeper = System.Diagnostics.Process.Start("sleep", "60");
        var running = folder[$".output.staging-{sleeper.Id}"];
        Directory.CreateDirectory(running);

        Build("/om/");

        Directory.Exists(running).ShouldBeTrue();
        sleeper.Kill();
    }

    [Fact]
    public void Foreign_files_in_the_output_folder_are_found()
    {
        Build("/om/");
        OutputManifest.FindForeign(folder["output"]).ShouldBeEmpty();

        File.WriteAllText(folder["output/om/noter.txt"], "mine");
        Directory.CreateDirectory(folder["output/tom"]);

        OutputManifest.FindForeign(folder["output"]).ShouldBe(["om/noter.txt", "tom"]);
    }

    [Fact]
    public void Every_file_of_a_folder_without_a_manifest_is_foreign()
    {
        Directory.CreateDirectory(folder["output"]);
        File.WriteAllText(folder["output/billede.jpg"], "mine");

        OutputManifest.FindForeign(folder["output"]).ShouldBe(["billede.jpg"]);
    }

    private void Build(params string[] pages)
    {
        using var writer = OutputWriter.Begin(folder["output"]);
        foreach (var page in pages)
        {
            WritePage(writer, page);
        }

        writer.Commit();
    }

    private static void WritePage(OutputWriter writer, string url) =>
        writer.Write(UrlPath.Parse(url).FilePath, Encoding.UTF8.GetBytes(url));

    private IEnumerable<string> Leftovers() =>
        Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Where(name => name != "output")!;
}
