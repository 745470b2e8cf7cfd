namespace KkrSite.Archive.Linking.Decisions;

/// <summary>One main clause of a decision, in lower case, with its subject where it had left it out.</summary>
/// <param name="Text">Up to its first subordinate clause.</param>
/// <param name="Whole">With the subordinate clauses, where remarks stand.</param>
/// <param name="IsContrast">Joined by "men" or "mens": it takes back something of the clause before.</param>
internal sealed record DecisionClause(string Text, string Whole, bool IsContrast);
