using KkrSite.Danish.Morphology;
using KkrSite.Search.Analysis;

namespace KkrSite.TestTools.GeneratedArchives;

/// <summary>The words of a generated archive, the number of items with each, and the words of some sample items.</summary>
public sealed class ArchiveWordCounts
{
    private const int SampleCount = 200;
    private const int MinWordLength = 4;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly List<ItemWords> items = [];

    public ArchiveWordCounts(ArchiveGenerator archive, int size)
    {
        var step = Math.Max(1, size / SampleCount);
        var place = 0;
        foreach (var item in archive.Generate().SelectMany(meeting => meeting.Items))
        {
            var title = SplitWords(item.Title);
            var all = title.Union(SplitWords(GeneratedItemText.FormatRunningText(item))).ToArray();
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
    public IReadOnlyList<ItemWords> SampleItems => items;

    /// <summary>The number of items that have the word in this form.</summary>
    public int CountItems(string word) => counts.GetValueOrDefault(word);

    /// <summary>The words whose number of items is in the range, both ends included, sorted.</summary>
    public IReadOnlyList<string> FindByItemCount(int fewest, int most) =>
        [.. counts.Where(pair => pair.Value >= fewest && pair.Value <= most).Select(pair => pair.Key).Order(StringComparer.Ordinal)];

    // Queries consist of letters and rarely have words that the index omits.
    private static string[] SplitWords(string text) =>
        [
            .. WordTokenizer
                .Tokenize(text)
                .Select(token => WordTrimmer.Trim(token.Text))
                .Where(word => word.Length >= MinWordLength && word.All(char.IsLetter) && !StopWords.Contains(word))
                .Distinct(StringComparer.Ordinal),
        ];
}

/// <summary>The words by which readers may search for an item.</summary>
/// <param name="Title">The words of its title.</param>
/// <param name="All">The distinct words of title and text.</param>
public sealed record ItemWords(IReadOnlyList<string> Title, IReadOnlyList<string> All, IReadOnlyList<string> Cases);
