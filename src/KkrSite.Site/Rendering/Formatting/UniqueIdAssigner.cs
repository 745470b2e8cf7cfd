namespace KkrSite.Site.Rendering.Formatting;

/// <summary>Makes fragments unique on a page: a second "proces" becomes "proces-2".</summary>
internal static class UniqueIdAssigner
{
    /// <param name="taken">The fragments of the page; the new one is added.</param>
    /// <param name="next">By id, the first number that may be free; updated. Makes many equal headings take linear time.</param>
    public static string Assign(string id, HashSet<string> taken, Dictionary<string, int> next)
    {
        var unique = id;
        var i = next.GetValueOrDefault(id, 2);
        for (; !taken.Add(unique); i++)
        {
            unique = $"{id}-{i}";
        }

        next[id] = i;
        return unique;
    }
}
