namespace KkrSite.Archive.Model;

/// <summary>The outcome of a decision. It is shown beside the decision's own words, never instead of them.</summary>
public enum Outcome
{
    /// <summary>godkendt.</summary>
    Approved,

    /// <summary>tiltrådt: the recommendation was followed.</summary>
    Endorsed,

    /// <summary>tiltrådt med bemærkning.</summary>
    EndorsedWithRemark,

    /// <summary>taget til efterretning.</summary>
    Noted,

    /// <summary>drøftet.</summary>
    Discussed,

    /// <summary>udsat.</summary>
    Postponed,

    /// <summary>ikke godkendt.</summary>
    NotApproved,

    /// <summary>uden beslutning.</summary>
    NoDecision,
}

/// <summary>The Danish words for the outcomes: the values of <c>udfald</c>, in JSON and in labels.</summary>
public static class OutcomeNames
{
    public static NameTable<Outcome> Table { get; } =
        new(
            (Outcome.Approved, "godkendt"),
            (Outcome.Endorsed, "tiltrådt"),
            (Outcome.EndorsedWithRemark, "tiltrådt med bemærkning"),
            (Outcome.Noted, "taget til efterretning"),
            (Outcome.Discussed, "drøftet"),
            (Outcome.Postponed, "udsat"),
            (Outcome.NotApproved, "ikke godkendt"),
            (Outcome.NoDecision, "uden beslutning")
        );

    public static string For(Outcome outcome) => Table.GetWord(outcome);
}
