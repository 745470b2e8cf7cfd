namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>What the server sent in a while.</summary>
/// <param name="Bytes">All that went over its connections: the files, their headers, and what HTTP/2 frames them with.</param>
internal sealed record SentFiles(IReadOnlyList<SentFile> Files, long Bytes)
{
    /// <summary>What a file costs besides its content. The first one has its headers in full, and later ones what differs.</summary>
    public double Overhead => Files.Count == 0 ? 0 : (double)(Bytes - Files.Sum(file => file.Bytes)) / Files.Count;
}
