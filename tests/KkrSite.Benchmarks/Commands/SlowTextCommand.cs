using System.CommandLine;
using System.Diagnostics;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;
using KkrSite.Site;
using KkrSite.Site.Output;
using KkrSite.TestTools;

namespace KkrSite.Benchmarks.Commands;

/// <summary>
/// slow-text: looks for texts that take more than twice the time when they are twice as long. Every piece of the mutated inputs is
/// repeated, and pairs of them, in turn and one after the other, as content of an item and as a document to import.
/// </summary>
internal static class SlowTextCommand
{
    private const int Length = 30_000;
    private const string DocumentHead = "KKR Sjælland\nDato: 12-03-2024\n\n1. Punkt\nSAG-2024-00001 ab\n\nBaggrund\n";

    // Of a doubling that is no noise: the time of the shorter text, and what the longer one may take of it.
    private static readonly TimeSpan MinTime = TimeSpan.FromMilliseconds(80);
    private const double MaxGrowth = 2.6;

    public static Command Create()
    {
        var minutes = new Option<int>("--minutes") { Description = "How long to look.", DefaultValueFactory = _ => 60 };
        var seed = new Option<int>("--seed") { Description = "Of the order of the pairs.", DefaultValueFactory = _ => 1 };
        var command = new Command("slow-text", "Looks for texts whose time grows faster than their length.") { minutes, seed };
        command.SetAction(parsed => Run(TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(seed)));
        return command;
    }

    private static void Run(TimeSpan limit, int seed)
    {
        var pieces = HostilePieces.All;
        string[][] pairs =
        [
            .. from first in pieces
            from second in pieces
            where first != second
            from pair in new string[][] { [first + second], [first, second] }
            select pair,
        ];
        new Random(seed).Shuffle(pairs);
        (string Name, Action<string> Use)[] uses = [("item", BuildItem), ("import", Import)];
        var watch = Stopwatch.StartNew();
        var tried = 0;
        var worst = new PriorityQueue<string, TimeSpan>();
        foreach (var text in pieces.Select(piece => new[] { piece }).Concat(pairs).TakeWhile(_ => watch.Elapsed < limit))
        {
            foreach (var (name, use) in uses)
            {
                var time = Measure(use, text, Length);
                var described = $"{name}: {Describe(text)}";
                worst.Enqueue($"{time.TotalMilliseconds,8:F0} ms  {described}", time);
                if (worst.Count > 10)
                {
                    worst.Dequeue();
                }

                if (time > MinTime && GrowsTooFast(use, text, time) is { } times)
                {
                    Console.WriteLine($"{described}: {string.Join(", ", times.Select(found => $"{found.TotalMilliseconds:F0} ms"))}");
                }
            }

            tried++;
        }

        Console.WriteLine($"{tried} of {pieces.Count + pairs.Length} tried in {watch.Elapsed.TotalMinutes:F0} min");
        Console.WriteLine($"the slowest of {Length} characters:");
        while (worst.TryDequeue(out var line, out _))
        {
            Console.WriteLine(line);
        }
    }

    // Twice, since a machine with other work may delay one of them.
    private static TimeSpan[]? GrowsTooFast(Action<string> use, string[] text, TimeSpan first)
    {
        var second = Measure(use, text, 2 * Length);
        if (second < first * MaxGrowth)
        {
            return null;
        }

        first = TimeSpan.FromTicks(Math.Min(first.Ticks, Measure(use, text, Length).Ticks));
        second = TimeSpan.FromTicks(Math.Min(second.Ticks, Measure(use, text, 2 * Length).Ticks));
        return second > first * MaxGrowth ? [first, second, Measure(use, text, 4 * Length)] : null;
    }

    private static TimeSpan Measure(Action<string> use, string[] pieces, int length)
    {
        var share = length / pieces.Length;
        var text = string.Concat(pieces.SelectMany(piece => Enumerable.Repeat(piece, share / piece.Length)));
        var watch = Stopwatch.StartNew();
        use(text);
        return watch.Elapsed;
    }

    private static void BuildItem(string text) =>
        SiteBuilder.Build(
            new ContentFolder().WithItem("3.2", "Punkt", null, "## Beslutning\nSe " + text + " a\n").ToInputFolder(),
            new DiscardingStore(),
            new DiagnosticBag()
        );

    private static void Import(string text) =>
        DocumentImporter.Import(
            new DocumentFile("a.txt", Encoding.UTF8.GetBytes(DocumentHead + text)),
            new RecognitionOptions(),
            new DiagnosticBag()
        );

    private static string Describe(string[] text) => System.Text.Json.JsonSerializer.Serialize(text);
}
