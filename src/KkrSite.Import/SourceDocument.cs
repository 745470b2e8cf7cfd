namespace KkrSite.Import;

/// <summary>A file to import, already in memory: its name decides the reader, its bytes are all that is read.</summary>
/// <param name="Path">As the user gave it: messages name it so.</param>
public sealed record SourceDocument(string Path, ReadOnlyMemory<byte> Bytes);
