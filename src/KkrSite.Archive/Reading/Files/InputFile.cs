namespace KkrSite.Archive.Reading.Files;

/// <summary>A file of a content folder.</summary>
/// <param name="Path">Relative to the folder, with slashes: <c>moeder/midtjylland/2024-11-19/moede.md</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ReadAllBytes">Reads the whole file, each time it is called.</param>
/// <param name="IsSymbolicLink">
/// The file is a symbolic link, or in a linked folder. A linked folder may itself be in the list, in place of the files below it.
/// </param>
public sealed record InputFile(string Path, long Size, Func<byte[]> ReadAllBytes, bool IsSymbolicLink = false)
{
    /// <summary>Opens the file without reading it into memory; null where its bytes are in memory anyway.</summary>
    public Func<Stream>? OpenStream { get; init; }

    /// <summary>The last part of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <exception cref="IOException">The file no longer exists or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be read.</exception>
    public Stream Open() => OpenStream is { } open ? open() : new MemoryStream(ReadAllBytes(), writable: false);

    public static InputFile FromBytes(string path, byte[] bytes) => new(path, bytes.Length, () => bytes);
}
