using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.Output;
using KkrSite.Preview;

namespace KkrSite.Tests.Checks.AddressesForEver;

/// <summary>The texts of input/ in memory, to be changed as editors change them.</summary>
internal sealed class EditedArchive
{
    private static readonly SortedDictionary<string, string> Original = ReadInput();

    public SortedDictionary<string, string> Files { get; } = new(Original, StringComparer.Ordinal);

    public (BuildResult Result, MemoryStore Store, DiagnosticBag Diagnostics) Build()
    {
        var store = new MemoryStore();
        var diagnostics = new DiagnosticBag();
        var result = new BuildSite().Run(InputFolder.InMemory(Files.Select(file => (file.Key, file.Value))), null, store, diagnostics);
        return (result, store, diagnostics);
    }

    /// <summary>What a server answers, once the content is without errors.</summary>
    public PreviewBuild Serve()
    {
        var (_, store, diagnostics) = Build();
        return new PreviewBuild(store.Files, [.. diagnostics.Sorted().Where(diagnostic => diagnostic.Severity == Severity.Error)]);
    }

    public void Move(string from, string to)
    {
        foreach (var path in Files.Keys.Where(path => path.StartsWith(from, StringComparison.Ordinal)).ToArray())
        {
            Files.Remove(path, out var text);
            Files[to + path[from.Length..]] = text!;
        }
    }

    public void Delete(string beginning)
    {
        foreach (var path in Files.Keys.Where(path => path.StartsWith(beginning, StringComparison.Ordinal)).ToArray())
        {
            Files.Remove(path);
        }
    }

    private static SortedDictionary<string, string> ReadInput()
    {
        var root = RepositoryFolder.At("input");
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            // Links between the texts would be errors of their own when what they lead to is taken down.
            files[Path.GetRelativePath(root, path).Replace('\\', '/')] =
                File.ReadAllText(path, Encoding.UTF8).Replace("](/", "](https://example.org/", StringComparison.Ordinal);
        }

        files.Remove("adresser.txt");
        files.Remove("omdirigeringer.txt");
        WithAttachment(files);
        return files;
    }

    // The archive's own items have none yet.
    private static void WithAttachment(SortedDictionary<string, string> files)
    {
        var item = files.First(file => file.Key.Contains("/1.1-", StringComparison.Ordinal) && !file.Value.Contains("\nbilag:", StringComparison.Ordinal));
        files[item.Key] = item.Value.Replace("\ntitel:", "\nbilag: [{titel: Notat, fil: bilag/notat-om-planen.pdf}]\ntitel:", StringComparison.Ordinal);
        files[item.Key[..(item.Key.LastIndexOf('/') + 1)] + "bilag/notat-om-planen.pdf"] = "%PDF-1.4";
    }
}
