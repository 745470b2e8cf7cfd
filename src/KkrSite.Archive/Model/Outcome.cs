namespace KkrSite.Archive.Model;

/// <summary>What a decision came to. A help beside the decision's own words, never instead of them.</summary>
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
