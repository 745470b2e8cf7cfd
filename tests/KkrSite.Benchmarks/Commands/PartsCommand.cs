using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace KkrSite.Benchmarks.Commands;

/// <summary>parts: runs BenchmarkDotNet on internal steps of a build, with its own arguments after <c>--</c>.</summary>
internal static class PartsCommand
{
    public static Command Create()
    {
        var arguments = new Argument<string[]>("arguments") { Description = "For BenchmarkDotNet, for example --filter '*Link*'." };
        var command = new Command("parts", "Measures inner parts with BenchmarkDotNet.") { arguments };
        command.SetAction(parsed => Run(parsed.GetValue(arguments) ?? []));
        return command;
    }

    // Runs in this process: projects that BenchmarkDotNet generates would be subject to the repository's locked package versions.
    private static void Run(string[] arguments) =>
        BenchmarkSwitcher
            .FromAssembly(typeof(PartsCommand).Assembly)
            .Run(
                arguments.Length == 0 ? ["--filter", "*"] : arguments,
                DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            );
}
