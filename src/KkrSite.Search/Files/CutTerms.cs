namespace KkrSite.Search.Files;

/// <summary>Cuts a sorted row of terms into files of about one size.</summary>
internal static class CutTerms
{
    /// <param name="weights">What each term costs, in bytes before packing.</param>
    /// <param name="size">What a file should cost. A term that costs more has a file of its own.</param>
    /// <returns>The places of each file's terms, together all.</returns>
    public static IReadOnlyList<Range> Cut(IReadOnlyList<int> weights, int size)
    {
        var ranges = new List<Range>();
        var first = 0;
        long sum = 0;
        for (var term = 0; term < weights.Count; term++)
        {
            if (term > first && sum + weights[term] > size)
            {
                ranges.Add(first..term);
                first = term;
                sum = 0;
            }

            sum += weights[term];
        }

        if (first < weights.Count)
        {
            ranges.Add(first..weights.Count);
        }

        return ranges;
    }

    /// <summary>The shortest beginning of a term that sorts after the term before it.</summary>
    public static string Boundary(string? before, string term)
    {
        var length = 0;
        while (before is not null && length < before.Length && length < term.Length && before[length] == term[length])
        {
            length++;
        }

        length = before is null ? 0 : Math.Min(length + 1, term.Length);
        return length > 0 && length < term.Length && char.IsHighSurrogate(term[length - 1]) ? term[..(length + 1)] : term[..length];
    }
}
