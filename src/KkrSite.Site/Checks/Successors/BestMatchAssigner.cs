using KkrSite.Archive.Model;

namespace KkrSite.Site.Checks.Successors;

/// <summary>Assigns to each vanished address the best new one, highest score first; no new address is assigned twice.</summary>
internal static class BestMatchAssigner
{
    /// <param name="score">How well two addresses match; 0 where they do not.</param>
    public static Dictionary<UrlPath, UrlPath> Assign(
        IEnumerable<UrlPath> vanished,
        IReadOnlyCollection<UrlPath> added,
        Func<UrlPath, UrlPath, double> score
    )
    {
        var pairs =
            from old in vanished
            from next in added
            let value = score(old, next)
            where value > 0
            orderby value descending, old, next
            select (old, next);
        var assigned = new Dictionary<UrlPath, UrlPath>();
        var taken = new HashSet<UrlPath>();
        foreach (var (old, next) in pairs.Where(pair => !taken.Contains(pair.next)))
        {
            if (assigned.TryAdd(old, next))
            {
                taken.Add(next);
            }
        }

        return assigned;
    }
}
