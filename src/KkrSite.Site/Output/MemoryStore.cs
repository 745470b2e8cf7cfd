using System.Collections.Concurrent;

namespace KkrSite.Site.Output;

/// <summary>Keeps a build's files in memory, by path.</summary>
public sealed class MemoryStore : IOutputStore
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);

    /// <summary>Relative path with slashes to content.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => files;

    public void Write(string path, ReadOnlySpan<byte> content) => files[path] = content.ToArray();

    public Stream Create(string path) => new CapturingStream(content => files[path] = content);

    private sealed class CapturingStream(Action<ReadOnlyMemory<byte>> save) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                save(GetBuffer().AsMemory(0, (int)Length));
            }

            base.Dispose(disposing);
        }
    }
}
