using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using KkrSite.Site.Output;

namespace KkrSite.Tests.Mutations;

/// <summary>
/// Tries inputs on threads with a small stack, and reports the seeds of those that throw, do not terminate or allocate gigabytes.
/// If an input ends the whole process, its seed is in <c>mutated-inputs/</c> beside the test program.
/// </summary>
/// <param name="kind">Names the run in messages and files.</param>
internal sealed class MutationRunner(string kind)
{
    // The stack size of the threads that render pages in a build.
    private const int StackSize = 1_500_000;

    // The sum of all allocations, most of which are freed immediately.
    private const long MaxAllocatedBytes = 2L << 30;

    private const int MaxFailures = 12;
    private const int MaxStackFrames = 6;

    // Time of one processor, independent of other load: the process's time since the input began, divided by the processor count.
    // An input that waits forever uses no processor time, and is reported by elapsed time.
    private static readonly TimeSpan MaxProcessorTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan MaxElapsedTime = TimeSpan.FromMinutes(10);

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "mutated-inputs");

    private readonly ConcurrentQueue<string> failures = new();
    private readonly ConcurrentDictionary<int, (MutatedInput Input, long Since, TimeSpan Worked)> running = new();

    /// <param name="make">Creates the input of a seed.</param>
    /// <param name="attempt">Passes the input to the program; any exception is a failure.</param>
    public void Run(IReadOnlyList<int> seeds, Func<int, MutatedInput> make, Action<MutatedInput> attempt)
    {
        Directory.CreateDirectory(Folder);
        var next = -1;
        var threads = Enumerable
            .Range(0, Math.Max(1, Environment.ProcessorCount))
            .Select(worker => new Thread(() => Work(worker), StackSize) { IsBackground = true })
            .ToList();
        threads.ForEach(thread => thread.Start());
        while (threads.Exists(thread => !thread.Join(TimeSpan.FromMilliseconds(200))))
        {
            var worked = GetProcessorTime();
            if (
                running.Values.FirstOrDefault(run =>
                    run.Since > 0 && (worked - run.Worked > MaxProcessorTime || Stopwatch.GetElapsedTime(run.Since) > MaxElapsedTime)
                ) is
                { Input: { } endless } run
            )
            {
                ReportFailure(
                    endless,
                    $"takes more than {(worked - run.Worked).TotalSeconds:0} seconds of a processor in "
                        + $"{Stopwatch.GetElapsedTime(run.Since).TotalSeconds:0}"
                );
                break;
            }
        }

        failures.Count.ShouldBe(0, $"of {seeds.Count} inputs of the kind {kind}:\n{string.Join('\n', failures)}");
        return;

        void Work(int worker)
        {
            using var last = new FileStream(
                Path.Combine(Folder, $"{kind}-{worker}.seed"),
                FileMode.Create,
                FileAccess.Write,
                FileShare.ReadWrite,
                bufferSize: 0
            );
            for (
                var i = Interlocked.Increment(ref next);
                i < seeds.Count && failures.Count < MaxFailures;
                i = Interlocked.Increment(ref next)
            )
            {
                last.Position = 0;
                last.Write(System.Text.Encoding.ASCII.GetBytes(seeds[i].ToString("D10", CultureInfo.InvariantCulture)));
                var input = make(seeds[i]);
                running[worker] = (input, Stopwatch.GetTimestamp(), GetProcessorTime());
                Attempt(input, attempt);
                running[worker] = default;
            }
        }
    }

    private static TimeSpan GetProcessorTime() => Environment.CpuUsage.TotalTime / Environment.ProcessorCount;

    private void Attempt(MutatedInput input, Action<MutatedInput> attempt)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            attempt(input);
        }
        catch (Exception exception)
        {
            var places = (exception.StackTrace ?? "")
                .Split('\n')
                .Where(line => line.Contains(" in /", StringComparison.Ordinal))
                .Take(MaxStackFrames);
            ReportFailure(input, $"{exception.GetType().Name}: {exception.Message}\n{string.Join('\n', places)}");
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (input.Bytes.Length < 1_000_000 && allocated > MaxAllocatedBytes)
        {
            ReportFailure(input, $"takes {allocated >> 20} MB");
        }
    }

    /// <summary>Records a failure and saves the input for debugging.</summary>
    public void ReportFailure(MutatedInput input, string what)
    {
        var file = Path.Combine(Folder, $"{kind}-{input.Seed}{Path.GetExtension(input.Path)}");
        File.WriteAllBytes(file, input.Bytes);
        failures.Enqueue($"seed {input.Seed}: {input.Path}, {input.Description} ({file}): {what}");
    }
}

/// <summary>A store that accepts every file and keeps none.</summary>
internal sealed class BufferingStore : IOutputStore
{
    public void Write(string path, ReadOnlySpan<byte> content) { }

    public Stream Create(string path) => new MemoryStream();
}

/// <summary>A mutated input file, made from a valid one; the same seed gives the same bytes.</summary>
/// <param name="Path">In a content folder, or the name of a document.</param>
/// <param name="Description">The mutation applied to the valid file.</param>
internal sealed record MutatedInput(int Seed, string Path, byte[] Bytes, string Description);
