namespace KkrSite.Theme.Parts;

/// <summary>The label of a decision's outcome.</summary>
/// <param name="Kind">The style's token: approved, endorsed, endorsed-with-remark, noted, discussed, postponed, not-approved, no-decision.</param>
/// <param name="Label">Danish, capitalised: Taget til efterretning.</param>
public sealed record OutcomeView(string Kind, string Label);
