namespace KkrSite.Import.Results;

/// <summary>An attachment that the document names.</summary>
/// <param name="Url">Where the document gives its address.</param>
public sealed record RecognisedAttachment(string Title, string? Url)
{
    /// <summary>The file that the user gave for it, relative to the meeting's folder: <c>bilag/udkast.pdf</c>.</summary>
    public string? File { get; init; }
}
