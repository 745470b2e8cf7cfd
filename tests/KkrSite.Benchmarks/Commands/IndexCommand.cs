using System.CommandLine;
using System.Text.Json;
using KkrSite.Benchmarks.Contenders;
using KkrSite.Search.Analysis;
using KkrSite.Search.IndexFiles;
using KkrSite.Search.Lunr;

namespace KkrSite.Benchmarks.Commands;

/// <summary>
/// index: builds KkrSite's search index of the documents that lunr-index.mjs reads, with all steps of a build: it splits compounds and
/// writes the files of which a browser loads a few. The runner starts a separate process for each run.
/// </summary>
internal static class IndexCommand
{
    private static readonly SearchField[] TextFields = [new("titel", 1), new("tekst", 1)];

    public static Command Create()
    {
        var documents = new Option<string>("--documents") { Description = "Lines of JSON, as generate writes them.", Required = true };
        var command = new Command(ContenderFactory.IndexCommandName, "Builds our search index of documents.") { documents };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.GetRequiredValue(documents)));
        return command;
    }

    private static int Run(string documents)
    {
        var lines = File.ReadAllLines(documents);
        var counted = DocumentWordCounter.Count(lines.Length, line => ParseDocument(lines[line]));
        var (texts, partsOfWords) = CompoundFieldBuilder.Build(counted, TextFields.Length, []);
        var index = LunrIndexBuilder.Build([.. TextFields, new SearchField("dele", 0.5)], texts);
        var files = IndexFileWriter.Write(index, TermPartsFinder.Find(partsOfWords), CommonFormFinder.Find(texts));
        Console.WriteLine($"{index.Refs.Count} documents, {index.Terms.Count} terms, {files.All.Sum(file => file.Content.Length)} bytes");
        return 0;
    }

    private static SearchDocument ParseDocument(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new SearchDocument(
            root.GetProperty("ref").GetString()!,
            [.. TextFields.Select(field => root.GetProperty(field.Name).GetString()!)]
        );
    }
}
