using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site.Output;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.InvalidSites;

/// <summary>Each folder of InvalidSites is a small content folder with a file of its expected diagnostics.</summary>
public sealed class InvalidSiteTests
{
    private static readonly string Sites = Path.Combine(RepositoryFolder.Path, "tests", "KkrSite.Site.Tests", "InvalidSites");

    public static TheoryData<string> Names => [.. Found()];

    [Fact]
    public void Every_invalid_site_has_a_file_of_expected_diagnostics()
    {
        Found().ShouldNotBeEmpty();
        Found().Where(name => !File.Exists(Expected(name))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_invalid_site_gives_exactly_the_expected_diagnostics(string name)
    {
        var folder = InputFolder.FromDisk(Path.Combine(Sites, name, "input")) with { DisplayPath = "input" };
        var diagnostics = new DiagnosticBag();

        ContentReader.Read(folder, diagnostics);
        if (!diagnostics.HasErrors)
        {
            // A folder that reading accepts must fail in the checks; a build reports the diagnostics of reading again.
            diagnostics = new DiagnosticBag();
            SiteBuilder.Build(folder, new DiscardingStore(), diagnostics);
        }

        var reported = string.Concat(diagnostics.ToSortedArray().Select(diagnostic => diagnostic + "\n"));
        reported.ShouldNotBeEmpty();
        reported.ShouldBe(File.ReadAllText(Expected(name)).ReplaceLineEndings("\n"));
    }

    private static IEnumerable<string> Found() =>
        Directory.GetDirectories(Sites).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    private static string Expected(string name) => Path.Combine(Sites, name, "expected.txt");
}
