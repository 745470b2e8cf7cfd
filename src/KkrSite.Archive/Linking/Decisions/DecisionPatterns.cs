using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KkrSite.Archive.Linking.Decisions;

/// <summary>The patterns by which a decision is split into clauses, generated from a table of verbs and the groups of words.</summary>
internal sealed class DecisionPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly SearchValues<string> decidingWords;

    public DecisionPatterns(ImmutableArray<DecisionVerb> verbs)
    {
        Verbs = verbs;
        decidingWords = SearchValues.Create(
            [.. verbs.SelectMany(verb => verb.Forms.Append(verb.Infinitive)), .. DecisionVocabulary.NoDecisionWords],
            StringComparison.Ordinal
        );

        var past = AnyOf([
            .. verbs.Select(verb => verb.Past),
            .. DecisionVocabulary.Introductions.Select(introduction => introduction.WithComplement),
        ]);
        var participles = AnyOf(verbs.Select(verb => verb.Participle).OfType<string>());
        var auxiliaries = DecisionVocabulary.Auxiliaries.Where(auxiliary => auxiliary.StartsClause).Select(auxiliary => auxiliary.Word);
        var passives = AnyOf([
            .. auxiliaries,
            .. verbs.SelectMany(verb => new[] { verb.PresentPassive, verb.PastPassive }).OfType<string>(),
        ]);
        var presentPassives = verbs.Where(verb => verb.PresentPassive is not null).Select(verb => verb.WithParticle(verb.PresentPassive!));
        var introduction = CreateIntroduction(verbs);

        Conjunction = Create(
            @",?\s+(?:(?<contrast>men|mens)|og|samt)\s+(?="
                + $@"{DecisionVocabulary.Adverbs}(?:{past}|{participles})\b(?! {DecisionVocabulary.HomonymContext})"
                + @"|kkr [a-zæøå]+(?:te|de|tog|traf) "
                + $@"|{DecisionVocabulary.CaseNoun} {passives}\b)"
                + @"|,\s+(?:(?<contrast>men|mens)|og|samt)\s+|\s+(?<contrast>men|mens)\s+"
        );
        LeadingParticiple = Create($@"\A{DecisionVocabulary.Adverbs}(?:ikke )?{participles}\b");
        LeadingPast = Create($@"\A{DecisionVocabulary.Adverbs}{past}\b");
        SubjectAndAuxiliary = Create($@"\A[^,]{{1,120}}? {AnyOf(auxiliaries)} ");
        LeadingCouncil = Create($@"\A(?:{DecisionVocabulary.Opening} )?(?:[a-zæøå]+ )?{DecisionVocabulary.Council}\b(?!-)");
        IntroducedInfinitive = Create(
            $@"\A{introduction},? (?<not>ikke )?at (?<not>ikke )?{CaptureInfinitive(verbs.Where(verb => verb.DecidesInPresent))}"
                + $@"|\A{DecisionVocabulary.Council} {DecisionVocabulary.Adverbs}(?:kunne|kan) {DecisionVocabulary.Adverbs}(?<not>ikke )?"
                + CaptureInfinitive(verbs.Where(verb => verb.DecidesWithCan))
        );
        IntroducedPassive = Create(
            $@"\A{introduction},? at (?={DecisionVocabulary.CaseNoun} (?:ikke )?{AnyOf(presentPassives)}\b)"
        );
        Label = Create(DecisionVocabulary.Label);
        Condition = Create(DecisionVocabulary.Condition);
        LeadingReason = Create(DecisionVocabulary.LeadingReason);
        Subordinate = Create(DecisionVocabulary.Subordinate);
    }

    public ImmutableArray<DecisionVerb> Verbs { get; }

    /// <summary>Between two main clauses; the group "contrast" where the second takes something back.</summary>
    public Regex Conjunction { get; }

    public Regex LeadingParticiple { get; }

    public Regex LeadingPast { get; }

    public Regex SubjectAndAuxiliary { get; }

    public Regex LeadingCouncil { get; }

    /// <summary>besluttede ikke at godkende: the groups "not" and "infinitive".</summary>
    public Regex IntroducedInfinitive { get; }

    /// <summary>besluttede, at (sagen udsættes): without what is in brackets.</summary>
    public Regex IntroducedPassive { get; }

    public Regex Label { get; }

    public Regex Condition { get; }

    public Regex LeadingReason { get; }

    /// <summary>What ends a main clause.</summary>
    public Regex Subordinate { get; }

    /// <summary>Whether a sentence in lower case holds a word without which nothing is decided; most hold none.</summary>
    public bool MayDecide(string sentence) => sentence.AsSpan().ContainsAny(decidingWords);

    public static string AnyOf(IEnumerable<string> patterns) => $"(?:{string.Join('|', patterns)})";

    private static string CreateIntroduction(ImmutableArray<DecisionVerb> verbs)
    {
        var introducing = verbs.Where(verb => verb.IntroducesDecision).ToArray();
        DecisionIntroduction[] all =
        [
            .. introducing.Select(verb => new DecisionIntroduction(verb.Past) { Participle = verb.Participle }),
            .. DecisionVocabulary.Introductions,
        ];
        var council = DecisionVocabulary.Council;
        var participles = AnyOf(all.Select(introduction => introduction.Participle).OfType<string>());
        return $"(?:{DecisionVocabulary.Opening} )?"
            + AnyOf([
                $"{council} {DecisionVocabulary.Adverbs}{AnyOf(all.Select(introduction => introduction.WithComplement))}",
                .. all.Select(introduction =>
                    introduction.Complement is { } complement
                        ? $"{introduction.Verb} {council} {DecisionVocabulary.Adverbs}{complement}"
                        : $"{introduction.Verb} {council}"
                ),
                $"det blev {DecisionVocabulary.Adverbs}{participles}",
                .. DecisionVocabulary.ImpersonalIntroductions,
            ])
            + $"(?: {DecisionVocabulary.Adverb}){{0,4}}";
    }

    private static string CaptureInfinitive(IEnumerable<DecisionVerb> verbs) =>
        $@"(?<infinitive>{string.Join('|', verbs.Select(verb => verb.WithReflexive(verb.Infinitive)))})\b";

    public static Regex Create(string pattern) => new(pattern, Options);
}
