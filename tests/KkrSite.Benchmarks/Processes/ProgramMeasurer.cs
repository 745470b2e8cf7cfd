using System.Text.Json;

namespace KkrSite.Benchmarks.Processes;

/// <summary>Measures one run of a program through a new process of this program, whose own cost is not counted.</summary>
internal static class ProgramMeasurer
{
    /// <summary>The command of this program that measures.</summary>
    public const string CommandName = "measure";

    /// <returns>The cost of the run; if it fails, an exception with the exit code and the output is thrown.</returns>
    public static ProcessCost Measure(ProgramCall command)
    {
        var (exitCode, output) = ProgramRunner.Run(
            new ProgramCall(
                command.Folder,
                "dotnet",
                [typeof(ProgramMeasurer).Assembly.Location, CommandName, "--", command.Program, .. command.Arguments]
            )
        );
        return exitCode == 0
            ? JsonSerializer.Deserialize<ProcessCost>(output)!
            : throw new InvalidOperationException($"{command.Program} ended with {exitCode}:\n{output}");
    }
}
