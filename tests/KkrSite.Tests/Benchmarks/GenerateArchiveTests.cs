using System.Globalization;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.Benchmarks.Archives;
using KkrSite.Benchmarks.Writing;
using KkrSite.Output;

namespace KkrSite.Tests.Benchmarks;

/// <summary>What is measured on must be the same everywhere, and must be an archive that the program takes without a word.</summary>
public sealed class GenerateArchiveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_same_seed_gives_the_same_bytes_whatever_the_culture()
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
    public void Another_seed_gives_another_archive() =>
        Generate("first", 20, seed: 1).ShouldNotBe(Generate("second", 20, seed: 2));

    [Fact]
    public void The_generated_numbers_are_those_that_the_algorithm_is_published_with()
    {
        // The first numbers of SplitMix64 for the seed 1234567, and so the same on every machine.
        var state = 1234567UL;

        ulong[] numbers = [.. Enumerable.Range(0, 3).Select(_ => KkrSite.Benchmarks.Language.RandomNumbers.Scatter(ref state))];

        numbers.ShouldBe([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL]);
    }

    [Fact]
    public void An_archive_has_as_many_items_as_asked_for_and_builds_without_an_error()
    {
        Generate("input", 100, seed: 1);
        var input = OpenInputFolder.Open(folder["input"]);
        input.Files.Count(file => file.Path.StartsWith("moeder/", StringComparison.Ordinal) && !file.Path.EndsWith("/moede.md", StringComparison.Ordinal))
            .ShouldBe(100);

        var diagnostics = new DiagnosticBag();
        new BuildSite().Run(input, null, new MemoryStore(), diagnostics);

        diagnostics.Sorted().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
    }

    private Dictionary<string, string> Generate(string name, int items, ulong seed)
    {
        var root = folder[name];
        WriteArchive.Write(new GenerateArchive(items, seed),
        [
            new InputFolderWriter(root),
            new HugoContentWriter(folder[name + "-hugo"]),
            new SearchDocumentsWriter(folder[name + "-hugo/documents.jsonl"]),
        ]);
        return new[] { root, root + "-hugo" }
            .SelectMany(top => Directory.EnumerateFiles(top, "*", SearchOption.AllDirectories).Select(file => (top, file)))
            .ToDictionary(pair => Path.GetRelativePath(pair.top, pair.file), pair => Convert.ToHexString(File.ReadAllBytes(pair.file)), StringComparer.Ordinal);
    }
}
