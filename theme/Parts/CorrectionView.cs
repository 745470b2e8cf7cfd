namespace KkrSite.Theme.Parts;

/// <summary>A correction in the list of all.</summary>
/// <param name="Item">The item that was corrected; null where it is the meeting as a whole.</param>
public sealed record CorrectionView(DateView Date, string Text, Link Meeting, Link? Item);
