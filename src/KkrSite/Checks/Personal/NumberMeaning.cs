namespace KkrSite.Checks.Personal;

/// <summary>What the words beside a number say that it is.</summary>
internal enum NumberMeaning
{
    Unsaid,
    PersonalNumber,

    /// <summary>A word for a personal number stands further off.</summary>
    PerhapsPersonalNumber,
    Telephone,

    /// <summary>An account, a case, a company, an amount …</summary>
    Other,
}
