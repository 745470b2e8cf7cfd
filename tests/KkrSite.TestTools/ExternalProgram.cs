using System.Diagnostics;

namespace KkrSite.TestTools;

/// <summary>Runs third-party programs without prompts, telemetry or colours.</summary>
public static class ExternalProgram
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(20);

    /// <returns>The standard output; the program must succeed.</returns>
    public static async Task<string> RunAsync(
        string program,
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        string[] all = [.. arguments];
        var run = await TryRunAsync(program, all, folder, environment);
        run.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', all)}:\n{run.Output}{run.Error}");
        return run.Output;
    }

    public static async Task<(int ExitCode, string Output, string Error)> TryRunAsync(
        string program,
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        using var process = Start(program, arguments, folder, environment);
        using var end = new CancellationTokenSource(Timeout);
        var output = process.StandardOutput.ReadToEndAsync(end.Token);
        var error = process.StandardError.ReadToEndAsync(end.Token);
        try
        {
            await process.WaitForExitAsync(end.Token);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }

        return (process.ExitCode, await output, await error);
    }

    public static Process Start(
        string program,
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var (name, value) in (environment ?? new Dictionary<string, string>()).Append(new("CI", "true")).Append(new("NO_COLOR", "1"))
        )
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
