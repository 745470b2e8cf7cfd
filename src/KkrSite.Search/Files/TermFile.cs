namespace KkrSite.Search.Files;

/// <summary>A file with the terms from one text to the next file's.</summary>
/// <param name="From">The shortest text that the file's terms do not sort before and all earlier terms do.</param>
public sealed record TermFile(string From, IndexFile File);
