using System.Collections.Immutable;
using KkrSite.Archive.Linking.Decisions;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Tests.Linking.Decisions;

public class DecisionVocabularyTests
{
    private static readonly DecisionVerb Added = new("bifalde", "bifaldt", "bifaldet", Outcome.Endorsed)
    {
        Negated = Outcome.NotApproved,
        IntroducesDecision = true,
    };

    [Fact]
    public void Every_verb_of_the_table_is_recognised_in_every_frame() =>
        FindWrongOutcomes(DecisionVocabulary.Verbs, DecisionVocabulary.Verbs).ShouldBeEmpty();

    [Fact]
    public void A_verb_added_to_a_copy_of_the_table_is_recognised_in_every_frame()
    {
        FindWrongOutcomes(DecisionVocabulary.Verbs.Add(Added), [Added]).ShouldBeEmpty();
        FindWrongOutcomes(DecisionVocabulary.Verbs, [Added]).ShouldNotBeEmpty();
        Classify(DecisionVocabulary.Verbs.Add(Added), "KKR bifaldt, at sagen udsættes.").ShouldBe(Outcome.Postponed);
        Classify(DecisionVocabulary.Verbs.Add(Added), "Det blev bifaldet at udsætte sagen.").ShouldBe(Outcome.Postponed);
    }

    [Fact]
    public void The_forms_of_a_verb_follow_from_its_infinitive_past_and_participle()
    {
        string.Join(' ', DecisionVocabulary.Verbs.Single(verb => verb.Infinitive == "udskyde").Forms)
            .ShouldBe("udskød udskyder udskudt udskydes udskødes");
        string.Join(' ', DecisionVocabulary.Verbs.Single(verb => verb.Infinitive == "drøfte").Forms).ShouldBe("drøftede drøftet drøftedes");
        string.Join(' ', DecisionVocabulary.Verbs.Single(verb => verb.Infinitive == "tilslutte").Forms).ShouldBe("tilsluttede tilslutter");
    }

    private static string[] FindWrongOutcomes(ImmutableArray<DecisionVerb> table, ImmutableArray<DecisionVerb> verbs)
    {
        var classifier = new OutcomeClassifier(new DecisionLanguage(table));
        return
        [
            .. from verb in verbs
            from frame in Frames(verb)
            let outcome = classifier.Classify("Bane", frame.Text, "KKR Nord")
            where outcome != frame.Expected
            select $"{frame.Text} {outcome}",
        ];
    }

    private static Outcome? Classify(ImmutableArray<DecisionVerb> table, string text) =>
        new OutcomeClassifier(new DecisionLanguage(table)).Classify("Bane", text, "KKR Nord");

    private static IEnumerable<(string Text, Outcome? Expected)> Frames(DecisionVerb verb)
    {
        var past = verb.WithReflexive(verb.Past);
        var infinitive = verb.WithReflexive(verb.Infinitive);
        var rest = "indstillingen" + (verb.Particle is null ? "" : " til efterretning");
        var end = verb.Particle is null ? "" : " til efterretning";

        yield return ($"KKR Nord {past} {rest}.", verb.Outcome);
        yield return ($"Et samlet KKR {past} {rest}.", verb.Outcome);
        yield return ($"KKR drøftede sagen og {past} {rest}.", verb.Outcome);
        yield return ($"Herefter {verb.Past} KKR{verb.WithReflexive("")} {rest}.", verb.Outcome);

        var decidesLater = verb.DecidesInPresent ? verb.Outcome : (Outcome?)null;
        yield return ($"KKR besluttede at {infinitive} {rest}.", decidesLater);
        yield return ($"Herefter enedes KKR om at {infinitive} {rest}.", decidesLater);
        yield return ($"Det blev aftalt at {infinitive} {rest}.", decidesLater);
        yield return ($"KKR kunne {infinitive} {rest}.", verb.DecidesWithCan ? verb.Outcome : null);
        yield return ($"KKR kunne ikke {infinitive} {rest}.", verb.DecidesWithCan ? verb.Negated : null);
        if (verb.Present is { } present)
        {
            yield return ($"KKR {verb.WithReflexive(present)} {rest}.", verb.Outcome);
        }

        foreach (var passive in new[] { verb.PresentPassive, verb.PastPassive }.OfType<string>())
        {
            yield return ($"Indstillingen {passive}{end}.", verb.Outcome);
            yield return ($"KKR drøftede planen og indstillingen {passive}{end}.", verb.Outcome);
        }

        if (verb.PresentPassive is { } presentPassive)
        {
            yield return ($"KKR besluttede, at indstillingen {presentPassive}{end}.", verb.Outcome);
            yield return ($"Indstillingen kan {presentPassive}{end}.", verb.DecidesWithCan ? verb.Outcome : null);
        }

        if (verb.Participle is { } participle)
        {
            yield return ($"Indstillingen blev {participle}{end}.", verb.Outcome);
            yield return ($"Indstillingen {participle}{end}.", verb.Outcome);
            yield return ($"Drøftet og {participle}{end}.", verb.Outcome);
            yield return ($"Indstillingen blev drøftet og {participle}{end}.", verb.Outcome);
            yield return ($"Indstillingen er {participle}{end}.", verb.DecidesAsState ? verb.Outcome : null);
        }
    }
}
