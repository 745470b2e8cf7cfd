using System.Collections.Frozen;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising.Patterns;

/// <summary>
/// Distinguishes sentences from names. The mark ./. precedes both: a name is an attachment, a sentence only says that something
/// is attached.
/// </summary>
internal static class SentenceRules
{
    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        [
            "er", "var", "har", "havde", "bliver", "blev", "vil", "skal", "kan", "må", "bør", "fremgår", "findes", "ses",
            "foreligger", "fremlægges", "forelægges", "vedlægges", "vedhæftes", "udsendes", "eftersendes", "omdeles", "uddybes",
            "beskriver", "beskrives", "peger", "peges", "indgår", "indeholder", "viser", "giver", "gives", "modtog", "modtager",
            "orienterer", "orienteres", "følger", "sker", "foreslår", "foreslås", "anbefaler", "anbefales", "indstiller",
            "indstilles", "konkluderer", "udpegede", "udpeger", "igangsættes", "godkendte", "drøftede", "besluttede", "tager",
            "tog", "bemærkes", "henvises", "opsummerer", "opsummeres", "gennemgår", "gennemgås", "redegør", "redegøres",
            "kommer", "ønsker", "arbejder", "arbejdes", "opstilles", "udarbejdes", "præsenteres", "sammenfatter", "sammenfattes",
            "udgør", "omfatter", "behandles", "behandler", "sendes", "sender", "lægger", "lægges", "står", "ligger", "kalder",
            "deltager",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        [
            "I", "Af", "På", "Som", "Der", "Til", "Ved", "Hvis", "Når", "Derudover", "Herudover", "Desuden", "Endvidere",
            "Endelig", "Samtidig", "Se",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> Subordinators = FrozenSet.ToFrozenSet(
        ["der", "som", "hvor", "at", "hvilket", "hvis", "når", "fordi", "hvordan", "hvad", "hvem"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        [
            "vedr.", "ift.", "jf.", "bl.a.", "mv.", "m.v.", "hhv.", "pr.", "nr.", "kl.", "ca.", "inkl.", "ekskl.", "tidl.",
            "evt.", "f.eks.", "fx.", "pkt.", "stk.", "kap.", "mio.", "mia.", "pct.", "dvs.", "if.", "ifm.", "iht.", "mhp.",
            "fmd.", "d.", "hr.", "max.", "min.",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    // A name that ends with one of these words is not complete.
    private static readonly FrozenSet<string> OpenEndings = FrozenSet.ToFrozenSet(
        [
            "og", "eller", "samt", "i", "for", "af", "til", "med", "om", "på", "vedr.", "vedrørende", "mellem", "den", "det", "de", "en",
            "et", "fra", "ved", "hos", "under", "over", "mod", "pr.", "KKR", "Region", "der", "som", "at", "nr.", "jf.", "ift.",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> PlaceNames = FrozenSet.ToFrozenSet(
        ["Midtjylland", "Hovedstaden", "Sjælland", "Syddanmark", "Nordjylland", "Danmark", "KKR", "Kommune", "Region"],
        StringComparer.Ordinal
    );

    /// <summary>The line ends a sentence; the day of a date ("den 8.") and an abbreviation do not.</summary>
    public static bool EndsSentence(string line)
    {
        var text = line.TrimEnd('”', '"', ')', '’');
        return text.Length > 1
            && text[^1] switch
            {
                '.' => !char.IsDigit(text[^2]) && !Abbreviations.Contains(text[(text.LastIndexOf(' ') + 1)..]),
                ':' or '!' or '?' or ';' => true,
                _ => false,
            };
    }

    public static bool IsSentence(string text)
    {
        if (text.EndsWith(':') || HasSeveralSentences(text))
        {
            return true;
        }

        var words = WordTokeniser.SplitAtBlanks(text);
        return words.Length > 2
            && TakeMainClause(words).Any(word => Verbs.Contains(TrimPunctuation(word)))
            && (text.EndsWith('.') || Openers.Contains(words[0]) || HasVerbEarly(words));
    }

    /// <summary>The line ends before the name of an attachment is complete.</summary>
    public static bool IsIncompleteName(string line)
    {
        var words = WordTokeniser.SplitAtBlanks(line);
        return words.Length > 0 && (OpenEndings.Contains(words[^1]) || words[^1][^1] is ',' or '–' or '-' or ':' or '(' or '/');
    }

    /// <summary>The line continues the name of an attachment above it, even where the layout separates the two.</summary>
    public static bool ContinuesName(string above, string line) =>
        (char.IsLower(line[0]) && IsIncompleteName(above)) || line[0] is '(' || IsVersion(WordTokeniser.SplitAtBlanks(line));

    /// <summary>The line is not a name of its own: a version, a place, something in brackets.</summary>
    public static bool IsNameFragment(string line)
    {
        var words = WordTokeniser.SplitAtBlanks(line);
        return line[0] is '('
            || char.IsAsciiDigit(line[0])
            || IsVersion(words)
            || (words.Length <= 2 && PlaceNames.Contains(words[0].TrimEnd('.', ',')));
    }

    // "Notatet er vedlagt" has its verb near the start; the verbs of a name are in its relative clauses.
    private static bool HasVerbEarly(string[] words) => TakeMainClause(words).Take(8).Any(word => Verbs.Contains(TrimPunctuation(word)));

    /// <summary>The words before the first subordinate clause, such as "…, der".</summary>
    private static IEnumerable<string> TakeMainClause(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && Subordinators.Contains(TrimPunctuation(words[i])) && !Verbs.Contains(TrimPunctuation(words[i - 1])))
            {
                yield break;
            }

            yield return words[i];
        }
    }

    private static bool HasSeveralSentences(string text)
    {
        for (var i = text.IndexOf(". ", StringComparison.Ordinal); i >= 0; i = text.IndexOf(". ", i + 1, StringComparison.Ordinal))
        {
            var word = text[(text.LastIndexOf(' ', Math.Max(0, i - 1)) + 1)..i];
            if (word.Length > 4 && word.All(char.IsLower) && i + 2 < text.Length && char.IsUpper(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static string TrimPunctuation(string word) => word.Trim('.', ',', ';', ':', '(', ')', '”', '"');

    private static bool IsVersion(string[] words) => words is ["Version" or "version", var number, ..] && number.Any(char.IsDigit);
}
