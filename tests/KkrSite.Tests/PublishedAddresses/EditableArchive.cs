using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Files;
using KkrSite.Preview;
using KkrSite.Site;
using KkrSite.Site.Output;
using KkrSite.TestTools;

namespace KkrSite.Tests.PublishedAddresses;

/// <summary>The texts of input/ in memory, for simulated edits.</summary>
internal sealed class EditableArchive
{
    private static readonly SortedDictionary<string, string> Original = ReadInput();

    public SortedDictionary<string, string> Files { get; } = new(Original, StringComparer.Ordinal);

    public (BuildResult Result, MemoryStore Store, DiagnosticBag Diagnostics) Build()
    {
        var store = new MemoryStore();
        var diagnostics = new DiagnosticBag();
        var result = SiteBuilder.Build(InputFolder.FromTexts(Files.Select(file => (file.Key, file.Value))), store, diagnostics);
        return (result, store, diagnostics);
    }

    /// <summary>The site as the preview serves it, without warnings.</summary>
    public PreviewBuild BuildPreview()
    {
        var (_, store, diagnostics) = Build();
        return new PreviewBuild(store.Files, [.. diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Severity == Severity.Error)]);
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
        var root = RepositoryFolder.GetPath("input");
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            // Links between the texts become external, since they would be additional errors when their targets are removed.
            files[Path.GetRelativePath(root, path).Replace('\\', '/')] = File.ReadAllText(path, Encoding.UTF8)
                .Replace("](/", "](https://example.org/", StringComparison.Ordinal);
        }

        files.Remove("adresser.txt");
        files.Remove("omdirigeringer.txt");
        AddAttachment(files);
        return files;
    }

    // The items of input/ have no attachments yet.
    private static void AddAttachment(SortedDictionary<string, string> files)
    {
        var item = files.First(file =>
            file.Key.Contains("/1.1-", StringComparison.Ordinal) && !file.Value.Contains("\nbilag:", StringComparison.Ordinal)
        );
        files[item.Key] = item.Value.Replace(
            "\ntitel:",
            "\nbilag: [{titel: Notat, fil: bilag/notat-om-planen.pdf}]\ntitel:",
            StringComparison.Ordinal
        );
        files[item.Key[..(item.Key.LastIndexOf('/') + 1)] + "bilag/notat-om-planen.pdf"] = "%PDF-1.4";
    }
}
