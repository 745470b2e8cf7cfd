using System.Collections.Immutable;

namespace KkrSite.Site.Attachments;

/// <summary>Extracts the text of files of one format; all at once, since starting a reader may take longer than reading a file.</summary>
public interface ITextExtractor
{
    /// <param name="files">The whole content of each.</param>
    /// <returns>One for each file, in their order; a file that cannot be read has a problem and throws no exception.</returns>
    ImmutableArray<ExtractedText> Extract(ImmutableArray<byte[]> files);
}

/// <summary>The text of an attachment.</summary>
/// <param name="Problem">Why the text, or some of it, could not be read, in Danish; null where it could.</param>
public sealed record ExtractedText(ImmutableArray<string> Pages, string? Problem = null)
{
    public static ExtractedText Unreadable(string problem) => new([], problem);
}
