using System.Diagnostics;
using System.IO.Enumeration;
using KkrSite.Archive.Reading.Files;

namespace KkrSite.Preview;

/// <summary>
/// Waits for changes of a folder. The system's notifications are immediate but may be lost (too many of them, a network drive, the folder
/// itself removed and restored), so the folder is also polled: slowly, or often where the system sends no notifications.
/// </summary>
internal sealed class FolderWatcher : IDisposable
{
    // An editor saves in several steps; copying many files takes longer and is not waited for.
    private static readonly TimeSpan SettleDelay = TimeSpan.FromMilliseconds(30);
    private const int MaxSettles = 10;

    private static readonly TimeSpan SlowPollInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FastPollInterval = TimeSpan.FromMilliseconds(250);

    // A large folder on a slow disk must not be polled all the time.
    private const int PollRestFactor = 20;

    private readonly string folder;
    private readonly SemaphoreSlim changeSignal = new(0, 1);
    private readonly Lock gate = new();
    private FileSystemWatcher? watcher;
    private HashSet<(string, long, long)>? lastSnapshot;
    private TimeSpan snapshotTime;

    public FolderWatcher(string folder)
    {
        this.folder = folder;
        StartListening();
        lastSnapshot = TakeSnapshot();
    }

    /// <summary>The system notifies of changes; otherwise they are found by polling.</summary>
    public bool IsListening => watcher is not null;

    /// <summary>Ends when the folder has changed since the last call and no further change follows at once.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public async Task WaitForChangeAsync(CancellationToken stop)
    {
        while (true)
        {
            var interval = IsListening ? SlowPollInterval : FastPollInterval;
            var minInterval = PollRestFactor * snapshotTime;
            var isNotified = await changeSignal.WaitAsync(interval > minInterval ? interval : minInterval, stop);
            for (var i = 0; isNotified && i < MaxSettles && await changeSignal.WaitAsync(SettleDelay, stop); i++) { }

            var snapshot = TakeSnapshot();
            var isSame = snapshot is null ? lastSnapshot is null : lastSnapshot is not null && snapshot.SetEquals(lastSnapshot);
            lastSnapshot = snapshot;
            if (!isSame && !isNotified)
            {
                // The system did not notify: the folder that it watches may have been replaced.
                StartListening();
            }

            if (!isSame || isNotified)
            {
                return;
            }
        }
    }

    public void Dispose()
    {
        watcher?.Dispose();
        changeSignal.Dispose();
    }

    private HashSet<(string, long, long)>? TakeSnapshot()
    {
        var stopwatch = Stopwatch.StartNew();
        var snapshot = FolderSnapshot.Take(folder);
        snapshotTime = stopwatch.Elapsed;
        return snapshot;
    }

    private void StartListening()
    {
        watcher?.Dispose();
        watcher = null;
        FileSystemWatcher? created = null;
        try
        {
            // If the folder itself is a symbolic link, it is followed once.
            created = new FileSystemWatcher(Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder)
            {
                IncludeSubdirectories = true,
            };
            created.Changed += (_, change) => OnChange(change.Name);
            created.Created += (_, change) => OnChange(change.Name);
            created.Deleted += (_, change) => OnChange(change.Name);
            created.Renamed += (_, change) =>
            {
                OnChange(change.Name);
                OnChange(change.OldName);
            };
            created.Error += (_, _) => SignalChange();
            created.EnableRaisingEvents = true;
            watcher = created;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The folder does not exist now, or the system has no more watches.
            created?.Dispose();
        }
    }

    private void OnChange(string? name)
    {
        if (name is null || !InputFolderScanner.IsIgnored(Path.GetFileName(name)))
        {
            SignalChange();
        }
    }

    private void SignalChange()
    {
        lock (gate)
        {
            if (changeSignal.CurrentCount == 0)
            {
                changeSignal.Release();
            }
        }
    }
}

/// <summary>A folder's files with their sizes and times: two snapshots are equal where nothing has changed.</summary>
internal static class FolderSnapshot
{
    private static readonly EnumerationOptions AllEntries = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = true,
        RecurseSubdirectories = true,
    };

    /// <summary>Null where there is no such folder.</summary>
    public static HashSet<(string Path, long Size, long Time)>? Take(string folder)
    {
        try
        {
            return
            [
                .. new FileSystemEnumerable<(string, long, long)>(folder, Describe, AllEntries)
                {
                    ShouldIncludePredicate = IsContent,
                    // Content behind a symbolic link is not read, and links may form a cycle.
                    ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                        IsContent(ref entry) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
                },
            ];
        }
        catch (IOException)
        {
            // Removed before or while it was listed: the next snapshot shows the rest.
            return null;
        }
    }

    private static bool IsContent(ref FileSystemEntry entry) => !InputFolderScanner.IsIgnored(entry.FileName.ToString());

    // A folder's own time changes with the ignored files in it.
    private static (string Path, long Size, long Time) Describe(ref FileSystemEntry entry) =>
        entry.IsDirectory ? (entry.ToFullPath(), 0, 0) : (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc.Ticks);
}
