namespace KkrSite.Search.Files;

/// <summary>A file of the index as it is published.</summary>
/// <param name="Name">Without its folder, whose name is a hash of all the files.</param>
public sealed record IndexFile(string Name, ReadOnlyMemory<byte> Content);
