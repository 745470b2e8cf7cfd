using System.Text.RegularExpressions;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking.Decisions;

/// <summary>Recognises one deciding verb in a clause: who, when, on what, and whether it was denied.</summary>
internal sealed class OutcomeRule
{
    private const string Adverbs = $"(?:{DecisionLanguage.Adverb} ){{0,4}}";
    private const string Not = "(?:(?<not>ikke) )?";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex NotInSubject = new(DecisionLanguage.NotInSubject, Options);
    private static readonly Regex EarlierTime = new(DecisionLanguage.EarlierTime, Options);
    private static readonly Regex EarlierTimeAtVerb = new(DecisionLanguage.EarlierTimeAtVerb, Options);
    private static readonly Regex LaterTime = new(DecisionLanguage.LaterTime, Options);
    private static readonly Regex OtherBody = new($@"\b(?:i|af|hos|med|på) {DecisionLanguage.OtherBody}(?![\wæøå])", Options);
    private static readonly Regex ByAgent = new(@"\A(?:[\wæøå]+ ){0,3}?af (?!(?:et )?(?:enigt |samlet )?kkr\b)", Options);
    private static readonly Regex StrayNot = new(@"\bikke\b(?!-)", Options);
    private static readonly Regex Remark = new(DecisionLanguage.Remark, Options);
    private static readonly Regex Partly = new(DecisionLanguage.OnlyPartly, Options);
    private static readonly Regex OnRecommendation = new(@"\bindstilling(?:en|erne)\b(?! (?:punkt|pkt))", Options);

    private readonly DecisionVerb verb;

    // Most clauses hold no deciding verb at all, so the patterns need neither be tried often nor be compiled.
    private readonly List<string> forms;
    private readonly Regex[] active;
    private readonly Regex[] passive;
    private readonly Regex[] present;

    public OutcomeRule(DecisionVerb verb)
    {
        this.verb = verb;
        forms = [.. new[] { verb.Past, verb.Present, verb.Participle, verb.PresentPassive, verb.PastPassive }.OfType<string>()];
        var particle = verb.Particle is null ? "" : $"(?:(?!tog |tager |taget )[^ ]+ ){{0,40}}?{verb.Particle}\\b";
        var participle = verb.Participle is null ? null : verb.Participle + (verb.Particle is null ? "" : $" (?:med [^ ]+ )?{verb.Particle}");
        var subject = "(?<subject>[^,]{1,160}?)";
        var about = verb.Object is null ? "" : $"(?={Adverbs}(?:(?:endelig|hele|den|det|de|videre|den videre) )?{verb.Object}\\b)";
        var perfect = participle is null || verb.Particle is not null ? "" : $"|har {Adverbs}{participle}";
        var auxiliary = verb.Outcome == Outcome.Discussed ? "(?:blev|bliver)" : "(?:blev|bliver|er|er blevet|var)";

        active =
        [
            Rule($@"(?:{DecisionLanguage.Opening},? )?{DecisionLanguage.Council} {Adverbs}(?:{verb.Past}{perfect})\b {Not}{about}", particle),
            Rule($@"{DecisionLanguage.Opening} {verb.Past} {DecisionLanguage.Council}\b {Adverbs}{Not}{about}", particle),
        ];
        present = verb.Present is null ? [] : [Rule($@"{DecisionLanguage.Council} {Adverbs}{verb.Present}\b {Not}{about}", particle)];
        passive = participle is null ? [] :
        [
            Rule($@"{subject} {auxiliary} {Adverbs}{Not}{Adverbs}{participle}\b", ""),
            Rule($@"(?:{DecisionLanguage.Opening} )?(?:blev|bliver) {subject} {Adverbs}{Not}{Adverbs}{participle}\b", ""),
            Rule($@"(?:(?<subject>(?:{DecisionLanguage.Case}|{DecisionLanguage.Noun}|\w+(?:en|et|erne))(?: (?:fra|om|til|for) [^,]{{1,60}}?)?) )?{Adverbs}{Not}{participle}(?= ?$| (?:som|med|uden|til|enstemmigt|enigt|efter|i overensstemmelse|i henhold|på det foreliggende|på mødet|af kkr|hermed)\b)", ""),
        ];
        passive = verb.PastPassive is null ? passive : [.. passive, Rule($@"(?:{subject} )?{Passive(verb.PastPassive)}\b {Not}", "")];
        if (verb.PresentPassive is not null)
        {
            present = [.. present, Rule($@"(?:{subject} )?(?:(?:kan|kunne) {Not})?{Passive(verb.PresentPassive)}\b {Not}", "")];
        }
    }

    /// <summary>What the clause says with this verb, or null if it does not decide with it.</summary>
    public Verdict? Read(DecisionClause clause)
    {
        if (!forms.Exists(form => clause.Whole.Contains(form, StringComparison.Ordinal)))
        {
            return null;
        }

        // The particle may stand after a subordinate clause: "tog orienteringen om, at …, til efterretning".
        var text = verb.Particle is null ? clause.Text : clause.Whole;
        var found = First(active, text, IsNow)
            ?? First(passive, text, (match, rest) => IsNow(match, rest) && IsOwn(match, rest))
            ?? First(present, text, (match, rest) => IsNow(match, rest) && IsOwn(match, rest) && IsNotLater(rest));
        return found is null ? null : Judge(found, clause, text);
    }

    private Verdict Judge(Match match, DecisionClause clause, string text)
    {
        var denied = match.Groups["not"].Success;
        var unclear = Partly.IsMatch(clause.Whole) || (!denied && verb.Particle is null && StrayNot.IsMatch(clause.Text));
        Outcome? outcome = unclear ? null : denied ? verb.Negated : verb.Outcome;
        if (outcome == Outcome.Endorsed && Remark.IsMatch(clause.Whole))
        {
            outcome = Outcome.EndorsedWithRemark;
        }

        return new Verdict(outcome, OnRecommendation.IsMatch(text), clause.IsContrast);
    }

    private static Match? First(Regex[] rules, string text, Func<Match, string, bool> fits) =>
        rules.Select(rule => rule.Match(text + " ")).FirstOrDefault(match => match.Success && fits(match, text[Math.Min(match.Length, text.Length)..]));

    private static bool IsNow(Match match, string rest) =>
        !EarlierTime.IsMatch(match.Value + rest) && !EarlierTimeAtVerb.IsMatch(rest);

    private bool IsOwn(Match match, string rest)
    {
        var subject = match.Groups["subject"];
        return !ByAgent.IsMatch(rest.TrimStart())
            && !OtherBody.IsMatch(rest)
            && !NotInSubject.IsMatch(subject.Value)
            && (verb.Object is null || !subject.Success || Regex.IsMatch(subject.Value, $@"\A(?:\w+ )?{verb.Object}\b", Options));
    }

    // "Sagen udsættes til næste møde" is said of now all the same.
    private bool IsNotLater(string rest) => verb.Outcome == Outcome.Postponed || !LaterTime.IsMatch(rest);

    private string Passive(string form) => verb.Particle is null ? form : $"{form} {verb.Particle}";

    private static Regex Rule(string pattern, string particle) => new(@"\A" + pattern + particle, Options);
}
