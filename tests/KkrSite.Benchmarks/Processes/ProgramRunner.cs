using System.Diagnostics;

namespace KkrSite.Benchmarks.Processes;

/// <summary>A program and its arguments, run in a folder.</summary>
public sealed record ProgramCall(string Folder, string Program, params IReadOnlyList<string> Arguments);

/// <summary>Runs a program to its end and keeps its output for error messages.</summary>
internal static class ProgramRunner
{
    public static (int ExitCode, string Output) Run(ProgramCall command)
    {
        using var process = Process.Start(
            new ProcessStartInfo(command.Program, command.Arguments)
            {
                WorkingDirectory = command.Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    /// <summary>Runs a step that must succeed before anything can be measured.</summary>
    public static void RunOrThrow(ProgramCall command)
    {
        var (exitCode, output) = Run(command);
        if (exitCode != 0)
        {
            throw new InvalidOperationException(
                $"{command.Program} {string.Join(' ', command.Arguments)} ended with {exitCode}:\n{output}"
            );
        }
    }
}

/// <summary>Finds installed programs; a peer that is not installed is named in the table and is not an error.</summary>
internal static class InstalledPrograms
{
    public static bool Contains(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    public static string? DescribeMissing(string program) => Contains(program) ? null : $"{program} is not installed";
}
