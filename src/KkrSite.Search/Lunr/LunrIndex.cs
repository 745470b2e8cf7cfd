using System.Collections.Immutable;

namespace KkrSite.Search.Lunr;

/// <summary>The index that lunr.js builds of the same documents, in a form compact enough for a whole archive.</summary>
public sealed class LunrIndex
{
    private readonly Posting[] postings;
    private readonly int[] starts;

    internal LunrIndex(ImmutableArray<SearchField> fields, string[] refs, int[] lengths, LunrTerm[] terms, Posting[] postings, int[] starts)
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

    /// <summary>For document d and field f at d × fields + f: its number of terms, repetitions included.</summary>
    public IReadOnlyList<int> Lengths { get; }

    /// <summary>One for each field; NaN without documents.</summary>
    public ImmutableArray<double> AverageLengths { get; }

    /// <summary>The occurrences of a term in a field, by document.</summary>
    /// <param name="term">Its position in <see cref="Terms"/>.</param>
    public ReadOnlySpan<Posting> Postings(int term, int field)
    {
        var slot = (term * Fields.Length) + field;
        return postings.AsSpan(starts[slot]..starts[slot + 1]);
    }

    /// <summary>lunr's idf: the rarer the term, the higher.</summary>
    public double InverseDocumentFrequency(int term) =>
        LunrScorer.InverseDocumentFrequency(Refs.Count, starts[(term + 1) * Fields.Length] - starts[term * Fields.Length]);

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

/// <summary>A field of every document, as lunr's <c>builder.field(name, { boost })</c>.</summary>
/// <param name="Name">
/// What readers write before a colon: <c>titel:budget</c>. lunr joins field and ref with '/', so the name may not contain it.
/// </param>
public sealed record SearchField(string Name, double Boost);

/// <summary>A term of the index.</summary>
/// <param name="Index">lunr's <c>_index</c>: its position in the order of first occurrence.</param>
public readonly record struct LunrTerm(string Text, int Index);

/// <summary>A term in one field of one document.</summary>
/// <param name="Document">Its position among the documents.</param>
/// <param name="Frequency">The number of occurrences.</param>
public readonly record struct Posting(int Document, int Frequency);
