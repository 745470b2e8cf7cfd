namespace KkrSite.Archive.Model;

/// <summary>An abbreviation that the documents use, and what it means.</summary>
public sealed record GlossaryEntry(string Term, string Meaning);
