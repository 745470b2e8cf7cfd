namespace KkrSite.Theme.Parts;

/// <summary>A sentence that a reader must not miss.</summary>
/// <param name="Kind">summary, cancelled, moved, closed, changed, correction, month-only.</param>
/// <param name="Links">Where to go from there: the full wording, the new date.</param>
public sealed record Notice(string Kind, string Text, System.Collections.Immutable.ImmutableArray<Link> Links);
