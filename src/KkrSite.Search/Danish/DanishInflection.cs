using System.Collections.Immutable;

namespace KkrSite.Search.Danish;

/// <summary>
/// Spells out every form that a Danish noun or adjective can take in a text. Stems are too coarse for marking texts (the
/// stemmer makes one of <c>lærer</c> and <c>lære</c>) and too fine (<c>barn</c> and <c>børn</c>), so the forms are
/// made the other way: from the word, by the endings that its spelling allows. A form that no one ever writes does no harm.
/// </summary>
public static class DanishInflection
{
    private static readonly string[] AfterConsonant =
    [
        "e", "en", "et", "er", "es", "ene", "ens", "ets", "ers", "enes", "erne", "ernes",
    ];

    // After a doubled consonant -et and -er are as common as -en, but -es is a verb's.
    private static readonly string[] AfterDoubling = ["e", "en", "et", "er", "ene", "ens", "ets", "ers", "enes", "erne", "ernes"];

    private static readonly string[] AfterE = ["n", "t", "r", "ns", "ts", "rs", "ne", "nes", "rne", "rnes", "s"];

    private static readonly string[] AfterVowel =
    [
        "e", "en", "et", "er", "ens", "ets", "ers", "ene", "enes", "erne", "ernes", "t",
    ];

    private static readonly string[] AfterEr = ["ne", "nes"];

    private static readonly string[] AfterApostrophe =
    [
        "s", "e", "en", "et", "er", "ens", "ets", "ers", "ene", "enes", "erne", "ernes",
    ];

    /// <summary>
    /// All forms of a word, itself among them, in lower case. A word given as a plural or with its article has the
    /// forms of its singular too where the spelling shows it (<c>udpegninger</c>, <c>kommunerne</c>).
    /// </summary>
    /// <param name="word">One word in lower case; a hyphenated one is inflected at its end. The apostrophe of forms is straight.</param>
    public static ImmutableHashSet<string> Forms(string word)
    {
        var forms = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        forms.Add(word);
        if (word.Length == 0 || !char.IsLetter(word[^1]))
        {
            // Numbers, and names such as CO2: what follows, follows an apostrophe.
            Add(forms, word + "'", AfterApostrophe);
            return forms.ToImmutable();
        }

        foreach (var lemma in DictionaryForm.Candidates(word))
        {
            AddForms(lemma, forms);
        }

        if (IrregularWords.LookAlikes.TryGetValue(word, out var others))
        {
            forms.ExceptWith(others);
        }

        return forms.ToImmutable();
    }

    private static void AddForms(string word, ImmutableHashSet<string>.Builder forms)
    {
        forms.Add(word);
        Add(forms, word + "'", AfterApostrophe);
        var last = word[^1];
        if (last is not ('s' or 'x' or 'z'))
        {
            forms.Add(word + "s");
        }

        if (last == 'e')
        {
            Add(forms, word, AfterE);
            Add(forms, word, AfterConsonant);
        }
        else if (last == 'é')
        {
            Add(forms, word, AfterConsonant);
            Add(forms, word[..^1] + "e", AfterConsonant);
        }
        else if (DanishSpelling.IsVowel(last))
        {
            Add(forms, word, AfterVowel);
        }
        else
        {
            AddAfterConsonant(word, forms);
        }

        AddIrregular(word, forms);
    }

    private static void AddAfterConsonant(string word, ImmutableHashSet<string>.Builder forms)
    {
        Add(forms, word, AfterConsonant);
        if (word.Length >= 3)
        {
            // Adjectives: grøn, grønt.
            forms.Add(word + "t");
        }

        if (DanishSpelling.MayDouble(word))
        {
            Add(forms, word + word[^1], AfterDoubling);
        }

        if (word.EndsWith("er", StringComparison.Ordinal))
        {
            Add(forms, word, AfterEr);
        }

        if (DanishSpelling.Contracted(word) is { } contracted)
        {
            Add(forms, contracted, AfterConsonant);
        }

        if (word.Length > 4 && word.EndsWith("et", StringComparison.Ordinal))
        {
            // Participles: målrettet, målrettede.
            forms.Add(word[..^1] + "de");
        }

        if (word.EndsWith("eum", StringComparison.Ordinal) || word.EndsWith("ium", StringComparison.Ordinal))
        {
            // Latin neuters drop their ending: museum, museet, museer.
            Add(forms, word[..^2], AfterConsonant);
        }
    }

    private static void AddIrregular(string word, ImmutableHashSet<string>.Builder forms)
    {
        foreach (var (singular, plurals) in IrregularWords.Plurals)
        {
            if (word.EndsWith(singular, StringComparison.Ordinal))
            {
                forms.UnionWith(plurals.Select(plural => word[..^singular.Length] + plural));
            }
        }
    }

    private static void Add(ImmutableHashSet<string>.Builder forms, string stem, string[] endings) =>
        forms.UnionWith(endings.Select(ending => stem + ending));
}
