namespace KkrSite.Site.Rendering.Decisions;

/// <summary>The Danish texts of the register of decisions.</summary>
internal static class DecisionTexts
{
    public const string OtherDecisions = "Uden mærkat";
    public const string ResumedAt = "Taget op igen:";
    public const string NotYetResumed = "Ikke taget op igen i arkivet.";
    public const string ByYear = "År";
    public const string ByCouncil = "KKR";
    public const string ByOutcome = "Udfald";
    public const string AllYears = "Alle år";
    public const string AllCouncils = "Alle KKR";
    public const string AllOutcomes = "Alle udfald";
    public const string OlderDecisions = "Ældre beslutninger";
}
