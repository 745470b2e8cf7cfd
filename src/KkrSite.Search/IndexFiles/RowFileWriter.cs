using KkrSite.Search.Lunr;

namespace KkrSite.Search.IndexFiles;

/// <summary>
/// Writes the rows of the index, one for each term: where the term occurs and how often, which is all that a browser needs to calculate
/// lunr's scores for the terms of one query. The format is described in docs/search-index.md.
/// </summary>
internal sealed class RowFileWriter(LunrIndex index, IReadOnlyDictionary<string, string[]> parts)
{
    // Bytes before packing; a file of rare terms packs to about two thirds.
    private const int FileSizeForFewDocuments = 12_000;
    private const int FileSizeForManyDocuments = 26_000;
    private const int ManyDocuments = 40_000;

    /// <summary>In the order of the terms.</summary>
    public IReadOnlyList<TermFile> Write()
    {
        var weights = new int[index.Terms.Count];
        for (var term = 0; term < weights.Length; term++)
        {
            weights[term] = EstimateSize(term);
        }

        var ranges = TermFileSplitter.Split(weights, index.Refs.Count < ManyDocuments ? FileSizeForFewDocuments : FileSizeForManyDocuments);
        var files = new TermFile[ranges.Count];
        Parallel.For(0, files.Length, file =>
        {
            var first = ranges[file].Start.Value;
            var from = TermFileSplitter.FindBoundary(first == 0 ? null : index.Terms[first - 1].Text, index.Terms[first].Text);
            files[file] = new TermFile(from, WriteFile($"r{file}", ranges[file]));
        });
        return files;
    }

    private int EstimateSize(int term)
    {
        var weight = index.Terms[term].Text.Length + 5;
        for (var field = 0; field < index.Fields.Length; field++)
        {
            var count = index.Postings(term, field).Length;
            weight += count * (LengthTableWriter.IsCommon(count, index.Refs.Count) ? 2 : 4);
        }

        return weight;
    }

    private IndexFile WriteFile(string name, Range range)
    {
        var streams = new RowStreams();
        var (first, count) = range.GetOffsetAndLength(index.Terms.Count);
        streams.Terms.WriteNumber(count);
        var before = "";
        for (var term = first; term < first + count; term++)
        {
            var text = index.Terms[term].Text;
            FrontCoding.Write(streams.Terms, before, text);
            before = text;
            WriteParts(streams.Terms, text);
            streams.Heads.WriteNumber(index.Terms[term].Index);
            for (var field = 0; field < index.Fields.Length; field++)
            {
                var postings = index.Postings(term, field);
                streams.Heads.WriteNumber(postings.Length);
                WritePostings(postings, field, streams);
            }
        }

        return streams.Pack(name);
    }

    private void WriteParts(ByteStream terms, string term)
    {
        var own = parts.GetValueOrDefault(term, []);
        terms.WriteNumber(own.Length);
        foreach (var part in own)
        {
            terms.WriteText(part);
        }
    }

    private void WritePostings(ReadOnlySpan<Posting> postings, int field, RowStreams streams)
    {
        var next = 0;
        var isCommon = LengthTableWriter.IsCommon(postings.Length, index.Refs.Count);
        foreach (var (document, frequency) in postings)
        {
            streams.Gaps.WriteNumber(document - next);
            next = document + 1;
            streams.Frequencies.WriteNumber(frequency - 1);
            if (!isCommon)
            {
                LengthTableWriter.Write(
                    index.Lengths[(document * index.Fields.Length) + field],
                    streams.Lengths,
                    streams.HighLengths
                );
            }
        }
    }

    /// <summary>The streams of one file, in the order in which they are packed.</summary>
    private sealed class RowStreams
    {
        public ByteStream Terms { get; } = new();
        public ByteStream Heads { get; } = new();
        public ByteStream Gaps { get; } = new();
        public ByteStream Frequencies { get; } = new();
        public ByteStream Lengths { get; } = new();
        public ByteStream HighLengths { get; } = new();

        public IndexFile Pack(string name) => StreamPacker.Pack(name, Terms, Heads, Gaps, Frequencies, Lengths, HighLengths);
    }
}
