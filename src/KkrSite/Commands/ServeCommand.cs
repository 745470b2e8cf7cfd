using System.CommandLine;
using System.Net.Sockets;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Writing;
using KkrSite.Preview;
using KkrSite.Reporting;

namespace KkrSite.Commands;

/// <summary>serve: the site that build would write, on 127.0.0.1, rebuilt after every change.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;
    private const int MaxPort = 65535;

    public static Command Create(Terminal terminal)
    {
        var input = CommonOptions.CreateInput();
        var port = new Option<int>("--port")
        {
            Description = CommandTexts.Port,
            HelpName = "N",
            DefaultValueFactory = _ => DefaultPort,
        };
        var noReload = new Option<bool>("--no-reload") { Description = CommandTexts.NoReload };
        var command = new Command("serve", CommandTexts.Serve) { input, port, noReload };
        command.SetAction(
            async (parsed, stop) =>
                (int)await RunAsync(terminal, parsed.GetRequiredValue(input), parsed.GetValue(port), !parsed.GetValue(noReload), stop)
        );
        return command;
    }

    private static async Task<ExitCode> RunAsync(Terminal terminal, string input, int port, bool isReloading, CancellationToken stop)
    {
        if (port is < 0 or > MaxPort)
        {
            return terminal.ReportUsageError(CommandTexts.InvalidPort(port));
        }

        var diagnostics = new DiagnosticBag();
        ContentRecovery.Recover(input, diagnostics);
        terminal.Report(diagnostics, "");
        if (CommonOptions.OpenInput(input, out var problem) is null)
        {
            return terminal.ReportUsageError(problem!);
        }

        using var site = new PreviewSite(input, terminal);
        try
        {
            await PreviewServer.RunAsync(site, port, isReloading, terminal, stop);
            return ExitCode.Success;
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            terminal.Messages.WriteLine($"kkrsite: {CommandTexts.PortInUse(port)}");
            return ExitCode.Machine;
        }
        catch (SocketException)
        {
            // A port that is reserved by the system.
            terminal.Messages.WriteLine($"kkrsite: {CommandTexts.PortRefused(port)}");
            return ExitCode.Machine;
        }
    }
}
