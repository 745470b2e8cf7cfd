using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Node;

/// <summary>
/// The Node.js process that runs PDF.js. It is separate from the importer because PDF files may be hostile: a file that
/// takes too much time or memory ends with the process.
/// </summary>
internal sealed class PdfJsProcess : IDisposable
{
    private const int MaxHeapMegabytes = 1024;
    private const long MaxMemory = 1536L << 20;

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);
    private static readonly string ScriptPath = Path.Combine(AppContext.BaseDirectory, "pdf", "read-pdf.mjs");

    private readonly Process process;
    private readonly Task<string> errors;

    private PdfJsProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
    }

    public static bool HasScript => File.Exists(ScriptPath);

    public Stream Input => process.StandardInput.BaseStream;

    /// <summary>Null if Node.js is not installed.</summary>
    public static PdfJsProcess? Start()
    {
        var start = new ProcessStartInfo(
            "node",
            [
                $"--max-old-space-size={MaxHeapMegabytes}",
                "--disallow-code-generation-from-strings",
                ScriptPath,
                Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
            ]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };

        // Options of the user's shell must not change the script.
        start.Environment.Remove("NODE_OPTIONS");
        try
        {
            return Process.Start(start) is { } process ? new PdfJsProcess(process) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Reads the next line of the output, within the limits of time and memory.</summary>
    public async Task<PdfJsOutput> ReadLine(TimeSpan timeout, CancellationToken stop)
    {
        var reading = process.StandardOutput.ReadLineAsync(CancellationToken.None).AsTask();
        var waited = TimeSpan.Zero;
        for (; !reading.IsCompleted; waited += PollInterval)
        {
            if (waited > timeout)
            {
                return new PdfJsLimitExceeded(PdfProblem.TooSlow);
            }

            await Task.WhenAny(reading, Task.Delay(PollInterval, stop)).ConfigureAwait(false);
            stop.ThrowIfCancellationRequested();
            if (!reading.IsCompleted && GetMemory() > MaxMemory)
            {
                return new PdfJsLimitExceeded(PdfProblem.TooLarge);
            }
        }

        return await reading.ConfigureAwait(false) is { } line ? new PdfJsLine(line, waited)
            : HasFailed() ? new PdfJsLimitExceeded(PdfProblem.TooLarge)
            : new PdfJsEnd();
    }

    public async Task Stop()
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has exited already.
        }

        await errors.ConfigureAwait(false);
    }

    public void Dispose() => process.Dispose();

    private long GetMemory()
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    // Node.js exits with an error when its heap is full.
    private bool HasFailed() => process.HasExited && process.ExitCode != 0;
}

/// <summary>What the process has written, or why it writes no more.</summary>
internal abstract record PdfJsOutput;

internal sealed record PdfJsLine(string Text, TimeSpan Waited) : PdfJsOutput;

/// <summary>The process has exited without an error.</summary>
internal sealed record PdfJsEnd : PdfJsOutput;

internal sealed record PdfJsLimitExceeded(PdfProblem Problem) : PdfJsOutput;
