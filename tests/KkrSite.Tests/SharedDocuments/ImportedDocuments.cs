using System.Text.Json;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.Commands;
using KkrSite.Output;
using KkrSite.Tests.Commands;

namespace KkrSite.Tests.SharedDocuments;

/// <summary>The real documents as meetings of a content folder.</summary>
internal static class ImportedDocuments
{
    /// <summary>What the one document without a date is dated.</summary>
    public const string Undated = "2025-09";

    private static readonly Lazy<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> Built = new(Build);

    /// <summary>The site of the imported documents with our own topics, councils and glossary; built once.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Site => Built.Value;

    public static void Into(string input)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(SharedFolder.At("truth/seeds.json")));
        foreach (var document in truth.RootElement.EnumerateObject().Where(document => document.Name[0] != '_'))
        {
            string[] date = document.Value.GetProperty("date").ValueKind == JsonValueKind.Null ? ["--date", Undated] : [];
            CommandRun.Of(["import", SharedFolder.At("seeds/" + document.Name), "--input", input, .. date]).ExitCode.ShouldBe(ExitCode.Success);
        }
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Build()
    {
        using var folder = new TemporaryFolder();
        Into(folder.Path);
        foreach (var file in (string[])["site.yml", "ordliste.yml", .. Names("emner"), .. Names("kkr")])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[file])!);
            File.Copy(RepositoryFolder.At("input/" + file), folder[file], overwrite: true);
        }

        var store = new MemoryStore();
        var diagnostics = new DiagnosticBag();
        new BuildSite().Run(OpenInputFolder.Open(folder.Path), null, store, diagnostics);
        diagnostics.Sorted().ShouldBeEmpty();
        return store.Files;
    }

    private static IEnumerable<string> Names(string name) =>
        Directory.EnumerateFiles(RepositoryFolder.At("input/" + name)).Select(file => $"{name}/{Path.GetFileName(file)}");
}
