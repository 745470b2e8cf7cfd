using KkrSite.Archive.Model;

namespace KkrSite.Output;

/// <summary>Keeps nothing: for checks that need only what was rendered, not the files.</summary>
public sealed class DiscardingStore : IOutputStore
{
    public void Write(OutputFile file)
    {
    }

    public Stream Create(UrlPath url) => Stream.Null;

    public void Copy(UrlPath url, Func<Stream> open)
    {
    }
}
