namespace KkrSite.Site.Output;

/// <summary>Where a build writes its files: a folder or memory. Called on several threads.</summary>
/// <remarks>A path is relative to the output folder, with slashes.</remarks>
public interface IOutputStore
{
    /// <param name="content">The caller uses its memory again: a store that keeps the content copies it.</param>
    void Write(string path, ReadOnlySpan<byte> content);

    /// <summary>Begins a file that is written piece by piece; it is complete when the stream is disposed.</summary>
    Stream Create(string path);

    /// <summary>Adds a file that is published unchanged; a store may read it now, later or never.</summary>
    void Copy(string path, Func<Stream> open)
    {
        using var original = open();
        using var copy = Create(path);
        original.CopyTo(copy);
    }
}

/// <summary>A finished file of the site.</summary>
/// <param name="Path">Relative to the output folder, with slashes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
