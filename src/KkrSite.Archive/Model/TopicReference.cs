using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Model;

/// <summary>A topic that an item's file names, not yet looked up: linking says whether it exists.</summary>
public sealed record TopicReference(string Name, SourceLocation Location);
