using KkrSite.Search.Lunr;

namespace KkrSite.Search.Files;

/// <summary>
/// Writes the rows of the index, a row a term: where the term stands and how often, all that a browser needs to work out lunr's
/// scores for the terms of one query. What a file holds is told in docs/search-index.md.
/// </summary>
internal sealed class WriteRowFiles(LunrIndex index, IReadOnlyDictionary<string, string[]> parts)
{
    // Above this share of the documents a row leaves the lengths to a table that all such rows share.
    private const double Common = 0.4;

    // Bytes before packing; a file of rare terms packs to about two thirds.
    private const int FewDocumentsSize = 12_000;
    private const int ManyDocumentsSize = 26_000;
    private const int ManyDocuments = 40_000;

    /// <summary>In the order of the terms.</summary>
    public IReadOnlyList<TermFile> Write()
    {
        var weights = new int[index.Terms.Count];
        for (var term = 0; term < weights.Length; term++)
        {
            weights[term] = Weight(term);
        }

        var ranges = CutTerms.Cut(weights, index.Refs.Count < ManyDocuments ? FewDocumentsSize : ManyDocumentsSize);
        var files = new TermFile[ranges.Count];
        Parallel.For(0, files.Length, file =>
        {
            var first = ranges[file].Start.Value;
            var from = CutTerms.Boundary(first == 0 ? null : index.Terms[first - 1].Text, index.Terms[first].Text);
            files[file] = new TermFile(from, WriteFile($"r{file}", ranges[file]));
        });
        return files;
    }

    /// <summary>Whether the row takes its lengths from the field's table.</summary>
    public static bool IsCommon(int postings, int documents) => postings > documents * Common;

    private int Weight(int term)
    {
        var weight = index.Terms[term].Text.Length + 5;
        for (var field = 0; field < index.Fields.Length; field++)
        {
            var count = index.Postings(term, field).Length;
            weight += count * (IsCommon(count, index.Refs.Count) ? 2 : 4);
        }

        return weight;
    }

    private IndexFile WriteFile(string name, Range range)
    {
        ByteStream names = new(), heads = new(), gaps = new(), frequencies = new(), lengths = new(), highLengths = new();
        var (first, count) = range.GetOffsetAndLength(index.Terms.Count);
        names.Number(count);
        var before = "";
        for (var term = first; term < first + count; term++)
        {
            var text = index.Terms[term].Text;
            FrontCoding.Write(names, before, text);
            before = text;
            WriteParts(names, text);
            heads.Number(index.Terms[term].Index);
            for (var field = 0; field < index.Fields.Length; field++)
            {
                var postings = index.Postings(term, field);
                heads.Number(postings.Length);
                WritePostings(postings, field, gaps, frequencies, lengths, highLengths);
            }
        }

        return PackStreams.Pack(name, names, heads, gaps, frequencies, lengths, highLengths);
    }

    private void WriteParts(ByteStream names, string term)
    {
        var own = parts.GetValueOrDefault(term, []);
        names.Number(own.Length);
        foreach (var part in own)
        {
            names.Text(part);
        }
    }

    private void WritePostings(
        ReadOnlySpan<Posting> postings, int field, ByteStream gaps, ByteStream frequencies, ByteStream lengths, ByteStream highLengths)
    {
        var next = 0;
        var isCommon = IsCommon(postings.Length, index.Refs.Count);
        foreach (var (document, frequency) in postings)
        {
            gaps.Number(document - next);
            next = document + 1;
            frequencies.Number(frequency - 1);
            if (!isCommon)
            {
                LengthTable.Write(index.Lengths[(document * index.Fields.Length) + field], lengths, highLengths);
            }
        }
    }
}
