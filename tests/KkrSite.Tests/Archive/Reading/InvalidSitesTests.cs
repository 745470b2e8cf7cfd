using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.Output;

namespace KkrSite.Tests.Archive.Reading;

/// <summary>Each folder Sites/invalid-* is a tiny content folder with the diagnostics that it must give beside it.</summary>
public sealed class InvalidSitesTests
{
    private static readonly string Sites = Path.Combine(RepositoryFolder.Path, "tests", "KkrSite.Tests", "Sites");

    public static TheoryData<string> Names => [.. Found()];

    [Fact]
    public void There_are_invalid_sites_and_each_has_its_expected_diagnostics()
    {
        Found().ShouldNotBeEmpty();
        Found().Where(name => !File.Exists(Expected(name))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_invalid_site_gives_exactly_the_expected_diagnostics(string name)
    {
        var folder = InputFolder.OnDisk(Path.Combine(Sites, name, "input")) with { DisplayPath = "input" };
        var diagnostics = new DiagnosticBag();

        new ReadContent().Read(folder, diagnostics);
        if (!diagnostics.HasErrors)
        {
            // What reading lets pass is for the checks to find, which tell all that reading told once more.
            diagnostics = new DiagnosticBag();
            new BuildSite().Run(folder, null, new DiscardingStore(), diagnostics);
        }

        var told = string.Concat(diagnostics.Sorted().Select(diagnostic => diagnostic + "\n"));
        told.ShouldNotBeEmpty();
        told.ShouldBe(File.ReadAllText(Expected(name)).ReplaceLineEndings("\n"));
    }

    private static IEnumerable<string> Found() =>
        Directory.GetDirectories(Sites, "invalid-*").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    private static string Expected(string name) => Path.Combine(Sites, name, "expected.txt");
}
