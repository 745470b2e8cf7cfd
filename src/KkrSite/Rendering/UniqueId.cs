namespace KkrSite.Rendering;

/// <summary>Fragments of a page, each once: a second "proces" becomes "proces-2".</summary>
internal static class UniqueId
{
    /// <param name="taken">Those that the page has; grows.</param>
    public static string Of(string id, HashSet<string> taken) => Of(id, taken, []);

    /// <param name="next">By id, the first number that may be free; grows, so that ten thousand equal headings do not count from two each.</param>
    public static string Of(string id, HashSet<string> taken, Dictionary<string, int> next)
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
