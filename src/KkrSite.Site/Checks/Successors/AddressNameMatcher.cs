using KkrSite.Archive.Model;

namespace KkrSite.Site.Checks.Successors;

/// <summary>Pairs vanished and new addresses that share most words of their names, or are the only ones of their kind.</summary>
internal static class AddressNameMatcher
{
    private const double MinSharedWords = 0.5;

    /// <summary>All of one kind: topics, councils, plain pages, or one meeting's attachments.</summary>
    public static IEnumerable<(UrlPath Old, Successor Successor)> Match(IEnumerable<UrlPath> vanished, IEnumerable<UrlPath> added)
    {
        UrlPath[] before = [.. vanished];
        UrlPath[] after = [.. added];
        if (before is [var old] && after is [var next])
        {
            return [(old, new Successor(next, SuccessorTexts.OnlyNewAddressOfKind))];
        }

        return BestMatchAssigner
            .Assign(before, after, (a, b) => MeasureSharedWords(a, b) is var shared && shared >= MinSharedWords ? shared : 0)
            .Select(pair => (pair.Key, new Successor(pair.Value, SuccessorTexts.SimilarNames)));
    }

    private static double MeasureSharedWords(UrlPath a, UrlPath b) => MeasureOverlap(SplitWords(a), SplitWords(b));

    /// <summary>The share of common elements in all elements of two sets, 0 to 1 (Jaccard index).</summary>
    public static double MeasureOverlap<T>(IReadOnlyCollection<T> a, IReadOnlyCollection<T> b)
    {
        var common = a.Intersect(b).Count();
        return common == 0 ? 0 : (double)common / (a.Count + b.Count - common);
    }

    private static string[] SplitWords(UrlPath address) =>
        [.. ChangedAddresses.GetLastSegment(address).Split('-', '.', '_').Distinct(StringComparer.Ordinal)];
}
