using System.Numerics;
using KkrSite.Search.Lunr;

namespace KkrSite.Search.IndexFiles;

/// <summary>
/// Writes the documents, frequencies and lengths of one file with what it learns from those before them. The models, and the order in
/// which they are asked, are described in docs/search-index.md.
/// </summary>
/// <param name="documents">The number of documents in the index.</param>
/// <param name="fields">The number of fields, or more where there are other sets of documents.</param>
internal sealed class PostingsEncoder(int documents, int fields)
{
    // A set with more than one document in eight is written as a bit for each document, a smaller one as gaps.
    private const int DenseShare = 8;
    private const int DenseClasses = 4;
    private const int Histories = 4;

    private const int ShareClasses = 32;
    private const int SizeDigits = 5;
    private const int LearntDigits = 2;
    private const int LearntDigitModels = 4;

    private const int FrequencyClasses = 8;
    private const int LearntFrequencies = 16;

    private const int LengthDigits = 8;
    private const int LengthFrequencies = 4;
    private const int ExactLengths = 16;
    private const int LengthSteps = 8;
    private const int RestDigits = 32;

    private readonly RangeEncoder encoder = new();
    private readonly AdaptiveBit[] dense = new AdaptiveBit[fields * DenseClasses * Histories];
    private readonly AdaptiveBit[] sizes = new AdaptiveBit[fields * ShareClasses * 2 << SizeDigits];
    private readonly AdaptiveBit[] digits = new AdaptiveBit[ShareClasses * ShareClasses * LearntDigitModels];
    private readonly AdaptiveBit[] frequencies = new AdaptiveBit[fields * FrequencyClasses * LearntFrequencies];
    private readonly AdaptiveBit[] lengths = new AdaptiveBit[fields * LengthFrequencies << LengthDigits];
    private readonly AdaptiveBit[] rests = new AdaptiveBit[fields * RestDigits];

    public ByteStream Finish() => encoder.Finish();

    /// <summary>The documents of some postings; a reader knows their number.</summary>
    public void WriteDocuments(ReadOnlySpan<Posting> postings, int field)
    {
        if (postings.Length * DenseShare > documents)
        {
            WriteBits(postings, field);
        }
        else
        {
            WriteGaps(postings, field);
        }
    }

    /// <param name="share">The class of the set that the posting is one of.</param>
    public void WriteFrequency(int frequency, int share, int field)
    {
        var models = frequencies.AsSpan(((field * FrequencyClasses) + Math.Min(share, FrequencyClasses - 1)) * LearntFrequencies);
        for (var more = 0; more < LearntFrequencies; more++)
        {
            var isMore = frequency - 1 > more;
            encoder.Write(ref models[more], isMore);
            if (!isMore)
            {
                return;
            }
        }

        encoder.WriteLong(frequency - LearntFrequencies);
    }

    /// <param name="frequency">Of the same posting; 1 where there is none.</param>
    public void WriteLength(int length, int frequency, int field)
    {
        var models = lengths.AsSpan(((field * LengthFrequencies) + Math.Min(frequency, LengthFrequencies) - 1) << LengthDigits);
        if (length < ExactLengths)
        {
            encoder.WriteTree(models, length, LengthDigits);
            return;
        }

        // Rounded lengths have only zeros after their first four digits.
        var rest = BitOperations.Log2((uint)length) - 3;
        encoder.WriteTree(models, ExactLengths + (LengthSteps * (rest - 1)) + ((length >> rest) & (LengthSteps - 1)), LengthDigits);
        for (var digit = rest - 1; digit >= 0; digit--)
        {
            encoder.Write(ref rests[(field * RestDigits) + digit], ((length >> digit) & 1) == 1);
        }
    }

    /// <summary>The class of sets of this size: the binary logarithm of the documents to each of them.</summary>
    public int ShareClass(int count) => BitOperations.Log2((uint)Math.Max(1, documents / Math.Max(1, count)));

    private void WriteBits(ReadOnlySpan<Posting> postings, int field)
    {
        var models = dense.AsSpan(((field * DenseClasses) + ShareClass(postings.Length)) * Histories);
        var history = 0;
        var next = 0;
        for (var document = 0; document < documents; document++)
        {
            var isIn = next < postings.Length && postings[next].Document == document;
            next += isIn ? 1 : 0;
            encoder.Write(ref models[history], isIn);
            history = ((history * 2) + (isIn ? 1 : 0)) % Histories;
        }
    }

    private void WriteGaps(ReadOnlySpan<Posting> postings, int field)
    {
        var share = ShareClass(postings.Length);
        var next = 0;
        var isNeighbour = 0;
        foreach (var (document, _) in postings)
        {
            // From 1: the size of a number is that of its digits after the first.
            var gap = document - next + 1;
            next = document + 1;
            var size = BitOperations.Log2((uint)gap);
            encoder.WriteTree(sizes.AsSpan((((field * ShareClasses) + share) * 2) + isNeighbour << SizeDigits), size, SizeDigits);
            isNeighbour = size == 0 ? 1 : 0;
            var learnt = Math.Min(size, LearntDigits);
            var node = 1;
            for (var digit = size - 1; digit >= size - learnt; digit--)
            {
                var bit = (gap >> digit) & 1;
                encoder.Write(ref digits[(((share * ShareClasses) + size) * LearntDigitModels) + node], bit == 1);
                node = (node * 2) + bit;
            }

            encoder.WriteEven(gap, size - learnt);
        }
    }
}
