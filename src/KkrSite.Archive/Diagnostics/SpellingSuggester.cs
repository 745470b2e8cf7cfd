namespace KkrSite.Archive.Diagnostics;

/// <summary>Suggests the known word that a misspelt one was probably meant to be.</summary>
public static class SpellingSuggester
{
    // The comparison takes time proportional to the product of the lengths; longer words are not simple misspellings.
    private const int MaxWordLength = 80;

    /// <summary>" Mente du 'x'?" for the nearest candidate, or the empty text where none is similar enough.</summary>
    public static string Suggest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > MaxWordLength)
        {
            return "";
        }

        var limit = Math.Max(1, word.Length / 3);
        var nearest = candidates
            .Select(candidate => (candidate, distance: MeasureDistance(FoldCase(word), FoldCase(candidate))))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
        return nearest is null ? "" : $" Mente du '{nearest}'?";
    }

    private static string FoldCase(string word) => word.ToLowerInvariant();

    // Optimal string alignment distance: insertions, deletions, replacements and swapped neighbours count one each.
    private static int MeasureDistance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
