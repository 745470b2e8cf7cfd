using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace KkrSite.Tests.Mutations;

/// <summary>
/// Tries inputs one after the other on threads of a small stack, and tells by their seed those that throw, never end or take
/// gigabytes. An input that ends the whole process leaves its seed in <c>mutated-inputs/</c> beside the test program.
/// </summary>
/// <param name="kind">Names the run in messages and files.</param>
internal sealed class WatchInputs(string kind)
{
    // As much as the threads have on which a build makes its pages.
    private const int StackSize = 1_500_000;

    // All that is asked for on the way, most of it let go at once.
    private const long MostAllocated = 2L << 30;

    private const int MostTold = 12;
    private const int PlacesTold = 6;

    // Of one processor, whatever else the machine does: the whole program's time since an input began, shared by all processors.
    // What waits for ever uses none, and is told of by the clock.
    private static readonly TimeSpan LongestAtWork = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "mutated-inputs");

    private readonly ConcurrentQueue<string> failures = new();
    private readonly ConcurrentDictionary<int, (MutatedInput Input, long Since, TimeSpan Worked)> running = new();

    /// <param name="make">The input of a seed.</param>
    /// <param name="attempt">Gives the input to the program; whatever it throws is a failure.</param>
    public void Run(IReadOnlyList<int> seeds, Func<int, MutatedInput> make, Action<MutatedInput> attempt)
    {
        Directory.CreateDirectory(Folder);
        var next = -1;
        var threads = Enumerable.Range(0, Math.Max(1, Environment.ProcessorCount)).Select(worker => new Thread(() => Work(worker), StackSize) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        while (threads.Exists(thread => !thread.Join(TimeSpan.FromMilliseconds(200))))
        {
            var worked = Worked();
            if (running.Values.FirstOrDefault(run => run.Since > 0 && (worked - run.Worked > LongestAtWork || Stopwatch.GetElapsedTime(run.Since) > LongestWait)) is { Input: { } endless } run)
            {
                Tell(endless, $"takes more than {(worked - run.Worked).TotalSeconds:0} seconds of a processor in {Stopwatch.GetElapsedTime(run.Since).TotalSeconds:0}");
                break;
            }
        }

        failures.Count.ShouldBe(0, $"of {seeds.Count} inputs of the kind {kind}:\n{string.Join('\n', failures)}");
        return;

        void Work(int worker)
        {
            using var last = new FileStream(Path.Combine(Folder, $"{kind}-{worker}.seed"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            for (var i = Interlocked.Increment(ref next); i < seeds.Count && failures.Count < MostTold; i = Interlocked.Increment(ref next))
            {
                last.Position = 0;
                last.Write(System.Text.Encoding.ASCII.GetBytes(seeds[i].ToString("D10", CultureInfo.InvariantCulture)));
                var input = make(seeds[i]);
                running[worker] = (input, Stopwatch.GetTimestamp(), Worked());
                Try(input, attempt);
                running[worker] = default;
            }
        }
    }

    private static TimeSpan Worked() => Environment.CpuUsage.TotalTime / Environment.ProcessorCount;

    private void Try(MutatedInput input, Action<MutatedInput> attempt)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            attempt(input);
        }
        catch (Exception exception)
        {
            var places = (exception.StackTrace ?? "").Split('\n').Where(line => line.Contains(" in /", StringComparison.Ordinal)).Take(PlacesTold);
            Tell(input, $"{exception.GetType().Name}: {exception.Message}\n{string.Join('\n', places)}");
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (input.Bytes.Length < 1_000_000 && allocated > MostAllocated)
        {
            Tell(input, $"takes {allocated >> 20} MB");
        }
    }

    /// <summary>Notes a failure and keeps the input for whoever looks into it.</summary>
    public void Tell(MutatedInput input, string what)
    {
        var file = Path.Combine(Folder, $"{kind}-{input.Seed}{Path.GetExtension(input.Path)}");
        File.WriteAllBytes(file, input.Bytes);
        failures.Enqueue($"seed {input.Seed}: {input.Path}, {input.Story} ({file}): {what}");
    }
}
