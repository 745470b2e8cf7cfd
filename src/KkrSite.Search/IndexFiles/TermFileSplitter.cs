namespace KkrSite.Search.IndexFiles;

/// <summary>Splits sorted terms into files of about the same size.</summary>
internal static class TermFileSplitter
{
    /// <param name="weights">The size of each term, in bytes before packing.</param>
    /// <param name="size">The most bytes that a file should have. A larger term has a file of its own.</param>
    /// <returns>The positions of each file's terms; together they cover all terms.</returns>
    public static IReadOnlyList<Range> Split(IReadOnlyList<int> weights, int size)
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

    /// <summary>The shortest prefix of a term that sorts after the term before it.</summary>
    public static string FindBoundary(string? before, string term)
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
