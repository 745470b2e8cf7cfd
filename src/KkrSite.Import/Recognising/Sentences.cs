using System.Collections.Frozen;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Tells a sentence from a name. The mark ./. stands in front of both: a name is an attachment, a sentence only says that
/// something is attached.
/// </summary>
internal static class Sentences
{
    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        [
            "er", "var", "har", "havde", "bliver", "blev", "vil", "skal", "kan", "må", "bør", "fremgår", "findes", "ses", "foreligger", "fremlægges",
            "forelægges", "vedlægges", "vedhæftes", "udsendes", "eftersendes", "omdeles", "uddybes", "beskriver", "beskrives", "peger", "peges",
            "indgår", "indeholder", "viser", "giver", "gives", "modtog", "modtager", "orienterer", "orienteres", "følger", "sker", "foreslår",
            "foreslås", "anbefaler", "anbefales", "indstiller", "indstilles", "konkluderer", "udpegede", "udpeger", "igangsættes", "godkendte",
            "drøftede", "besluttede", "tager", "tog", "bemærkes", "henvises", "opsummerer", "opsummeres", "gennemgår", "gennemgås", "redegør",
            "redegøres", "kommer", "ønsker", "arbejder", "arbejdes", "opstilles", "udarbejdes", "præsenteres", "sammenfatter", "sammenfattes",
            "udgør", "omfatter", "behandles", "behandler", "sendes", "sender", "lægger", "lægges", "står", "ligger", "kalder", "deltager",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        ["I", "Af", "På", "Som", "Der", "Til", "Ved", "Hvis", "Når", "Derudover", "Herudover", "Desuden", "Endvidere", "Endelig", "Samtidig", "Se"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Subordinators =
        FrozenSet.ToFrozenSet(["der", "som", "hvor", "at", "hvilket", "hvis", "når", "fordi", "hvordan", "hvad", "hvem"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        [
            "vedr.", "ift.", "jf.", "bl.a.", "mv.", "m.v.", "hhv.", "pr.", "nr.", "kl.", "ca.", "inkl.", "ekskl.", "tidl.", "evt.", "f.eks.", "fx.",
            "pkt.", "stk.", "kap.", "mio.", "mia.", "pct.", "dvs.", "if.", "ifm.", "iht.", "mhp.", "fmd.", "d.", "hr.", "max.", "min.",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The line ends a sentence: not so a date's day ("den 8.") or an abbreviation.</summary>
    public static bool Ends(string line)
    {
        var text = line.TrimEnd('”', '"', ')', '’');
        return text.Length > 1 && text[^1] switch
        {
            '.' => !char.IsDigit(text[^2]) && !Abbreviations.Contains(text[(text.LastIndexOf(' ') + 1)..]),
            ':' or '!' or '?' or ';' => true,
            _ => false,
        };
    }

    public static bool IsSentence(string text)
    {
        if (text.EndsWith(':') || HoldsSeveral(text))
        {
            return true;
        }

        var words = Words.Tokens(text);
        return words.Length > 2 && MainClause(words).Any(word => Verbs.Contains(Bare(word))) && (text.EndsWith('.') || Openers.Contains(words[0]) || HasVerbEarly(words));
    }

    // "Notatet er vedlagt" has its verb near the front, where a name's verbs stand in its relative clauses.
    private static bool HasVerbEarly(string[] words) => MainClause(words).Take(8).Any(word => Verbs.Contains(Bare(word)));

    /// <summary>The words up to the first clause that only describes: what follows "…, der" says nothing of the sentence.</summary>
    private static IEnumerable<string> MainClause(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && Subordinators.Contains(Bare(words[i])) && !Verbs.Contains(Bare(words[i - 1])))
            {
                yield break;
            }

            yield return words[i];
        }
    }

    private static bool HoldsSeveral(string text)
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

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '(', ')', '”', '"');
}
