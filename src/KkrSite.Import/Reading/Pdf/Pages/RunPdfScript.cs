using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>
/// Reads PDF files with PDF.js in a process of its own, all of them in one: what a hostile file makes it do ends with
/// that process, which is stopped when it takes too long or too much, and begun again for the files that are left.
/// </summary>
/// <param name="patience">How long a file may take to open, instead of the time that users are asked to wait.</param>
internal sealed class RunPdfScript(TimeSpan? patience = null)
{
    private const int MegabytesOfHeap = 1024;
    private const long MostMemory = 1536L << 20;
    private const long MostCharacters = 400_000_000;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPage = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestOpening = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan LongestDocument = TimeSpan.FromMinutes(4);

    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "pdf", "read-pdf.mjs");

    /// <summary>One answer for each request, in their order.</summary>
    public ImmutableArray<PdfAnswer> Run(IReadOnlyList<PdfRequest> requests, CancellationToken stop)
    {
        var answers = ImmutableArray.CreateBuilder<PdfAnswer>(requests.Count);
        while (answers.Count < requests.Count)
        {
            var before = answers.Count;
            var problem = RunOnce(requests.Skip(answers.Count), answers, stop).GetAwaiter().GetResult();
            if (problem is PdfProblem.NodeMissing or PdfProblem.NodeUnfit)
            {
                answers.AddRange(Enumerable.Repeat(PdfAnswer.Failed(problem.Value), requests.Count - answers.Count));
            }
            else if (answers.Count < requests.Count && (problem is not null || answers.Count == before))
            {
                answers.Add(PdfAnswer.Failed(problem ?? PdfProblem.Broken));
            }
        }

        return answers.MoveToImmutable();
    }

    /// <summary>Reads until all are answered, or the process had to be stopped or ended by itself.</summary>
    private async Task<PdfProblem?> RunOnce(IEnumerable<PdfRequest> requests, ImmutableArray<PdfAnswer>.Builder answers, CancellationToken stop)
    {
        if (!File.Exists(Script))
        {
            return PdfProblem.NodeUnfit;
        }

        using var process = Start();
        if (process is null)
        {
            return PdfProblem.NodeMissing;
        }

        using var given = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var giving = Give(process, requests, given.Token);
        try
        {
            return await Take(process, answers, stop).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            // A file can lead the reader to answer with what is no answer.
            return PdfProblem.Broken;
        }
        finally
        {
            await given.CancelAsync().ConfigureAwait(false);
            Kill(process);
            await giving.ConfigureAwait(false);
            await errors.ConfigureAwait(false);
        }
    }

    private static Process? Start()
    {
        var start = new ProcessStartInfo("node", [$"--max-old-space-size={MegabytesOfHeap}", "--disallow-code-generation-from-strings", Script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };

        // Whatever the user's shell makes Node do otherwise is no business of this script.
        start.Environment.Remove("NODE_OPTIONS");
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static async Task Give(Process process, IEnumerable<PdfRequest> requests, CancellationToken stop)
    {
        try
        {
            var input = process.StandardInput.BaseStream;
            foreach (var request in requests)
            {
                var line = new PdfScriptRequest(request.Bytes.Length, request.Layout);
                await input.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(line, PdfJson.Default.PdfScriptRequest), stop).ConfigureAwait(false);
                await input.WriteAsync("\n"u8.ToArray(), stop).ConfigureAwait(false);
                await input.WriteAsync(request.Bytes, stop).ConfigureAwait(false);
                await input.FlushAsync(stop).ConfigureAwait(false);
            }

            process.StandardInput.Close();
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The process ended or was stopped; what it had answered counts.
        }
    }

    private async Task<PdfProblem?> Take(Process process, ImmutableArray<PdfAnswer>.Builder answers, CancellationToken stop)
    {
        var pages = ImmutableArray.CreateBuilder<PdfPage>();
        var (characters, spent) = (0L, TimeSpan.Zero);
        while (true)
        {
            var most = pages.Count == 0 ? patience ?? LongestOpening : Least(patience ?? LongestPage, LongestDocument - spent);
            var (line, waited, problem) = await NextLine(process, most, stop).ConfigureAwait(false);
            spent += waited;
            if (line is null)
            {
                return problem ?? (process.HasExited && process.ExitCode != 0 ? PdfProblem.TooLarge : null);
            }

            characters += line.Length;
            if (characters > MostCharacters)
            {
                return PdfProblem.TooLarge;
            }

            if (line.StartsWith("{\"page\"", StringComparison.Ordinal))
            {
                pages.Add(JsonSerializer.Deserialize(line, PdfJson.Default.PdfPage)!);
                continue;
            }

            var end = JsonSerializer.Deserialize(line, PdfJson.Default.PdfScriptLine)!;
            if (end.Old is not null)
            {
                return PdfProblem.NodeUnfit;
            }

            answers.Add(end.Problem is { } name ? PdfAnswer.Failed(ProblemOf(name)) : new PdfAnswer(pages.ToImmutable(), null));
            pages.Clear();
            (characters, spent) = (0, TimeSpan.Zero);
        }
    }

    /// <summary>The next line, or null with the reason why there is none; a null without a reason is the end.</summary>
    private static async Task<(string? Line, TimeSpan Waited, PdfProblem? Problem)> NextLine(Process process, TimeSpan most, CancellationToken stop)
    {
        var reading = process.StandardOutput.ReadLineAsync(CancellationToken.None).AsTask();
        var waited = TimeSpan.Zero;
        for (; !reading.IsCompleted; waited += Look)
        {
            if (waited > most)
            {
                return (null, waited, PdfProblem.TooSlow);
            }

            await Task.WhenAny(reading, Task.Delay(Look, stop)).ConfigureAwait(false);
            stop.ThrowIfCancellationRequested();
            if (!reading.IsCompleted && MemoryOf(process) > MostMemory)
            {
                return (null, waited, PdfProblem.TooLarge);
            }
        }

        return (await reading.ConfigureAwait(false), waited, null);
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static long MemoryOf(Process process)
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

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It had ended by itself.
        }
    }

    private static PdfProblem ProblemOf(string name) => name switch
    {
        "encrypted" => PdfProblem.Encrypted,
        "large" => PdfProblem.TooLarge,
        _ => PdfProblem.Broken,
    };
}
