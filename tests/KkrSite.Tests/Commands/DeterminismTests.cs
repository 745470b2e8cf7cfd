using KkrSite.TestTools;

namespace KkrSite.Tests.Commands;

/// <summary>Two builds of the same content give the same bytes, in any folder and on any machine.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("da_DK.UTF-8", "Europe/Copenhagen")]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")]
    [InlineData("C", "America/Los_Angeles")]
    public void A_build_is_independent_of_folder_locale_and_time_zone(string locale, string zone)
    {
        Build("her", "en_US.UTF-8", "UTC");
        Build("et helt andet sted/æøå", locale, zone);

        var first = Files(folder["her/output"]);
        var second = Files(folder["et helt andet sted/æøå/output"]);

        second.Keys.ShouldBe(first.Keys);
        first.Keys.Count(path => !first[path].AsSpan().SequenceEqual(second[path])).ShouldBe(0);
    }

    private void Build(string place, string locale, string zone)
    {
        var input = folder[place + "/input"];
        Copy(RepositoryFolder.GetPath("input"), input);
        var environment = new Dictionary<string, string>
        {
            ["LANG"] = locale,
            ["LC_ALL"] = locale,
            ["TZ"] = zone,
        };
        BuiltProgram.Run(environment, "build", "--input", input, "--output", folder[place + "/output"]).ShouldBe(0);
    }

    private static SortedDictionary<string, byte[]> Files(string root) =>
        new(
            Directory
                .EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllBytes),
            StringComparer.Ordinal
        );

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
