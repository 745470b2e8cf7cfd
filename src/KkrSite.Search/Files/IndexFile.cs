namespace KkrSite.Search.Files;

/// <summary>A file of the index as it is published.</summary>
/// <param name="Name">With the hash of its content, so that a browser may keep it for ever.</param>
public sealed record IndexFile(string Name, ReadOnlyMemory<byte> Content);
