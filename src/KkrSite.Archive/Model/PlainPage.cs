using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Model;

/// <summary>A page of plain text, such as about: its address is its slug.</summary>
public sealed record PlainPage(string Slug, string Title, string Markdown, SourceLocation Location);
