using System.Collections.Immutable;

namespace KkrSite.Archive.Reading;

/// <summary>The files of a content folder, on disk or, in tests, in memory.</summary>
/// <param name="DisplayPath">How messages name the folder: as the user gave it, with slashes, <c>input</c>.</param>
/// <param name="Files">By their path, ordinally.</param>
public sealed record InputFolder(string DisplayPath, ImmutableArray<InputFile> Files);
