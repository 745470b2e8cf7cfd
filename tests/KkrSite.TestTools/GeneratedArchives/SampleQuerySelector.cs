using KkrSite.TestTools.GeneratedArchives.Language;

namespace KkrSite.TestTools.GeneratedArchives;

/// <summary>
/// Selects thirty queries from the words of an archive, in a realistic order. The same archive gives the same list on every
/// machine.
/// </summary>
public sealed class SampleQuerySelector
{
    private const ulong Seed = 30;
    private const int MinDistinctiveLength = 5;

    private readonly SeededRandom random = new(Seed);
    private readonly ArchiveWordCounts words;
    private readonly IReadOnlyList<string> rare;
    private readonly IReadOnlyList<string> middling;
    private readonly IReadOnlyList<string> common;
    private readonly int fewest;
    private readonly int most;

    /// <param name="items">The number of items in the archive.</param>
    public SampleQuerySelector(ArchiveWordCounts words, int items)
    {
        this.words = words;
        fewest = Math.Max(3, items / 200);
        most = items / 10;
        rare = words.FindByItemCount(2, Math.Max(3, items / 2_000));
        middling = words.FindByItemCount(fewest, Math.Max(fewest, items / 50));
        common = words.FindByItemCount(most, items);
    }

    /// <summary>The first query of a page, sent before the measured ones.</summary>
    public SampleQuery SelectOpening() => new("opening", random.Pick(middling));

    public IReadOnlyList<SampleQuery> Select()
    {
        var queries = new List<SampleQuery>();
        Add(4, "rare word", () => random.Pick(rare));
        Add(4, "middling word", () => random.Pick(middling));
        Add(4, "common word", () => random.Pick(common));
        Add(5, "two words", () => PickWordsOfOneItem(2));
        Add(3, "three words", () => PickWordsOfOneItem(3));
        Add(2, SampleQuery.CaseNumber, () => random.Pick(CollectFromItems(item => item.Cases)), isTyped: true);
        Add(4, "unfinished word", () => Shorten(random.Pick(middling)), isTyped: true);
        Add(2, "misspelt word", CreateMisspelling);
        Add(2, "word of a title", () => SampleQuery.TitlePrefix + random.Pick(CollectFromItems(item => item.Title.Where(IsDistinctive))));
        return Shuffle(queries);

        void Add(int number, string kind, Func<string> choose, bool isTyped = false)
        {
            for (var wanted = queries.Count + number; queries.Count < wanted;)
            {
                var query = new SampleQuery(kind, choose(), isTyped);
                if (!queries.Contains(query))
                {
                    queries.Add(query);
                }
            }
        }
    }

    private bool IsDistinctive(string word) =>
        word.Length >= MinDistinctiveLength && words.CountItems(word) >= fewest && words.CountItems(word) <= most;

    // Words that occur together in an item.
    private string PickWordsOfOneItem(int number)
    {
        string[] telling;
        do
        {
            telling = [.. random.Pick(words.SampleItems).All.Where(IsDistinctive)];
        } while (telling.Length < number);

        return string.Join(' ', Shuffle(telling).Take(number));
    }

    private string[] CollectFromItems(Func<ItemWords, IEnumerable<string>> choose) => [.. words.SampleItems.SelectMany(choose)];

    private string Shorten(string word) => word[..Math.Min(word.Length, random.NextBetween(4, 6))];

    // Swaps two neighbouring letters, a common typing error, so that the word does not occur in the archive.
    private string CreateMisspelling()
    {
        while (true)
        {
            var letters = random.Pick(middling).ToCharArray();
            var place = random.NextBetween(1, letters.Length - 2);
            (letters[place], letters[place + 1]) = (letters[place + 1], letters[place]);
            var misspelt = new string(letters);
            if (words.CountItems(misspelt) == 0)
            {
                return misspelt;
            }
        }
    }

    private IReadOnlyList<T> Shuffle<T>(IEnumerable<T> ordered) =>
        [.. ordered.Select(one => (one, order: random.Next())).OrderBy(pair => pair.order).Select(pair => pair.one)];
}

/// <summary>The query of a reader.</summary>
/// <param name="Kind">The kind of query: a rare word, two words …</param>
/// <param name="Text">In KkrSite's syntax.</param>
/// <param name="IsTyped">Whether the reader is still typing; the last word may be incomplete.</param>
public sealed record SampleQuery(string Kind, string Text, bool IsTyped = false)
{
    /// <summary>The prefix of a word that is searched in titles only.</summary>
    public const string TitlePrefix = "titel:";

    /// <summary>The kind of query that names a case, to whose page it leads.</summary>
    public const string CaseNumber = "case number";

    /// <summary>The words without fields, for engines that do not support fields.</summary>
    public string Words => Text.Replace(TitlePrefix, "", StringComparison.Ordinal);
}
