namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>A file that the server sent.</summary>
/// <param name="Bytes">Of its packed content.</param>
internal sealed record SentFile(string Path, long Bytes);
