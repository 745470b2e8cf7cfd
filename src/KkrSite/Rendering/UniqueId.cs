namespace KkrSite.Rendering;

/// <summary>Fragments of a page, each once: a second "proces" becomes "proces-2".</summary>
internal static class UniqueId
{
    /// <param name="taken">Those that the page has; grows.</param>
    public static string Of(string id, HashSet<string> taken)
    {
        var unique = id;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = $"{id}-{i}";
        }

        return unique;
    }
}
