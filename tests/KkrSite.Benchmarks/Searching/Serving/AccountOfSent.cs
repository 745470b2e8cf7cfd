namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>Keeps account of what a server sends, to pages and to their workers alike.</summary>
internal sealed class AccountOfSent
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private readonly Lock gate = new();
    private List<SentFile> files = [];
    private long bytes;
    private int underWay;

    public void Count(int sent) => Interlocked.Add(ref bytes, sent);

    public void Begin() => Interlocked.Increment(ref underWay);

    public void End(SentFile file)
    {
        lock (gate)
        {
            files.Add(file);
        }

        Interlocked.Decrement(ref underWay);
    }

    /// <summary>What was sent since the last time, once nothing more comes: HTTP/2 sends after an answer is complete.</summary>
    public async Task<SentFiles> TakeAsync()
    {
        for (var before = -1L; Volatile.Read(ref underWay) > 0 || before != Volatile.Read(ref bytes);)
        {
            before = Volatile.Read(ref bytes);
            await Task.Delay(Quiet);
        }

        lock (gate)
        {
            var sent = new SentFiles(files, Interlocked.Exchange(ref bytes, 0));
            files = [];
            return sent;
        }
    }
}
