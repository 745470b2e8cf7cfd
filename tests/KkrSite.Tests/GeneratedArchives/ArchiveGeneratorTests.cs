using System.Globalization;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site;
using KkrSite.Site.Output;
using KkrSite.TestTools;
using KkrSite.TestTools.GeneratedArchives;
using KkrSite.TestTools.GeneratedArchives.Language;
using KkrSite.TestTools.GeneratedArchives.Writers;

namespace KkrSite.Tests.GeneratedArchives;

/// <summary>The archive for measurements must be the same on every machine, and valid without diagnostics.</summary>
public sealed class ArchiveGeneratorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_same_seed_generates_the_same_bytes_in_any_culture()
    {
        var first = Generate("first", 40, seed: 7);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Generate("second", 40, seed: 7).ShouldBe(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_different_seed_generates_a_different_archive() =>
        Generate("first", 20, seed: 1).ShouldNotBe(Generate("second", 20, seed: 2));

    [Fact]
    public void Seeded_random_numbers_equal_the_published_values_of_SplitMix64()
    {
        // The published first numbers of SplitMix64 are for the seed 1234567.
        var state = 1234567UL;

        ulong[] numbers = [.. Enumerable.Range(0, 3).Select(_ => SeededRandom.NextSplitMix64(ref state))];

        numbers.ShouldBe([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL]);
    }

    [Fact]
    public void A_generated_archive_has_the_requested_number_of_items_and_builds_without_errors()
    {
        Generate("input", 100, seed: 1);
        var input = InputFolderScanner.Scan(folder["input"]);
        input
            .Files.Count(file =>
                file.Path.StartsWith("moeder/", StringComparison.Ordinal) && !file.Path.EndsWith("/moede.md", StringComparison.Ordinal)
            )
            .ShouldBe(100);

        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(input, new MemoryStore(), diagnostics);

        diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
    }

    private Dictionary<string, string> Generate(string name, int items, ulong seed)
    {
        var root = folder[name];
        GeneratedArchiveWriter.Write(
            new ArchiveGenerator(items, seed),
            [
                new InputFolderWriter(root),
                new HugoContentWriter(folder[name + "-hugo"]),
                new SearchDocumentsWriter(folder[name + "-hugo/documents.jsonl"]),
            ]
        );
        return new[] { root, root + "-hugo" }
            .SelectMany(top => Directory.EnumerateFiles(top, "*", SearchOption.AllDirectories).Select(file => (top, file)))
            .ToDictionary(
                pair => Path.GetRelativePath(pair.top, pair.file),
                pair => Convert.ToHexString(File.ReadAllBytes(pair.file)),
                StringComparer.Ordinal
            );
    }
}
