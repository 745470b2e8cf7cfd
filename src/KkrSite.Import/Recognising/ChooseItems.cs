using System.Collections.Immutable;

namespace KkrSite.Import.Recognising;

/// <summary>Chooses among the candidates the heaviest sequence whose numbers ascend, as an agenda's numbers do.</summary>
internal sealed class ChooseItems
{
    public ImmutableArray<ItemCandidate> Choose(ImmutableArray<ItemCandidate> candidates)
    {
        if (candidates.IsEmpty)
        {
            return [];
        }

        var ranks = candidates.Select(candidate => candidate.Number).Distinct().Order().Select((number, rank) => (number, rank))
            .ToDictionary(pair => pair.number, pair => pair.rank + 1);
        var best = new Best[ranks.Count + 1];
        var previous = new int[candidates.Length];
        Array.Fill(best, new Best(0, -1));
        var end = new Best(0, -1);
        for (var i = 0; i < candidates.Length; i++)
        {
            var rank = ranks[candidates[i].Number];
            var before = HeaviestBelow(best, rank);
            previous[i] = before.Last;
            var chain = new Best(before.Weight + candidates[i].Weight, i);
            for (var j = rank; j < best.Length; j += j & -j)
            {
                best[j] = chain.Weight > best[j].Weight ? chain : best[j];
            }

            end = chain.Weight > end.Weight ? chain : end;
        }

        var chosen = new List<ItemCandidate>();
        for (var i = end.Last; i >= 0; i = previous[i])
        {
            chosen.Add(candidates[i]);
        }

        chosen.Reverse();
        return [.. chosen];
    }

    // A Fenwick tree over the numbers in their order: the heaviest chain that ends below a number, in logarithmic time.
    private static Best HeaviestBelow(Best[] best, int rank)
    {
        var found = new Best(0, -1);
        for (var j = rank - 1; j > 0; j -= j & -j)
        {
            found = best[j].Weight > found.Weight ? best[j] : found;
        }

        return found;
    }

    private readonly record struct Best(int Weight, int Last);
}
