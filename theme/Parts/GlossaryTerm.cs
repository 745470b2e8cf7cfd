namespace KkrSite.Theme.Parts;

/// <summary>An abbreviation and its meaning.</summary>
/// <param name="Id">Its fragment on the glossary page.</param>
public sealed record GlossaryTerm(string Id, string Term, string Meaning);
