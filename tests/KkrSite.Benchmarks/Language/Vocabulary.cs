namespace KkrSite.Benchmarks.Language;

/// <summary>
/// The words that sentences are made of. A few are used all the time and most seldom, and new compounds turn up for as long as one
/// writes, as in any real archive: that is what makes an index grow.
/// </summary>
public sealed class Vocabulary
{
    // How often a noun is a compound, and how fast new ones turn up: measured on the finished text.
    private const int PercentCompounds = 34;
    private const ulong CompoundsInUse = 1200;

    // Chosen so that words that councils do use come first.
    private const ulong Scattering = 371_000;

    private readonly Noun[] nouns = [.. Scattered(WordLists.Forms("nouns").Select(Language.Noun.Of))];
    private readonly Verb[] verbs = [.. Scattered(WordLists.Forms("verbs").Select(Language.Verb.Of))];
    private readonly Adjective[] adjectives = [.. Scattered(WordLists.Forms("adjectives").Select(Language.Adjective.Of))];
    private readonly ZipfWeights nounWeights;
    private readonly ZipfWeights partWeights;
    private readonly ZipfWeights verbWeights;
    private readonly ZipfWeights adjectiveWeights;

    public Vocabulary()
    {
        nounWeights = new ZipfWeights(nouns.Length, 6);
        partWeights = new ZipfWeights(nouns.Length, 60);
        verbWeights = new ZipfWeights(verbs.Length, 5);
        adjectiveWeights = new ZipfWeights(adjectives.Length, 5);
    }

    public Noun Noun(RandomNumbers random) => random.Percent(PercentCompounds) ? Compound(random) : nouns[nounWeights.Pick(random)];

    public Verb Verb(RandomNumbers random) => verbs[verbWeights.Pick(random)];

    public Adjective Adjective(RandomNumbers random) => adjectives[adjectiveWeights.Pick(random)];

    /// <summary>
    /// Draws the rank r of a compound with a chance of about 1 / r², without an end, so that the number of different ones grows
    /// with the square root of the text (Heaps' law). A rank always means the same compound.
    /// </summary>
    public Noun Compound(RandomNumbers random)
    {
        var share = (random.Next() >> 32) + 1;
        var rank = CompoundsInUse * ((1UL << 32) - share) / share;
        var parts = new RandomNumbers(rank);
        var compound = nouns[partWeights.Pick(parts)].After(nouns[partWeights.Pick(parts)]);
        return parts.Percent(12) ? compound.After(nouns[partWeights.Pick(parts)]) : compound;
    }

    // The lists are sorted by ending, and no ending may be more frequent for that.
    private static IEnumerable<T> Scattered<T>(IEnumerable<T> words) => words
        .Select((word, place) =>
        {
            var state = Scattering + (ulong)place;
            return (word, order: RandomNumbers.Scatter(ref state));
        })
        .OrderBy(pair => pair.order).Select(pair => pair.word);
}
