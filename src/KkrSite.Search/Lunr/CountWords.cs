using KkrSite.Search.Danish;

namespace KkrSite.Search.Lunr;

/// <summary>
/// Cuts texts into words and counts them, on all cores: each part of the documents is counted with a vocabulary of its own, and
/// these are joined in order, so that the words' numbers are those that one core would have given.
/// </summary>
public static class CountWords
{
    // Fewer documents are not worth a vocabulary of their own.
    private const int SmallestPart = 64;

    /// <param name="documents">How many there are.</param>
    /// <param name="read">Gives a document by its place, on any thread; all have the same number of texts. None is kept.</param>
    public static CountedTexts Count(int documents, Func<int, SearchDocument> read)
    {
        var parts = Math.Clamp(documents / SmallestPart, 1, Environment.ProcessorCount);
        var counted = new CountedTexts[parts];
        Parallel.For(0, parts, part => counted[part] = CountPart(
            (int)((long)documents * part / parts), (int)((long)documents * (part + 1) / parts), read));
        return Join(counted);
    }

    private static CountedTexts CountPart(int first, int end, Func<int, SearchDocument> read)
    {
        var vocabulary = new Vocabulary();
        var refs = new string[end - first];
        var fields = new List<WordCount[]>();
        var counts = new CountingField();
        for (var i = first; i < end; i++)
        {
            var document = read(i);
            refs[i - first] = document.Ref;
            foreach (var text in document.Texts)
            {
                var lower = JavaScriptCase.Lower(text).AsSpan();
                counts.Clear();
                foreach (var range in WordTokenizer.Split(lower))
                {
                    if (!lower[range].IsEmpty)
                    {
                        counts.Add(vocabulary.Add(lower[range]), 1);
                    }
                }

                fields.Add(counts.Counted.ToArray());
            }
        }

        return new CountedTexts(vocabulary, refs, [.. fields]);
    }

    private static CountedTexts Join(CountedTexts[] parts)
    {
        var vocabulary = parts[0].Vocabulary;
        foreach (var part in parts.Skip(1))
        {
            var joined = new int[part.Vocabulary.Count];
            for (var word = 0; word < joined.Length; word++)
            {
                joined[word] = vocabulary.Add(part.Vocabulary[word]);
            }

            foreach (var field in part.Fields)
            {
                for (var i = 0; i < field.Length; i++)
                {
                    field[i] = field[i] with { Word = joined[field[i].Word] };
                }
            }
        }

        return new CountedTexts(vocabulary, [.. parts.SelectMany(part => part.Refs)], [.. parts.SelectMany(part => part.Fields)]);
    }
}
