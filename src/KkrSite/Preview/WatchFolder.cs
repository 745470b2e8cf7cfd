using System.Diagnostics;
using KkrSite.Archive.Reading;

namespace KkrSite.Preview;

/// <summary>
/// Tells when a folder has changed. The system's own messages say it at once; they may be lost (too many of them, a network drive, the folder
/// itself taken away and put back), so the folder is also looked at now and then, and often where the system tells nothing at all.
/// </summary>
internal sealed class WatchFolder : IDisposable
{
    // An editor saves in several steps; copying many files goes on for longer, and is not waited for.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(30);
    private const int MaxSettles = 10;

    private static readonly TimeSpan Seldom = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(250);

    // A large folder on a slow disk must not be looked at all the time.
    private const int RestPerLook = 20;

    private readonly string folder;
    private readonly SemaphoreSlim heard = new(0, 1);
    private readonly Lock gate = new();
    private FileSystemWatcher? watcher;
    private HashSet<(string, long, long)>? last;
    private TimeSpan lookTime;

    public WatchFolder(string folder)
    {
        this.folder = folder;
        Listen();
        last = Look();
    }

    /// <summary>The system tells of changes; otherwise they are found by looking.</summary>
    public bool IsListening => watcher is not null;

    /// <summary>Ends when the folder has changed since the last time, and has come to rest.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task ChangedAsync(CancellationToken stop)
    {
        while (true)
        {
            var rest = IsListening ? Seldom : Often;
            var wasHeard = await heard.WaitAsync(rest > RestPerLook * lookTime ? rest : RestPerLook * lookTime, stop);
            for (var i = 0; wasHeard && i < MaxSettles && await heard.WaitAsync(Settle, stop); i++)
            {
            }

            var now = Look();
            var isSame = now is null ? last is null : last is not null && now.SetEquals(last);
            last = now;
            if (!isSame && !wasHeard)
            {
                // The system said nothing of it: the folder that it watches may not be this one any more.
                Listen();
            }

            if (!isSame || wasHeard)
            {
                return;
            }
        }
    }

    public void Dispose()
    {
        watcher?.Dispose();
        heard.Dispose();
    }

    private HashSet<(string, long, long)>? Look()
    {
        var watch = Stopwatch.StartNew();
        var state = FolderState.Of(folder);
        lookTime = watch.Elapsed;
        return state;
    }

    private void Listen()
    {
        watcher?.Dispose();
        watcher = null;
        FileSystemWatcher? made = null;
        try
        {
            // A link as the folder itself is followed, once.
            made = new FileSystemWatcher(Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder) { IncludeSubdirectories = true };
            made.Changed += (_, change) => Hear(change.Name);
            made.Created += (_, change) => Hear(change.Name);
            made.Deleted += (_, change) => Hear(change.Name);
            made.Renamed += (_, change) =>
            {
                Hear(change.Name);
                Hear(change.OldName);
            };
            made.Error += (_, _) => Signal();
            made.EnableRaisingEvents = true;
            watcher = made;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // No such folder now, or no more watches to be had.
            made?.Dispose();
        }
    }

    private void Hear(string? name)
    {
        if (name is null || !OpenInputFolder.IsNoise(Path.GetFileName(name)))
        {
            Signal();
        }
    }

    private void Signal()
    {
        lock (gate)
        {
            if (heard.CurrentCount == 0)
            {
                heard.Release();
            }
        }
    }
}
