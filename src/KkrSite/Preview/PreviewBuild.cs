using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Preview;

/// <summary>A build for the preview: its files by path, and what is wrong, if it must not be published.</summary>
public sealed record PreviewBuild(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<Diagnostic> Errors);
