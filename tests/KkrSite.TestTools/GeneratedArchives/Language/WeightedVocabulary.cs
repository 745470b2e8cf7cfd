namespace KkrSite.TestTools.GeneratedArchives.Language;

/// <summary>
/// The words of generated sentences. As in real archives, a few words are frequent, most are rare, and new compounds keep
/// appearing, so that the index grows with the archive.
/// </summary>
public sealed class WeightedVocabulary
{
    // The share of compounds and the rate of new ones, tuned by measuring the generated text.
    private const int PercentCompounds = 34;
    private const ulong CompoundsInUse = 1200;

    // With this seed, the words that councils really use come first.
    private const ulong ShuffleSeed = 371_000;

    private readonly DanishNoun[] nouns = [.. Shuffle(WordLists.ReadForms("nouns").Select(DanishNoun.FromForms))];
    private readonly DanishVerb[] verbs = [.. Shuffle(WordLists.ReadForms("verbs").Select(DanishVerb.FromForms))];
    private readonly DanishAdjective[] adjectives = [.. Shuffle(WordLists.ReadForms("adjectives").Select(DanishAdjective.FromForms))];
    private readonly ZipfDistribution nounWeights;
    private readonly ZipfDistribution partWeights;
    private readonly ZipfDistribution verbWeights;
    private readonly ZipfDistribution adjectiveWeights;

    public WeightedVocabulary()
    {
        nounWeights = new ZipfDistribution(nouns.Length, 6);
        partWeights = new ZipfDistribution(nouns.Length, 60);
        verbWeights = new ZipfDistribution(verbs.Length, 5);
        adjectiveWeights = new ZipfDistribution(adjectives.Length, 5);
    }

    public DanishNoun DrawNoun(SeededRandom random) =>
        random.NextBoolean(PercentCompounds) ? DrawCompound(random) : nouns[nounWeights.Sample(random)];

    public DanishVerb DrawVerb(SeededRandom random) => verbs[verbWeights.Sample(random)];

    public DanishAdjective DrawAdjective(SeededRandom random) => adjectives[adjectiveWeights.Sample(random)];

    /// <summary>
    /// Draws the rank r of a compound with a probability of about 1 / r² and no upper limit, so that the number of different ones grows
    /// with the square root of the text (Heaps' law). A rank always means the same compound.
    /// </summary>
    public DanishNoun DrawCompound(SeededRandom random)
    {
        var share = (random.Next() >> 32) + 1;
        var rank = CompoundsInUse * ((1UL << 32) - share) / share;
        var parts = new SeededRandom(rank);
        var compound = nouns[partWeights.Sample(parts)].WithModifier(nouns[partWeights.Sample(parts)]);
        return parts.NextBoolean(12) ? compound.WithModifier(nouns[partWeights.Sample(parts)]) : compound;
    }

    // The lists are sorted by ending, which must not make some endings more frequent.
    private static IEnumerable<T> Shuffle<T>(IEnumerable<T> words) =>
        words
            .Select(
                (word, place) =>
                {
                    var state = ShuffleSeed + (ulong)place;
                    return (word, order: SeededRandom.NextSplitMix64(ref state));
                }
            )
            .OrderBy(pair => pair.order)
            .Select(pair => pair.word);
}
