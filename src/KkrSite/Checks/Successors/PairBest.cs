using KkrSite.Archive.Model;

namespace KkrSite.Checks.Successors;

/// <summary>Gives each vanished address the new one that fits it best, the surest first; no new address is given twice.</summary>
internal static class PairBest
{
    /// <param name="score">How well two fit; 0 where they do not.</param>
    public static Dictionary<UrlPath, UrlPath> Of(
        IEnumerable<UrlPath> vanished, IReadOnlyCollection<UrlPath> added, Func<UrlPath, UrlPath, double> score)
    {
        var pairs = from old in vanished
                    from next in added
                    let fit = score(old, next)
                    where fit > 0
                    orderby fit descending, old, next
                    select (old, next);
        var given = new Dictionary<UrlPath, UrlPath>();
        var taken = new HashSet<UrlPath>();
        foreach (var (old, next) in pairs.Where(pair => !taken.Contains(pair.next)))
        {
            if (given.TryAdd(old, next))
            {
                taken.Add(next);
            }
        }

        return given;
    }
}
