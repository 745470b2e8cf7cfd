using KkrSite.Archive.Model;

namespace KkrSite.Output;

/// <summary>Where a build puts its files: a folder, or memory in tests. Called from several threads.</summary>
public interface IOutputStore
{
    void Write(OutputFile file);

    /// <summary>Begins a file that is too large to be held whole; it is finished when the stream is disposed.</summary>
    Stream Create(UrlPath url);

    /// <summary>A file of the content that is published as it is; a store may read it now, later or never.</summary>
    void Copy(UrlPath url, Func<Stream> open)
    {
        using var original = open();
        using var copy = Create(url);
        original.CopyTo(copy);
    }
}
