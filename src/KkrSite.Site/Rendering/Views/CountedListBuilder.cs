using System.Collections.Immutable;
using KkrSite.Danish;
using KkrSite.Theme.Parts.Lists;

namespace KkrSite.Site.Rendering.Views;

/// <summary>Builds the lists whose headings say how many entries they have.</summary>
internal static class CountedListBuilder
{
    public static CountedList<T> Build<T>(IEnumerable<T> entries, CountedNoun noun)
    {
        var list = entries.ToImmutableArray();
        return new CountedList<T>(list, DanishCounts.Format(list.Length, noun));
    }
}
