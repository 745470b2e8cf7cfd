using KkrSite.Benchmarks.Archives;
using KkrSite.Benchmarks.Writing;
using KkrSite.Search.Danish;

namespace KkrSite.Benchmarks.Searching.Queries;

/// <summary>The words of a generated archive and in how many items each stands, with the words of some of its items.</summary>
public sealed class ArchiveWords
{
    private const int Samples = 200;
    private const int ShortestWord = 4;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly List<ItemWords> items = [];

    public ArchiveWords(GenerateArchive archive, int size)
    {
        var step = Math.Max(1, size / Samples);
        var place = 0;
        foreach (var item in archive.Meetings().SelectMany(meeting => meeting.Items))
        {
            var title = Of(item.Title);
            var all = title.Union(Of(ItemBody.Running(item))).ToArray();
            foreach (var word in all)
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }

            if (place++ % step == 0)
            {
                items.Add(new ItemWords(title, all, item.Cases));
            }
        }
    }

    /// <summary>Items from all over the archive.</summary>
    public IReadOnlyList<ItemWords> Items => items;

    /// <summary>In how many items it stands in this form.</summary>
    public int Count(string word) => counts.GetValueOrDefault(word);

    /// <summary>The words that stand in so many items, both ends included, sorted.</summary>
    public IReadOnlyList<string> Between(int fewest, int most) =>
        [.. counts.Where(pair => pair.Value >= fewest && pair.Value <= most).Select(pair => pair.Key).Order(StringComparer.Ordinal)];

    // Readers write words of letters; what an index leaves out they soon leave out too.
    private static string[] Of(string text) =>
    [
        .. WordTokenizer.Tokenize(text).Select(token => WordTrimmer.Trim(token.Text))
            .Where(word => word.Length >= ShortestWord && word.All(char.IsLetter) && !StopWords.Contains(word))
            .Distinct(StringComparer.Ordinal),
    ];
}
