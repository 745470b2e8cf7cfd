using KkrSite.Archive.Model;

namespace KkrSite.Site.Output;

/// <summary>Where a build writes its files: a folder or memory. Called on several threads.</summary>
public interface IOutputStore
{
    void Write(OutputFile file);

    /// <summary>Begins a file that is written piece by piece; it is complete when the stream is disposed.</summary>
    Stream Create(UrlPath url);

    /// <summary>Adds a file that is published unchanged; a store may read it now, later or never.</summary>
    void Copy(UrlPath url, Func<Stream> open)
    {
        using var original = open();
        using var copy = Create(url);
        original.CopyTo(copy);
    }
}

/// <summary>A finished file of the site.</summary>
/// <param name="Url">Also determines its path: <see cref="UrlPath.FilePath"/>.</param>
public sealed record OutputFile(UrlPath Url, ReadOnlyMemory<byte> Content);
