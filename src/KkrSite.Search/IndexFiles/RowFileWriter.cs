using KkrSite.Search.Lunr;

namespace KkrSite.Search.IndexFiles;

/// <summary>
/// Writes the rows of the index, one for each term: where the term occurs and how often, which is all that a browser needs to calculate
/// lunr's scores for the terms of one query. The format is described in docs/search-index.md.
/// </summary>
internal sealed class RowFileWriter(LunrIndex index, IReadOnlyDictionary<string, string[]> parts, RestFileWriter rests)
{
    // Bytes by a rough estimate; a file packs to about half of it.
    private const int FileSizeForFewDocuments = 12_000;
    private const int FileSizeForManyDocuments = 18_000;
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
            var hasLengths = !LengthTableWriter.IsCommon(count, index.Refs.Count);
            weight += count * (BestPostings.IsPartial(index, term, field) ? 1 : hasLengths ? 4 : 2);
        }

        return weight;
    }

    private IndexFile WriteFile(string name, Range range)
    {
        ByteStream terms = new(),
            heads = new();
        // After the sets of the fields, that of the best documents.
        var postings = new PostingsEncoder(index.Refs.Count, index.Fields.Length + 1);
        var (first, count) = range.GetOffsetAndLength(index.Terms.Count);
        terms.WriteNumber(count);
        var before = "";
        for (var term = first; term < first + count; term++)
        {
            var text = index.Terms[term].Text;
            FrontCoding.Write(terms, before, text);
            before = text;
            WriteParts(terms, text);
            heads.WriteNumber(index.Terms[term].Index);
            for (var field = 0; field < index.Fields.Length; field++)
            {
                var own = index.Postings(term, field);
                heads.WriteNumber(own.Length);
                postings.WriteDocuments(own, field);
                if (!BestPostings.IsPartial(index, term, field))
                {
                    RestFileWriter.WriteOccurrences(postings, index, own, field);
                }
            }

            if (rests.NumberOf(term) is { } rest)
            {
                var best = BestPostings.Find(index, term);
                heads.WriteNumber(rest);
                heads.WriteNumber(best.Limit);
                heads.WriteNumber(best.Documents.Length);
                WriteBest(postings, term, best);
            }
        }

        return StreamPacker.Pack(name, terms, heads, postings.Finish());
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

    private void WriteBest(PostingsEncoder encoder, int term, BestPostings best)
    {
        encoder.WriteDocuments([.. best.Documents.Select(document => new Posting(document, 1))], index.Fields.Length);
        for (var field = 0; field < index.Fields.Length; field++)
        {
            if (!BestPostings.IsPartial(index, term, field))
            {
                continue;
            }

            var postings = index.Postings(term, field);
            var share = encoder.ShareClass(postings.Length);
            foreach (var (document, frequency) in SelectBest(postings, best))
            {
                encoder.WriteFrequency(frequency, share, field);
                encoder.WriteLength(index.Lengths[(document * index.Fields.Length) + field], frequency, field);
            }
        }
    }

    private static Posting[] SelectBest(ReadOnlySpan<Posting> postings, BestPostings best)
    {
        var isBest = best.Documents.ToHashSet();
        return [.. postings.ToArray().Where(posting => isBest.Contains(posting.Document))];
    }
}
