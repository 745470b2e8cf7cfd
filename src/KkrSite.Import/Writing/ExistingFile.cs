namespace KkrSite.Import.Writing;

/// <summary>A file that the meeting's folder already has.</summary>
/// <param name="Path">Relative to the input folder, with slashes: <c>moeder/midtjylland/2024-11-19/moede.md</c>.</param>
public sealed record ExistingFile(string Path, string Text)
{
    /// <summary>Otherwise the text is not all that the file says, and it must not be written back.</summary>
    public bool IsUtf8 { get; init; } = true;
}
