using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using KkrSite.Benchmarks.Processes;

namespace KkrSite.Benchmarks.Commands;

/// <summary>measure: runs a program once and prints its cost as JSON. The runner starts a separate process for each run.</summary>
internal static class MeasureCommand
{
    public static Command Create()
    {
        var program = new Argument<string[]>("program") { Description = "The program and its arguments." };
        var command = new Command(ProgramMeasurer.CommandName, "Measures one run of a program.") { program };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(program)));
        return command;
    }

    private static int Run(string[] program)
    {
        var watch = Stopwatch.StartNew();
        var (exitCode, output) = ProgramRunner.Run(new ProgramCall(Environment.CurrentDirectory, program[0], program[1..]));
        var wall = watch.Elapsed.TotalSeconds;
        var (cpu, peak) = ChildProcessUsage.Read();
        if (exitCode != 0)
        {
            Console.Error.WriteLine(output);
        }

        Console.WriteLine(JsonSerializer.Serialize(new ProcessCost(exitCode, wall, cpu, peak)));
        return exitCode;
    }
}
