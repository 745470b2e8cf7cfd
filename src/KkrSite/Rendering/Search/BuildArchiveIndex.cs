using KkrSite.Archive.Linking;
using KkrSite.Search.Compounds;
using KkrSite.Search.Danish;
using KkrSite.Search.Lunr;

namespace KkrSite.Rendering.Search;

/// <summary>Builds the index of all items: count words, split compounds, build what lunr.js would have built.</summary>
internal static class BuildArchiveIndex
{
    private const int MostParts = 3;

    public static ArchiveIndex Of(MeetingArchive archive)
    {
        var items = SearchDocuments.Order(archive);
        var counted = CountWords.Count(items.Length, item => SearchDocuments.Of(items[item]));
        var (whole, partsOfWords) = AddCompoundParts.To(counted, SearchFields.OfTexts.Length, archive.Content.UndividedWords);
        var (texts, filling) = RoundLengths.Of(whole, SearchFields.Rounded);
        var index = BuildLunrIndex.Build(SearchFields.All, texts);
        return new ArchiveIndex(index, PartsOfTerms(partsOfWords), FormsOfTerms(texts), whole, filling);
    }

    // The parts that a compound was first cut into: an item that has these has it all, and each more is a file to fetch.
    private static Dictionary<string, string[]> PartsOfTerms(IReadOnlyDictionary<string, IReadOnlyList<string>> partsOfWords)
    {
        var parts = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (word, own) in partsOfWords.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var stem = DanishStemmer.Stem(word);
            var nested = own.SelectMany(part => partsOfWords.GetValueOrDefault(part, [])).ToHashSet(StringComparer.Ordinal);
            string[] stems = [.. own.Where(part => !nested.Contains(part)).Select(DanishStemmer.Stem).Where(part => part != stem).Distinct()];
            if (stems.Length is > 1 and <= MostParts)
            {
                parts.TryAdd(stem, stems);
            }
        }

        return parts;
    }

    private static Dictionary<string, string> FormsOfTerms(CountedTexts texts)
    {
        var counts = new int[texts.Vocabulary.Count];
        foreach (var field in texts.Fields)
        {
            foreach (var (word, count) in field)
            {
                counts[word] += count;
            }
        }

        var stems = new (string Form, string Stem)[counts.Length];
        Parallel.For(0, stems.Length, word =>
        {
            var form = WordTrimmer.Trim(texts.Vocabulary[word]);
            stems[word] = (form, DanishStemmer.Stem(form));
        });
        var best = new Dictionary<string, (string Form, int Count)>(StringComparer.Ordinal);
        for (var word = 0; word < counts.Length; word++)
        {
            var (form, stem) = stems[word];
            if (!best.TryGetValue(stem, out var known) || counts[word] > known.Count)
            {
                best[stem] = (form, counts[word]);
            }
        }

        return best.ToDictionary(pair => pair.Key, pair => pair.Value.Form, StringComparer.Ordinal);
    }
}
