using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Model;

/// <summary>An editor's title and note for a case; most cases have none.</summary>
public sealed record CaseNote(CaseNumber Number, string? Title, string Markdown)
{
    /// <summary>The note's file; linking warns there if no item carries the case.</summary>
    public SourceLocation Location { get; init; } = new($"sager/{Number}.md");
}
