namespace KkrSite.Theme.Parts;

/// <summary>An item that treats the same thing as the page's.</summary>
/// <param name="Reason">Why it is thought so, as people read it: Samme emne: Sundhedsreform. Fælles ord: nærhospital.</param>
public sealed record RelatedView(ItemSummary Item, string Reason);
