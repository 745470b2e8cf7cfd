using System.CommandLine;
using KkrSite.Benchmarks.Contenders;
using KkrSite.Benchmarks.Processes;

namespace KkrSite.Benchmarks.Commands;

/// <summary>run: publishes the executable, generates archives, measures all contenders and prints the tables.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var items = SizesOption.Create(1_000, 10_000);
        var runs = new Option<int>("--runs")
        {
            Description = "Runs after the warm-up; the table has their medians.",
            DefaultValueFactory = _ => 3,
        };
        var peers = new Option<bool>("--peers") { Description = "Also Hugo, Pagefind and lunr.js over the same text." };
        var cold = new Option<bool>("--no-warm-up") { Description = "Counts the first run too: quicker, and less exact." };
        var command = new Command("run", "Measures the published executable as a whole process.") { items, runs, peers, cold };
        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(items), parsed.GetRequiredValue(runs), parsed.GetValue(peers), !parsed.GetValue(cold))
        );
        return command;
    }

    private static int Run(int[] sizes, int runs, bool withPeers, bool withWarmUp)
    {
        var progress = Console.Error;
        using var workplace = new BenchmarkWorkspace();
        var prepare = new BenchmarkWorkspacePreparer(workplace, progress);
        prepare.PublishExecutable();
        prepare.CopyIndexProgram();
        var packagesMissing = withPeers ? prepare.RestorePeers() : null;
        var list = new ContenderFactory(workplace);
        var contenders = new List<Contender> { list.CreateFiveMeetings() };
        foreach (var items in sizes)
        {
            prepare.AddArchive(items);
            contenders.AddRange(list.CreateOurs(items));
            contenders.AddRange(withPeers ? list.CreatePeers(items, packagesMissing) : []);
        }

        var before = MachineLoad.Describe();
        var measurements = new ContenderMeasurer(runs, withWarmUp, progress).Measure(contenders);
        Console.WriteLine($"Medians of {runs} runs; before: {before}; after: {MachineLoad.Describe()}.\n");
        MeasurementTableWriter.Write(measurements, new PerformanceTargetEvaluator(measurements).Evaluate(sizes), Console.Out);
        return 0;
    }
}
