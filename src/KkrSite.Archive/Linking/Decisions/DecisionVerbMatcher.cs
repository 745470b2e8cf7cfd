using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Archive.Model;
using static KkrSite.Archive.Linking.Decisions.DecisionPatterns;

namespace KkrSite.Archive.Linking.Decisions;

/// <summary>Recognises one deciding verb in a clause: who, when, on what, and whether it was denied.</summary>
internal sealed class DecisionVerbMatcher
{
    private static readonly string Adverbs = DecisionVocabulary.Adverbs;
    private const string Not = "(?:(?<not>ikke) )?";
    private const string Subject = "(?<subject>[^,]{1,160}?)";

    private static readonly Regex NotInSubject = Create(DecisionVocabulary.NotInSubject);
    private static readonly Regex EarlierTime = Create(DecisionVocabulary.EarlierTime);
    private static readonly Regex EarlierTimeAtVerb = Create(DecisionVocabulary.EarlierTimeAtVerb);
    private static readonly Regex LaterTime = Create(DecisionVocabulary.LaterTime);
    private static readonly Regex OtherBody = Create($@"\b(?:i|af|hos|med|på) {DecisionVocabulary.OtherBody}(?![\wæøå])");
    private static readonly Regex OtherAgent = Create($@"\A(?:[\wæøå]+ ){{0,3}}?af (?!{DecisionVocabulary.Agent}\b)");
    private static readonly Regex UnplacedNot = Create(@"\bikke\b(?!-)");
    private static readonly Regex Remark = Create(DecisionVocabulary.Remark);
    private static readonly Regex PartialDecision = Create(DecisionVocabulary.PartialDecision);
    private static readonly Regex OnRecommendation = Create($@"\b{DecisionVocabulary.Recommendation}\b(?! (?:punkt|pkt))");

    private readonly DecisionVerb verb;

    // Most clauses hold no form of the verb, so its patterns are seldom tried and need not be compiled.
    private readonly ImmutableArray<string> forms;
    private readonly ImmutableArray<Regex> active;
    private readonly ImmutableArray<Regex> passive;
    private readonly ImmutableArray<Regex> present;
    private readonly Regex? objectAsSubject;

    public DecisionVerbMatcher(DecisionVerb verb)
    {
        this.verb = verb;
        forms = [.. verb.Forms];
        active = [.. CreateActive(verb)];
        passive = [.. CreatePassive(verb)];
        present = [.. CreatePresent(verb)];
        objectAsSubject = verb.Object is null ? null : Create($@"\A(?:\w+ )?{verb.Object}\b");
    }

    /// <summary>What the clause states with this verb, or null if it does not decide with it.</summary>
    public ClauseOutcome? Match(DecisionClause clause)
    {
        if (!forms.Any(form => clause.FullText.Contains(form, StringComparison.Ordinal)))
        {
            return null;
        }

        // The particle may stand after a subordinate clause: "tog orienteringen om, at …, til efterretning".
        var text = verb.Particle is null ? clause.Text : clause.FullText;
        var found = FindFirst(active, text, IsCurrent)
            ?? FindFirst(passive, text, (match, rest) => IsCurrent(match, rest) && IsByCouncil(match, rest))
            ?? FindFirst(present, text, (match, rest) => IsCurrent(match, rest) && IsByCouncil(match, rest) && IsNotLater(rest));
        return found is null ? null : CreateOutcome(found, clause, text);
    }

    private static IEnumerable<Regex> CreateActive(DecisionVerb verb)
    {
        var perfect = verb.Participle is null || verb.Particle is not null ? "" : $"|har {Adverbs}{verb.Participle}";
        var reflexive = verb.WithReflexive("");
        yield return Create(
            $@"\A(?:{DecisionVocabulary.Opening},? )?{DecisionVocabulary.Council} {Adverbs}(?:{verb.Past}{reflexive}{perfect})\b {Not}"
                + AfterVerb(verb)
        );
        yield return Create(
            $@"\A{DecisionVocabulary.Opening} {verb.Past} {DecisionVocabulary.Council}\b{reflexive} {Adverbs}{Not}" + AfterVerb(verb)
        );
    }

    private static IEnumerable<Regex> CreatePresent(DecisionVerb verb)
    {
        if (verb.Present is { } active)
        {
            yield return Create($@"\A{DecisionVocabulary.Council} {Adverbs}{verb.WithReflexive(active)}\b {Not}" + AfterVerb(verb));
        }

        if (verb.PresentPassive is { } form)
        {
            var ability = verb.DecidesWithCan ? $"(?:(?:kan|kunne) {Not})?" : "";
            yield return Create($@"\A(?:{Subject} )?{ability}{verb.WithParticle(form)}\b {Not}");
        }
    }

    private static IEnumerable<Regex> CreatePassive(DecisionVerb verb)
    {
        if (verb.Participle is { } form)
        {
            var participle = verb.Particle is null ? form : $"{form} (?:med [^ ]+ )?{verb.Particle}";
            var auxiliary = AnyOf(
                DecisionVocabulary
                    .Auxiliaries.Where(auxiliary => verb.DecidesAsState || !auxiliary.IsState)
                    .Select(auxiliary => auxiliary.Word)
            );
            var noun = AnyOf([DecisionVocabulary.CaseNoun, DecisionVocabulary.BareNoun, @"\w+(?:en|et|erne)"]);
            var after = AnyOf([DecisionVocabulary.AfterParticiple, DecisionVocabulary.Adverb, $"af {DecisionVocabulary.Agent}"]);
            var eventAuxiliary = AnyOf(
                DecisionVocabulary.Auxiliaries.Where(auxiliary => !auxiliary.IsState).Select(auxiliary => auxiliary.Word)
            );
            yield return Create($@"\A{Subject} {auxiliary} {Adverbs}{Not}{Adverbs}{participle}\b");
            yield return Create($@"\A(?:{DecisionVocabulary.Opening} )?{eventAuxiliary} {Subject} {Adverbs}{Not}{Adverbs}{participle}\b");
            yield return Create(
                $@"\A(?:(?<subject>{noun}(?: (?:fra|om|til|for) [^,]{{1,60}}?)?) )?{Adverbs}{Not}{participle}(?= ?$| {after}\b)"
            );
        }

        if (verb.PastPassive is { } past)
        {
            yield return Create($@"\A(?:{Subject} )?{verb.WithParticle(past)}\b {Not}");
        }
    }

    // The object, if it must be a certain one, and the particle somewhere after it, but not after another form of the verb.
    private static string AfterVerb(DecisionVerb verb)
    {
        var about = verb.Object is null ? "" : $"(?={Adverbs}(?:(?:endelig|hele|den|det|de|videre|den videre) )?{verb.Object}\\b)";
        return verb.Particle is null
            ? about
            : $@"{about}(?:(?!{AnyOf(verb.Forms.Append(verb.Infinitive))} )[^ ]+ ){{0,40}}?{verb.Particle}\b";
    }

    private ClauseOutcome CreateOutcome(Match match, DecisionClause clause, string text)
    {
        var denied = match.Groups["not"].Success;
        var unclear = PartialDecision.IsMatch(clause.FullText) || (!denied && verb.Particle is null && UnplacedNot.IsMatch(clause.Text));
        Outcome? outcome =
            unclear ? null
            : denied ? verb.Negated
            : verb.Outcome;
        if (outcome == Outcome.Endorsed && Remark.IsMatch(clause.FullText))
        {
            outcome = Outcome.EndorsedWithRemark;
        }

        return new ClauseOutcome(outcome, OnRecommendation.IsMatch(text), clause.IsContrast);
    }

    private static Match? FindFirst(ImmutableArray<Regex> patterns, string text, Func<Match, string, bool> fits) =>
        patterns
            .Select(pattern => pattern.Match(text + " "))
            .FirstOrDefault(match => match.Success && fits(match, text[Math.Min(match.Length, text.Length)..]));

    private static bool IsCurrent(Match match, string rest) => !EarlierTime.IsMatch(match.Value + rest) && !EarlierTimeAtVerb.IsMatch(rest);

    private bool IsByCouncil(Match match, string rest)
    {
        var subject = match.Groups["subject"];
        return !OtherAgent.IsMatch(rest.TrimStart())
            && !OtherBody.IsMatch(rest)
            && !NotInSubject.IsMatch(subject.Value)
            && (objectAsSubject is null || !subject.Success || objectAsSubject.IsMatch(subject.Value));
    }

    // "Sagen udsættes til næste møde" is decided now.
    private bool IsNotLater(string rest) => verb.Outcome == Outcome.Postponed || !LaterTime.IsMatch(rest);
}

/// <summary>What one clause states.</summary>
/// <param name="Outcome">Null where the clause decides something, but not clearly what.</param>
/// <param name="OnRecommendation">Whether it is stated of the recommendation as a whole.</param>
internal sealed record ClauseOutcome(Outcome? Outcome, bool OnRecommendation, bool IsContrast);
