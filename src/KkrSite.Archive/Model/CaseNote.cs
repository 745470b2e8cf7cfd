namespace KkrSite.Archive.Model;

/// <summary>An editor's title and note for a case; most cases have none.</summary>
public sealed record CaseNote(CaseNumber Number, string? Title, string Markdown);
