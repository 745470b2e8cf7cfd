using KkrSite.Archive.Model;
using KkrSite.Output;

namespace KkrSite.Preview;

/// <summary>Keeps what a build makes in memory, and of what it only copies (attachments) the way to the file.</summary>
internal sealed class PreviewStore : IOutputStore
{
    private readonly MemoryStore made = new();
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Func<Stream>> copies = new(StringComparer.Ordinal);

    /// <summary>Relative path with slashes to content.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => made.Files;

    /// <summary>Relative path with slashes to the content file that is published there.</summary>
    public IReadOnlyDictionary<string, Func<Stream>> Copies => copies;

    public void Write(OutputFile file) => made.Write(file);

    public Stream Create(UrlPath url) => made.Create(url);

    public void Copy(UrlPath url, Func<Stream> open) => copies[url.FilePath] = open;
}
