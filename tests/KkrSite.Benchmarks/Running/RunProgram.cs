using System.Diagnostics;

namespace KkrSite.Benchmarks.Running;

/// <summary>Runs a program to its end, its output kept for the case that it fails.</summary>
internal static class RunProgram
{
    public static (int ExitCode, string Output) ToEnd(ProgramCall command)
    {
        using var process = Process.Start(new ProcessStartInfo(command.Program, command.Arguments)
        {
            WorkingDirectory = command.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    /// <summary>For steps that must succeed before anything can be measured.</summary>
    public static void OrFail(ProgramCall command)
    {
        var (exitCode, output) = ToEnd(command);
        if (exitCode != 0)
        {
            throw new InvalidOperationException($"{command.Program} {string.Join(' ', command.Arguments)} ended with {exitCode}:\n{output}");
        }
    }
}
