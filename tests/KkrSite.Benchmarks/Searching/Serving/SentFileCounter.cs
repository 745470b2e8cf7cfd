namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>Counts the files and bytes that a server sends, to pages and to their workers.</summary>
internal sealed class SentFileCounter
{
    private static readonly TimeSpan QuietPeriod = TimeSpan.FromMilliseconds(15);

    private readonly Lock gate = new();
    private List<SentFile> files = [];
    private long bytes;
    private int pendingFiles;

    public void AddBytes(int sent) => Interlocked.Add(ref bytes, sent);

    public void BeginFile() => Interlocked.Increment(ref pendingFiles);

    public void EndFile(SentFile file)
    {
        lock (gate)
        {
            files.Add(file);
        }

        Interlocked.Decrement(ref pendingFiles);
    }

    /// <summary>What was sent since the previous call. Waits until sending stops: HTTP/2 also sends after a response is complete.</summary>
    public async Task<SentFiles> TakeAsync()
    {
        for (var before = -1L; Volatile.Read(ref pendingFiles) > 0 || before != Volatile.Read(ref bytes);)
        {
            before = Volatile.Read(ref bytes);
            await Task.Delay(QuietPeriod);
        }

        lock (gate)
        {
            var sent = new SentFiles(files, Interlocked.Exchange(ref bytes, 0));
            files = [];
            return sent;
        }
    }
}

/// <summary>A file that the server sent.</summary>
/// <param name="Bytes">The length of its content as sent.</param>
internal sealed record SentFile(string Path, long Bytes);

/// <summary>What the server sent between two calls.</summary>
/// <param name="Bytes">All bytes on its connections: the files, their headers and the HTTP/2 framing.</param>
internal sealed record SentFiles(IReadOnlyList<SentFile> Files, long Bytes)
{
    /// <summary>The mean overhead of a file. The first one has its headers in full, later ones only the differences.</summary>
    public double OverheadPerFile => Files.Count == 0 ? 0 : (double)(Bytes - Files.Sum(file => file.Bytes)) / Files.Count;
}
