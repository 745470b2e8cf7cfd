using System.Collections.Immutable;

namespace KkrSite.Import.Writing.FrontMatter;

/// <summary>A list or map of front matter with what the document adds to it.</summary>
/// <param name="TakenOut">What the document has and an editor took out.</param>
/// <param name="IsReplacing">Something that the file said gave way, because the user said --overwrite.</param>
internal sealed record MergedKey(FileKey Key, ImmutableArray<string> TakenOut, bool IsReplacing = false);
