using System.CommandLine;
using KkrSite.TestTools.GeneratedArchives;
using KkrSite.TestTools.GeneratedArchives.Writers;

namespace KkrSite.Benchmarks.Commands;

/// <summary>generate: writes an archive of a given size as content of KkrSite and, on request, in the formats of the peers.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var items = new Option<int>("--items") { Description = "How many agenda items.", Required = true };
        var output = new Option<string>("--output")
        {
            Description = "The content folder to write, not there yet or empty.",
            Required = true,
        };
        var seed = new Option<ulong>("--seed")
        {
            Description = "The same seed gives the same bytes.",
            DefaultValueFactory = _ => ArchiveGenerator.DefaultSeed,
        };
        var hugo = new Option<string?>("--peers-content") { Description = "Also the same text as Hugo content in this folder." };
        var documents = new Option<string?>("--documents")
        {
            Description = "Also the same text as JSON lines for search indexes in this file.",
        };
        var command = new Command("generate", "Writes an archive to measure on.") { items, output, seed, hugo, documents };
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(items),
                parsed.GetRequiredValue(seed),
                parsed.GetRequiredValue(output),
                parsed.GetValue(hugo),
                parsed.GetValue(documents)
            )
        );
        return command;
    }

    private static int Run(int items, ulong seed, string output, string? hugo, string? documents)
    {
        foreach (var folder in new[] { output, hugo }.OfType<string>())
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Console.Error.WriteLine($"{folder} is not empty.");
                return 2;
            }
        }

        List<IArchiveFormatWriter> writers = [new InputFolderWriter(output)];
        if (hugo is not null)
        {
            writers.Add(new HugoContentWriter(hugo));
        }

        if (documents is not null)
        {
            writers.Add(new SearchDocumentsWriter(documents));
        }

        GeneratedArchiveWriter.Write(new ArchiveGenerator(items, seed), writers);
        Console.WriteLine($"{items} items written to {output}");
        return 0;
    }
}
