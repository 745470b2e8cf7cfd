namespace KkrSite.Archive.Reading;

/// <summary>A file of a content folder.</summary>
/// <param name="Path">Relative to the folder, with slashes: <c>moeder/midtjylland/2024-11-19/moede.md</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ReadAllBytes">Reads it; called only for files whose content is needed, so not for attachments.</param>
/// <param name="IsSymbolicLink">
/// The file is a symbolic link, or a folder on the way to it is. A linked folder may stand in the list itself, in place of
/// the files below it.
/// </param>
public sealed record InputFile(string Path, long Size, Func<byte[]> ReadAllBytes, bool IsSymbolicLink = false)
{
    /// <summary>Opens the file, which may be large, without reading it whole; null where its bytes are in memory anyway.</summary>
    public Func<Stream>? OpenStream { get; init; }

    /// <summary>The last part of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <exception cref="IOException">The file has gone, or cannot be read (also <see cref="UnauthorizedAccessException"/>).</exception>
    public Stream Open() => OpenStream is { } open ? open() : new MemoryStream(ReadAllBytes(), writable: false);

    public static InputFile InMemory(string path, byte[] bytes) => new(path, bytes.Length, () => bytes);
}
