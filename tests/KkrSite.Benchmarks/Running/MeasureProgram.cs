using System.Text.Json;
using KkrSite.Benchmarks.Commands;

namespace KkrSite.Benchmarks.Running;

/// <summary>Measures one run of a program through a fresh process of our own, which is not counted.</summary>
internal static class MeasureProgram
{
    /// <returns>What it cost; where it failed, its exit code and what it said are thrown.</returns>
    public static ProcessCost Run(ProgramCall command)
    {
        var (exitCode, output) = RunProgram.ToEnd(new ProgramCall(
            command.Folder, "dotnet", [typeof(MeasureProgram).Assembly.Location, MeasureCommand.Name, "--", command.Program, .. command.Arguments]));
        return exitCode == 0
            ? JsonSerializer.Deserialize<ProcessCost>(output)!
            : throw new InvalidOperationException($"{command.Program} ended with {exitCode}:\n{output}");
    }
}
