namespace KkrSite.Archive.Linking.Decisions;

/// <summary>A way to state that a decision follows with "at": besluttede at, enedes om at.</summary>
/// <param name="Verb">A pattern; the council stands before or after it.</param>
internal sealed record DecisionIntroduction(string Verb)
{
    /// <summary>What stands before "at": enedes om.</summary>
    public string? Complement { get; init; }

    /// <summary>For "det blev besluttet at"; null where that is not said.</summary>
    public string? Participle { get; init; }

    public string WithComplement => Complement is null ? Verb : $"{Verb} {Complement}";
}

/// <summary>What is decided on.</summary>
/// <param name="Stem">A pattern.</param>
/// <param name="Endings">Of the definite forms.</param>
internal sealed record DecisionNoun(string Stem, NounUses Uses, params string[] Endings)
{
    /// <summary>Whether it stands for the case without an ending too, with a number after it: punkt 3.2.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The ending of the genitive where a proposal's part stands for it: indstillingens.</summary>
    public string? Genitive { get; init; }

    public string Definite => WithEndings(Endings);

    public string Case => IsNumbered && Endings.Length > 0 ? Definite + "?" : Definite;

    public string Proposal => Genitive is null ? Definite : WithEndings([.. Endings, Genitive]);

    private string WithEndings(string[] endings) => endings.Length == 0 ? Stem : Stem + DecisionPatterns.AnyOf(endings);
}

[Flags]
internal enum NounUses
{
    None = 0,

    /// <summary>Stands for the case as a whole.</summary>
    Case = 1,

    /// <summary>May be rejected.</summary>
    Proposal = 2,

    /// <summary>Stands without an article in notes such as "Referat godkendt"; with one, any noun may.</summary>
    Bare = 4,
}

/// <summary>The council, as minutes name it.</summary>
/// <param name="Pattern">Its own name is written "kkr" before the patterns see it.</param>
/// <param name="IsAgent">Whether "godkendt af" it is the council's decision; af udvalget is another body's.</param>
internal sealed record CouncilName(string Pattern, bool IsAgent = false);

/// <param name="IsState">Whether the decision is said to stand: er godkendt.</param>
/// <param name="StartsClause">Whether a clause after "og" may begin with a noun and it, or take it from the clause before.</param>
internal sealed record Auxiliary(string Word, bool IsState, bool StartsClause);

/// <summary>A word that opens a subordinate clause.</summary>
/// <param name="Front">What a clause that opens a sentence with it means.</param>
/// <param name="EndsMainClause">False where what stands before it does not hold without it: godkendt medmindre.</param>
internal sealed record Subordinator(string Word, SubordinateFront Front = SubordinateFront.Other, bool EndsMainClause = true);

internal enum SubordinateFront
{
    Other,

    /// <summary>Nothing is decided yet: hvis.</summary>
    Condition,

    /// <summary>The decision stands after the comma: da.</summary>
    Reason,
}
