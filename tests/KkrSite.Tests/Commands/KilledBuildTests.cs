using System.Globalization;
using KkrSite.TestTools;

namespace KkrSite.Tests.Commands;

/// <summary>A build that is killed leaves the old site unchanged.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private static readonly Dictionary<string, string> Plain = [];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_killed_build_keeps_the_old_site_and_the_next_build_cleans_up()
    {
        new ContentFolder().Save(folder["input"]);
        Build().ShouldBe(0);
        var before = File.ReadAllText(folder["output/sitemap.xml"]);

        var large = new ContentFolder();
        for (var i = 1; i <= 900; i++)
        {
            large.WithItem(
                string.Create(CultureInfo.InvariantCulture, $"4.{i}"),
                $"Punkt {i}",
                null,
                "## Baggrund\n" + string.Concat(Enumerable.Repeat("Ord i lange baner. ", 200))
            );
        }

        large.Save(folder["input"]);
        using (var process = BuiltProgram.Start(Plain, "build", "--input", folder["input"], "--output", folder["output"]))
        {
            // The first page in the staging folder: the build is running and far from complete.
            SpinWait.SpinUntil(() =>
                process.HasExited || Directory.EnumerateFiles(folder.Path, "index.html", SearchOption.AllDirectories).Any(IsStaged)
            );
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.ExitCode.ShouldNotBe(0);
        }

        File.ReadAllText(folder["output/sitemap.xml"]).ShouldBe(before);
        Directory.GetDirectories(folder.Path, ".output.staging-*").ShouldNotBeEmpty();

        Build().ShouldBe(0);

        Directory.GetDirectories(folder.Path, ".output.staging-*").ShouldBeEmpty();
        File.ReadAllText(folder["output/sitemap.xml"]).ShouldContain("punkt-4-900");
    }

    private int Build() => BuiltProgram.Run(Plain, "build", "--input", folder["input"], "--output", folder["output"]);

    private static bool IsStaged(string path) => path.Contains(".output.staging-", StringComparison.Ordinal);
}
