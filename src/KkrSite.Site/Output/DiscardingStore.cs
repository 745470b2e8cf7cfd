namespace KkrSite.Site.Output;

/// <summary>Keeps no file: for checks that need only the rendered pages.</summary>
public sealed class DiscardingStore : IOutputStore
{
    public void Write(string path, ReadOnlySpan<byte> content) { }

    public Stream Create(string path) => Stream.Null;

    public void Copy(string path, Func<Stream> open) { }
}
