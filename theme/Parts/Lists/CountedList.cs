using System.Collections.Immutable;

namespace KkrSite.Theme.Parts.Lists;

/// <summary>A list whose heading says how many entries it has.</summary>
/// <param name="Count">As the heading shows it: 5 møder.</param>
public sealed record CountedList<T>(ImmutableArray<T> Entries, string Count)
{
    public bool IsEmpty => Entries.IsEmpty;
}
