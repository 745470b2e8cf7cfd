using System.Collections.Immutable;

namespace KkrSite.Import.Recognising.AgendaItems;

/// <summary>Selects, from the candidates, the sequence with ascending numbers and the highest total score.</summary>
internal static class ItemSequenceSelector
{
    public static ImmutableArray<ItemCandidate> Select(ImmutableArray<ItemCandidate> candidates)
    {
        if (candidates.IsEmpty)
        {
            return [];
        }

        var ranks = candidates
            .Select(candidate => candidate.Number)
            .Distinct()
            .Order()
            .Select((number, rank) => (number, rank))
            .ToDictionary(pair => pair.number, pair => pair.rank + 1);
        var best = new Sequence[ranks.Count + 1];
        var previous = new int[candidates.Length];
        Array.Fill(best, new Sequence(0, -1));
        var end = new Sequence(0, -1);
        for (var i = 0; i < candidates.Length; i++)
        {
            var rank = ranks[candidates[i].Number];
            var before = FindBestBelow(best, rank);
            previous[i] = before.Last;
            var sequence = new Sequence(before.Score + candidates[i].Score, i);
            for (var j = rank; j < best.Length; j += j & -j)
            {
                best[j] = sequence.Score > best[j].Score ? sequence : best[j];
            }

            end = sequence.Score > end.Score ? sequence : end;
        }

        var chosen = new List<ItemCandidate>();
        for (var i = end.Last; i >= 0; i = previous[i])
        {
            chosen.Add(candidates[i]);
        }

        chosen.Reverse();
        return [.. chosen];
    }

    // A Fenwick tree over the numbers in their order: the best sequence that ends below a number, in logarithmic time.
    private static Sequence FindBestBelow(Sequence[] best, int rank)
    {
        var found = new Sequence(0, -1);
        for (var j = rank - 1; j > 0; j -= j & -j)
        {
            found = best[j].Score > found.Score ? best[j] : found;
        }

        return found;
    }

    private readonly record struct Sequence(int Score, int Last);
}
