using System.Collections.Immutable;

namespace KkrSite.Search.Analysis;

/// <summary>
/// Splits texts into words and counts them, on all cores. Each batch of documents is counted with a vocabulary of its own, and these are
/// merged in order, so that the numbers of the words do not depend on the number of cores.
/// </summary>
public static class DocumentWordCounter
{
    // For fewer documents a vocabulary of their own costs more than it saves.
    private const int MinBatchSize = 64;

    /// <param name="documents">The number of documents.</param>
    /// <param name="read">Returns a document by its position; all have the same number of texts. Called on any thread.</param>
    public static DocumentWordCounts Count(int documents, Func<int, SearchDocument> read)
    {
        var batches = Math.Clamp(documents / MinBatchSize, 1, Environment.ProcessorCount);
        var counted = new DocumentWordCounts[batches];
        Parallel.For(0, batches, batch =>
            counted[batch] = CountBatch((int)((long)documents * batch / batches), (int)((long)documents * (batch + 1) / batches), read)
        );
        return Merge(counted);
    }

    private static DocumentWordCounts CountBatch(int first, int end, Func<int, SearchDocument> read)
    {
        var vocabulary = new Vocabulary();
        var refs = new string[end - first];
        var fields = new List<WordCount[]>();
        var counts = new WordCountAccumulator();
        for (var i = first; i < end; i++)
        {
            var document = read(i);
            refs[i - first] = document.Ref;
            foreach (var text in document.Texts)
            {
                var lower = JavaScriptCase.ToLowerCase(text).AsSpan();
                counts.Clear();
                foreach (var range in WordTokenizer.Split(lower))
                {
                    if (!lower[range].IsEmpty)
                    {
                        counts.Add(vocabulary.Add(lower[range]), 1);
                    }
                }

                fields.Add(counts.Counts.ToArray());
            }
        }

        return new DocumentWordCounts(vocabulary, refs, [.. fields]);
    }

    private static DocumentWordCounts Merge(DocumentWordCounts[] batches)
    {
        var vocabulary = batches[0].Vocabulary;
        foreach (var batch in batches.Skip(1))
        {
            var merged = new int[batch.Vocabulary.Count];
            for (var word = 0; word < merged.Length; word++)
            {
                merged[word] = vocabulary.Add(batch.Vocabulary[word]);
            }

            foreach (var field in batch.Fields)
            {
                for (var i = 0; i < field.Length; i++)
                {
                    field[i] = field[i] with { Word = merged[field[i].Word] };
                }
            }
        }

        return new DocumentWordCounts(
            vocabulary,
            [.. batches.SelectMany(batch => batch.Refs)],
            [.. batches.SelectMany(batch => batch.Fields)]
        );
    }
}

/// <summary>The unit that a search finds.</summary>
/// <param name="Ref">
/// The key of a hit. Not a whole number: JavaScript sorts such keys first, which would change lunr's order of documents.
/// </param>
/// <param name="Texts">One for each field, in the fields' order.</param>
public sealed record SearchDocument(string Ref, ImmutableArray<string> Texts);

/// <summary>The counted words of every field of every document: all that the index needs of the texts.</summary>
/// <param name="Refs">One for each document.</param>
/// <param name="Fields">For document d and field f at d × fields + f: its distinct words, in the order of their first occurrence.</param>
public sealed record DocumentWordCounts(Vocabulary Vocabulary, string[] Refs, WordCount[][] Fields);
