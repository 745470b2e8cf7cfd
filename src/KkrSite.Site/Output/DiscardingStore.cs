using KkrSite.Archive.Model;

namespace KkrSite.Site.Output;

/// <summary>Keeps no file: for checks that need only the rendered pages.</summary>
public sealed class DiscardingStore : IOutputStore
{
    public void Write(OutputFile file) { }

    public Stream Create(UrlPath url) => Stream.Null;

    public void Copy(UrlPath url, Func<Stream> open) { }
}
