namespace KkrSite.Import.Results;

/// <summary>An attachment that the document names.</summary>
/// <param name="Url">Where the document gives its address.</param>
public sealed record RecognisedAttachment(string Title, string? Url);
