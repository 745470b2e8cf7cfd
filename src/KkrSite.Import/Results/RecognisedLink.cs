namespace KkrSite.Import.Results;

/// <summary>An address that an item's text carries.</summary>
/// <param name="Address">As printed, or as the document's link has it.</param>
/// <param name="Text">The words that the link stands on; null where the address itself is all there is to see.</param>
public sealed record RecognisedLink(string Address, string? Text);
