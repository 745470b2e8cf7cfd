namespace KkrSite.Danish;

/// <summary>Counts as people read them, the noun with its number: 1 møde, 1.200 møder.</summary>
public static class DanishCounts
{
    /// <summary>For 0 the noun's own text, where it has one.</summary>
    public static string Format(int count, CountedNoun noun) =>
        count switch
        {
            0 when noun.Zero is not null => noun.Zero,
            1 => "1 " + noun.Singular,
            _ => DanishNumbers.Format(count) + " " + noun.Plural,
        };
}
