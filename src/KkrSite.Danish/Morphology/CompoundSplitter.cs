using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KkrSite.Danish.Morphology;

/// <summary>
/// Finds the words that a compound is made of, from the archive's own vocabulary: both parts must occur as words of their own,
/// with a linking s or e between them (sundhed-s-reform). No dictionary is needed; what goes wrong is listed as exceptions.
/// </summary>
public sealed class CompoundSplitter
{
    // Two of the shortest parts in a row are more often a coincidence than a compound.
    private const int MinCompoundLength = (2 * CompoundPartLexicon.MinPartLength) + 1;

    // A longer text is not a word, and has too many places to split it.
    private const int MaxCompoundLength = 100;

    // How deep compounds of compounds are split.
    private const int MaxDepth = 3;

    // The most letters that an inflected form adds to its word: a doubled consonant and -ernes.
    private const int MaxEndingLength = 6;

    private readonly CompoundPartLexicon lexicon;
    private readonly ConcurrentDictionary<string, ImmutableHashSet<string>> forms = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> undivided;

    /// <param name="counts">Every trimmed word of the archive with its number of occurrences.</param>
    /// <param name="undivided">Words that look like compounds but are not, in lower case; all their forms are excluded too.</param>
    public CompoundSplitter(IReadOnlyCollection<KeyValuePair<string, int>> counts, IEnumerable<string> undivided)
    {
        lexicon = new CompoundPartLexicon(counts);
        this.undivided = undivided.SelectMany(DanishInflector.Inflect).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// The parts, and the parts of these, each once; empty for a word that is not a compound. A compound of three words is split into
    /// these three where no two of them form a word together.
    /// </summary>
    /// <param name="word">Trimmed and in lower case.</param>
    public IReadOnlyList<string> Split(string word)
    {
        var parts = new List<string>();
        AddParts(word, parts, MaxDepth);
        parts.Remove(word);
        return parts;
    }

    private void AddParts(string word, List<string> parts, int levels)
    {
        if (
            levels == 0
            || word.Length is < MinCompoundLength or > MaxCompoundLength
            || !word.All(char.IsLetter)
            || undivided.Contains(word)
        )
        {
            return;
        }

        var known = parts.Count;
        for (var cut = CompoundPartLexicon.MinPartLength; cut <= word.Length - CompoundPartLexicon.MinPartLength; cut++)
        {
            // antallet is not a compound of antal and let, but a form of antal.
            if (
                lexicon.FindModifier(word.AsSpan(0, cut)) is { } beginning
                && lexicon.FindHead(word.AsSpan(cut)) is { } end
                && !IsForm(word, beginning)
            )
            {
                Add(beginning, parts, levels);
                Add(end, parts, levels);
            }
        }

        if (parts.Count == known)
        {
            AddThreeParts(word, parts, levels);
        }
    }

    // The same few words begin most compounds, and listing all forms of a word is expensive.
    private bool IsForm(string word, string beginning) =>
        word.Length <= beginning.Length + MaxEndingLength && forms.GetOrAdd(beginning, DanishInflector.Inflect).Contains(word);

    private void AddThreeParts(string word, List<string> parts, int levels)
    {
        for (var cut = CompoundPartLexicon.MinPartLength; cut <= word.Length - MinCompoundLength; cut++)
        {
            if (lexicon.FindModifier(word.AsSpan(0, cut)) is not { } beginning)
            {
                continue;
            }

            for (var second = cut + CompoundPartLexicon.MinPartLength; second <= word.Length - CompoundPartLexicon.MinPartLength; second++)
            {
                if (lexicon.FindModifier(word.AsSpan(cut, second - cut)) is { } middle && lexicon.FindHead(word.AsSpan(second)) is { } end)
                {
                    Add(beginning, parts, levels);
                    Add(middle, parts, levels);
                    Add(end, parts, levels);
                    return;
                }
            }
        }
    }

    private void Add(string part, List<string> parts, int levels)
    {
        if (!parts.Contains(part))
        {
            parts.Add(part);
            AddParts(part, parts, levels - 1);
        }
    }
}
