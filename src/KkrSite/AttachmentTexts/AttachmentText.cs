using System.Collections.Immutable;

namespace KkrSite.AttachmentTexts;

/// <summary>What a reader of one type of file found in an attachment.</summary>
/// <param name="Problem">Why the text could not be read, or not all of it; in Danish, null where it could.</param>
public sealed record AttachmentText(ImmutableArray<string> Pages, string? Problem = null)
{
    public static AttachmentText Unread(string problem) => new([], problem);
}
