using System.Collections.Concurrent;
using KkrSite.Site.Output;

namespace KkrSite.Preview;

/// <summary>Keeps a build's files in memory; of copied files (attachments) only a function that opens them.</summary>
internal sealed class PreviewStore : IOutputStore
{
    private readonly MemoryStore memory = new();
    private readonly ConcurrentDictionary<string, Func<Stream>> copies = new(StringComparer.Ordinal);

    /// <summary>The content by relative path with slashes.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => memory.Files;

    /// <summary>Opens the published content file, by relative path with slashes.</summary>
    public IReadOnlyDictionary<string, Func<Stream>> Copies => copies;

    public void Write(string path, ReadOnlySpan<byte> content) => memory.Write(path, content);

    public Stream Create(string path) => memory.Create(path);

    public void Copy(string path, Func<Stream> open) => copies[path] = open;
}
