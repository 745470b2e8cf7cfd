using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Searching.Queries;

/// <summary>
/// Chooses thirty queries of an archive's own words, in an order that a reader might ask them in. One archive gives one list, on
/// every machine.
/// </summary>
public sealed class ChooseQueries
{
    private const ulong Seed = 30;
    private const int ShortestOfSeveral = 5;

    private readonly RandomNumbers random = new(Seed);
    private readonly ArchiveWords words;
    private readonly IReadOnlyList<string> rare;
    private readonly IReadOnlyList<string> middling;
    private readonly IReadOnlyList<string> common;
    private readonly int fewest;
    private readonly int most;

    /// <param name="items">How many the archive has.</param>
    public ChooseQueries(ArchiveWords words, int items)
    {
        this.words = words;
        fewest = Math.Max(3, items / 200);
        most = items / 10;
        rare = words.Between(2, Math.Max(3, items / 2_000));
        middling = words.Between(fewest, Math.Max(fewest, items / 50));
        common = words.Between(most, items);
    }

    /// <summary>What a page is asked first that is then measured on the others.</summary>
    public Query Opening() => new("opening", random.Of(middling));

    public IReadOnlyList<Query> All()
    {
        var queries = new List<Query>();
        Add(4, "rare word", () => random.Of(rare));
        Add(4, "middling word", () => random.Of(middling));
        Add(4, "common word", () => random.Of(common));
        Add(5, "two words", () => OfOneItem(2));
        Add(3, "three words", () => OfOneItem(3));
        Add(2, "case number", () => random.Of(OfItems(item => item.Cases)), isTyped: true);
        Add(4, "unfinished word", () => Unfinished(random.Of(middling)), isTyped: true);
        Add(2, "misspelt word", Misspelt);
        Add(2, "word of a title", () => Query.Title + random.Of(OfItems(item => item.Title.Where(IsTelling))));
        return Shuffled(queries);

        void Add(int number, string kind, Func<string> choose, bool isTyped = false)
        {
            for (var wanted = queries.Count + number; queries.Count < wanted;)
            {
                var query = new Query(kind, choose(), isTyped);
                if (!queries.Contains(query))
                {
                    queries.Add(query);
                }
            }
        }
    }

    private bool IsTelling(string word) => word.Length >= ShortestOfSeveral && words.Count(word) >= fewest && words.Count(word) <= most;

    // Words that some item has all of.
    private string OfOneItem(int number)
    {
        string[] telling;
        do
        {
            telling = [.. random.Of(words.Items).All.Where(IsTelling)];
        }
        while (telling.Length < number);

        return string.Join(' ', Shuffled(telling).Take(number));
    }

    private string[] OfItems(Func<ItemWords, IEnumerable<string>> choose) => [.. words.Items.SelectMany(choose)];

    private string Unfinished(string word) => word[..Math.Min(word.Length, random.Between(4, 6))];

    // Two neighbouring letters change places, as fingers do it, to a word that the archive has not.
    private string Misspelt()
    {
        while (true)
        {
            var letters = random.Of(middling).ToCharArray();
            var place = random.Between(1, letters.Length - 2);
            (letters[place], letters[place + 1]) = (letters[place + 1], letters[place]);
            var misspelt = new string(letters);
            if (words.Count(misspelt) == 0)
            {
                return misspelt;
            }
        }
    }

    private IReadOnlyList<T> Shuffled<T>(IEnumerable<T> ordered) =>
        [.. ordered.Select(one => (one, order: random.Next())).OrderBy(pair => pair.order).Select(pair => pair.one)];
}
