using System.CommandLine;
using System.Text.Json;
using KkrSite.Search.Compounds;
using KkrSite.Search.Danish;
using KkrSite.Search.Files;
using KkrSite.Search.Lunr;

namespace KkrSite.Benchmarks.Commands;

/// <summary>
/// index: our search index of the documents that lunr-index.mjs reads, with all the work that a build does for it: compounds taken
/// apart, and the files of which a browser fetches a few. The runner starts a process of this for each run.
/// </summary>
internal static class IndexCommand
{
    public const string Name = "index";

    private static readonly SearchField[] Texts = [new("titel", 1), new("tekst", 1)];

    public static Command Create()
    {
        var documents = new Option<string>("--documents") { Description = "Lines of JSON, as generate writes them.", Required = true };
        var command = new Command(Name, "Builds our search index of documents.") { documents };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.GetRequiredValue(documents)));
        return command;
    }

    private static int Run(string documents)
    {
        var lines = File.ReadAllLines(documents);
        var counted = CountWords.Count(lines.Length, line => Read(lines[line]));
        var (texts, partsOfWords) = AddCompoundParts.To(counted, Texts.Length, []);
        var index = BuildLunrIndex.Build([.. Texts, new SearchField("dele", 0.5)], texts);
        var parts = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (word, own) in partsOfWords)
        {
            parts.TryAdd(DanishStemmer.Stem(word), [.. own.Select(DanishStemmer.Stem)]);
        }

        var files = WriteIndexFiles.Write(index, parts, Forms(texts.Vocabulary));
        Console.WriteLine($"{index.Refs.Count} documents, {index.Terms.Count} terms, {files.All.Sum(file => file.Content.Length)} bytes");
        return 0;
    }

    private static SearchDocument Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new SearchDocument(root.GetProperty("ref").GetString()!, [.. Texts.Select(field => root.GetProperty(field.Name).GetString()!)]);
    }

    private static Dictionary<string, string> Forms(Vocabulary vocabulary)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var word = 0; word < vocabulary.Count; word++)
        {
            var form = WordTrimmer.Trim(vocabulary[word]);
            forms.TryAdd(DanishStemmer.Stem(form), form);
        }

        return forms;
    }
}
