namespace KkrSite.Search.IndexFiles;

/// <summary>A file of the index as it is published.</summary>
/// <param name="Name">Without its folder, whose name is a hash of all the files.</param>
public sealed record IndexFile(string Name, ReadOnlyMemory<byte> Content);

/// <summary>A file with the terms from its lower bound to that of the next file.</summary>
/// <param name="LowerBound">The shortest text that sorts after all terms of earlier files and not after the terms of this one.</param>
public sealed record TermFile(string LowerBound, IndexFile File);
