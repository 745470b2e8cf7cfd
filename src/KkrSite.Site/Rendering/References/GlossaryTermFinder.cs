using System.Collections.Frozen;
using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Rendering.References;

/// <summary>Finds the glossary's terms in running text, also in the genitive and at the beginning of a sentence.</summary>
internal sealed class GlossaryTermFinder(ImmutableArray<GlossaryEntry> glossary)
{
    private readonly FrozenDictionary<string, GlossaryEntry>.AlternateLookup<ReadOnlySpan<char>> terms = glossary
        .ToFrozenDictionary(entry => entry.Term, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly int longestTerm = glossary.Select(entry => entry.Term.Length).DefaultIfEmpty(0).Max();

    public GlossaryEntry? Find(ReadOnlySpan<char> word) => FindExact(word) ?? FindExact(word.TrimEnd('s').TrimEnd("'’"));

    // A term in lower case (epx) may begin a sentence (Epx); a term in capitals is found only as it is.
    private GlossaryEntry? FindExact(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word.Length > longestTerm)
        {
            return null;
        }

        if (terms.TryGetValue(word, out var entry))
        {
            return entry;
        }

        return char.IsUpper(word[0]) && IsLower(word[1..]) && terms.TryGetValue(word.ToString().ToLowerInvariant(), out entry)
            ? entry
            : null;
    }

    private static bool IsLower(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
