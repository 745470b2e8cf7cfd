namespace KkrSite.Theme.Parts;

/// <summary>A page that was taken down on purpose.</summary>
/// <param name="Address">Where it stood, root-relative. Not a link: there is nothing more to read there.</param>
public sealed record RemovedPageView(DateView Date, string Address, string Reason);
