using KkrSite.Search.Lunr;

namespace KkrSite.Search.IndexFiles;

/// <summary>Writes what the rows of common terms leave out, a file for each: the frequencies and lengths of all their documents.</summary>
internal sealed class RestFileWriter
{
    private readonly LunrIndex index;
    private readonly int[] terms;
    private readonly Dictionary<int, int> numbers;

    public RestFileWriter(LunrIndex index)
    {
        this.index = index;
        terms = [.. Enumerable.Range(0, index.Terms.Count).Where(term => BestPostings.IsPartial(index, term))];
        numbers = terms.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
    }

    /// <summary>The number of the file for a row; null where the row leaves nothing out.</summary>
    public int? NumberOf(int term) => numbers.TryGetValue(term, out var number) ? number : null;

    public IndexFile[] Write()
    {
        var files = new IndexFile[terms.Length];
        Parallel.For(0, files.Length, number => files[number] = Write(number));
        return files;
    }

    private IndexFile Write(int number)
    {
        var encoder = new PostingsEncoder(index.Refs.Count, index.Fields.Length);
        for (var field = 0; field < index.Fields.Length; field++)
        {
            if (BestPostings.IsPartial(index, terms[number], field))
            {
                WriteOccurrences(encoder, index, index.Postings(terms[number], field), field);
            }
        }

        return StreamPacker.Pack($"x{number}", encoder.Finish());
    }

    /// <summary>The frequencies of all postings, and their lengths unless the field's table has them.</summary>
    public static void WriteOccurrences(PostingsEncoder encoder, LunrIndex index, ReadOnlySpan<Posting> postings, int field)
    {
        var share = encoder.ShareClass(postings.Length);
        var isCommon = LengthTableWriter.IsCommon(postings.Length, index.Refs.Count);
        foreach (var (document, frequency) in postings)
        {
            encoder.WriteFrequency(frequency, share, field);
            if (!isCommon)
            {
                encoder.WriteLength(index.Lengths[(document * index.Fields.Length) + field], frequency, field);
            }
        }
    }
}
