using System.Collections.Immutable;

namespace KkrSite.Search.Lunr;

/// <summary>What lunr.js would know of the same documents after <c>builder.build()</c>, in a form that a whole archive fits in.</summary>
public sealed class LunrIndex
{
    private readonly Posting[] postings;
    private readonly int[] starts;

    internal LunrIndex(
        ImmutableArray<SearchField> fields, string[] refs, int[] lengths, LunrTerm[] terms, Posting[] postings, int[] starts)
    {
        this.postings = postings;
        this.starts = starts;
        Fields = fields;
        Refs = refs;
        Lengths = lengths;
        Terms = terms;
        AverageLengths = [.. fields.Select((_, field) => AverageLength(field))];
    }

    public ImmutableArray<SearchField> Fields { get; }

    /// <summary>One for each document, in the order in which they were given.</summary>
    public IReadOnlyList<string> Refs { get; }

    /// <summary>Sorted by their UTF-16 units.</summary>
    public IReadOnlyList<LunrTerm> Terms { get; }

    /// <summary>The terms of document d's field f at d × fields + f, repetitions counted.</summary>
    public IReadOnlyList<int> Lengths { get; }

    /// <summary>One for each field; not a number where there is no document.</summary>
    public ImmutableArray<double> AverageLengths { get; }

    /// <summary>Where a term stands in a field, by document.</summary>
    /// <param name="term">Its place in <see cref="Terms"/>.</param>
    public ReadOnlySpan<Posting> Postings(int term, int field)
    {
        var slot = (term * Fields.Length) + field;
        return postings.AsSpan(starts[slot]..starts[slot + 1]);
    }

    /// <summary>lunr's idf: how much it says of a document that it has the term.</summary>
    public double InverseDocumentFrequency(int term) => LunrScore.InverseDocumentFrequency(
        Refs.Count, starts[(term + 1) * Fields.Length] - starts[term * Fields.Length]);

    private double AverageLength(int field)
    {
        long sum = 0;
        for (var slot = field; slot < Lengths.Count; slot += Fields.Length)
        {
            sum += Lengths[slot];
        }

        return (double)sum / Refs.Count;
    }
}
