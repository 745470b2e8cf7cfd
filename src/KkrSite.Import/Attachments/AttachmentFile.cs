namespace KkrSite.Import.Attachments;

/// <summary>A file that the user gave beside the document.</summary>
/// <param name="Path">As the user gave it.</param>
/// <param name="Size">In bytes.</param>
public sealed record AttachmentFile(string Path, long Size)
{
    public string Name => System.IO.Path.GetFileName(Path);
}
