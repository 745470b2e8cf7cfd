using KkrSite.Archive.Model;
using KkrSite.Rendering;

namespace KkrSite.Checks.Successors;

/// <summary>Pairs addresses by their names: those that share most of their words, or that are alone in coming and going.</summary>
internal static class MatchNames
{
    private const double MostWords = 0.5;

    /// <summary>Both of one kind: topics, councils, plain pages, one meeting's attachments.</summary>
    public static IEnumerable<(UrlPath Old, Successor Successor)> Of(IEnumerable<UrlPath> vanished, IEnumerable<UrlPath> added)
    {
        UrlPath[] gone = [.. vanished];
        UrlPath[] come = [.. added];
        if (gone is [var old] && come is [var next])
        {
            return [(old, new Successor(next, Texts.OnlyNewOfItsKind))];
        }

        return PairBest.Of(gone, come, (a, b) => SharedWords(a, b) is var shared && shared >= MostWords ? shared : 0)
            .Select(pair => (pair.Key, new Successor(pair.Value, Texts.AlikeNames)));
    }

    private static double SharedWords(UrlPath a, UrlPath b) => Share(Words(a), Words(b));

    /// <summary>What two sets have in common, as a part of all that is in either.</summary>
    public static double Share<T>(IReadOnlyCollection<T> a, IReadOnlyCollection<T> b)
    {
        var common = a.Intersect(b).Count();
        return common == 0 ? 0 : (double)common / (a.Count + b.Count - common);
    }

    private static string[] Words(UrlPath address) => [.. ChangedAddresses.NameOf(address).Split('-', '.', '_').Distinct(StringComparer.Ordinal)];
}
