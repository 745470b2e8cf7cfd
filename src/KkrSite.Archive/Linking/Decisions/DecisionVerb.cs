using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking.Decisions;

/// <summary>A verb that decides: a row of <see cref="DecisionVocabulary.Verbs"/>. All other forms follow from these three.</summary>
/// <param name="Infinitive">godkende</param>
/// <param name="Past">godkendte</param>
/// <param name="Participle">godkendt; null for a verb that has no passive.</param>
internal sealed record DecisionVerb(string Infinitive, string Past, string? Participle, Outcome Outcome)
{
    /// <summary>What "ikke" makes of it; null where that states no outcome.</summary>
    public Outcome? Negated { get; init; }

    /// <summary>What the verb must be about, as a pattern, for verbs that are said of other things too; null for anything.</summary>
    public string? Object { get; init; }

    /// <summary>What stands after the object, as a pattern: til efterretning.</summary>
    public string? Particle { get; init; }

    /// <summary>Whether "sig" stands after the verb.</summary>
    public bool IsReflexive { get; init; }

    /// <summary>Whether it may stand before another decision: "godkendte, at sagen udsættes".</summary>
    public bool IntroducesDecision { get; init; }

    /// <summary>False where the present tense speaks of what is to come: drøftes. Then "besluttede at drøfte" does so too.</summary>
    public bool DecidesInPresent { get; init; } = true;

    /// <summary>False where "er" with the participle is no decision: er drøftet.</summary>
    public bool DecidesAsState { get; init; } = true;

    /// <summary>Whether "kan" and "kunne" decide: "KKR kan tiltræde" does, "KKR kan afvise" names a possibility.</summary>
    public bool DecidesWithCan => Outcome is Outcome.Approved or Outcome.Endorsed or Outcome.Noted;

    public string? Present => DecidesInPresent ? Infinitive + "r" : null;

    public string? PresentPassive => DecidesInPresent && Participle is not null ? Infinitive + "s" : null;

    public string? PastPassive =>
        Participle is null ? null
        : Past.EndsWith('e') ? Past + "s"
        : Past + "es";

    /// <summary>The forms that can stand in a clause that decides.</summary>
    public IEnumerable<string> Forms =>
        new[] { Past, Present, Participle, PresentPassive, PastPassive }.OfType<string>();

    /// <summary>The form of an active clause, with "sig" where the verb takes it.</summary>
    public string WithReflexive(string form) => IsReflexive ? form + " sig" : form;

    /// <summary>The form of a passive clause, with the particle where the verb takes one.</summary>
    public string WithParticle(string form) => Particle is null ? form : $"{form} {Particle}";
}
