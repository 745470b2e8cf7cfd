using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking.Decisions;

/// <summary>A verb that decides, in the forms that minutes use; a row of <see cref="DecisionLanguage.Verbs"/>.</summary>
internal sealed record DecisionVerb(Outcome Outcome)
{
    public required string Infinitive { get; init; }

    public required string Past { get; init; }

    /// <summary>Null where the present tense does not decide, but speaks of what is to come.</summary>
    public string? Present { get; init; }

    public string? Participle { get; init; }

    /// <summary>godkendes: decides unless the sentence speaks of another time.</summary>
    public string? PresentPassive { get; init; }

    public string? PastPassive { get; init; }

    /// <summary>What stands after the object: til efterretning.</summary>
    public string? Particle { get; init; }

    /// <summary>What the verb must be about, as a pattern, for verbs that are said of other things too; null for anything.</summary>
    public string? Object { get; init; }

    /// <summary>What "ikke" makes of it; null where that tells no outcome.</summary>
    public Outcome? Negated { get; init; }
}
