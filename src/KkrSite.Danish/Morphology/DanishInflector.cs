using System.Collections.Immutable;

namespace KkrSite.Danish.Morphology;

/// <summary>
/// Lists every form that a Danish noun or adjective can have in a text. Stems are too coarse to compare texts by (<c>lærer</c> and
/// <c>lære</c> have the same) and too fine (<c>barn</c> and <c>børn</c> have not), so the forms are generated from the word, by the
/// endings that its spelling allows. A form that is never used does no harm.
/// </summary>
public static class DanishInflector
{
    private static readonly string[] AfterConsonant = ["e", "en", "et", "er", "es", "ene", "ens", "ets", "ers", "enes", "erne", "ernes"];

    // After a doubled consonant -es is the ending of a verb.
    private static readonly string[] AfterDoubling = ["e", "en", "et", "er", "ene", "ens", "ets", "ers", "enes", "erne", "ernes"];

    private static readonly string[] AfterE = ["n", "t", "r", "ns", "ts", "rs", "ne", "nes", "rne", "rnes", "s"];

    private static readonly string[] AfterVowel = ["e", "en", "et", "er", "ens", "ets", "ers", "ene", "enes", "erne", "ernes", "t"];

    private static readonly string[] AfterEr = ["ne", "nes"];

    private static readonly string[] AfterApostrophe = ["s", "e", "en", "et", "er", "ens", "ets", "ers", "ene", "enes", "erne", "ernes"];

    /// <summary>
    /// All forms of a word, including itself, in lower case. A plural or a definite form has the forms of its singular too, where the
    /// spelling shows it (<c>udpegninger</c>, <c>kommunerne</c>).
    /// </summary>
    /// <param name="word">One word in lower case; a hyphenated one is inflected at its end. Forms have a straight apostrophe.</param>
    public static ImmutableHashSet<string> Inflect(string word)
    {
        var forms = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        forms.Add(word);
        if (word.Length == 0 || !char.IsLetter(word[^1]))
        {
            // Numbers, and names such as CO2: the ending follows an apostrophe.
            Add(forms, word + "'", AfterApostrophe);
            return forms.ToImmutable();
        }

        foreach (var lemma in LemmaFinder.Find(word))
        {
            AddForms(lemma, forms);
        }

        if (IrregularWords.ExcludedForms.TryGetValue(word, out var others))
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

        if (DanishSpelling.CanDoubleFinalConsonant(word))
        {
            Add(forms, word + word[^1], AfterDoubling);
        }

        if (word.EndsWith("er", StringComparison.Ordinal))
        {
            Add(forms, word, AfterEr);
        }

        if (DanishSpelling.Contract(word) is { } contracted)
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
            // Latin neuters lose their ending: museum, museet, museer.
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
