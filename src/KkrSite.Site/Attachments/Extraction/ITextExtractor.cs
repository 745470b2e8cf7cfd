using System.Collections.Immutable;

namespace KkrSite.Site.Attachments.Extraction;

/// <summary>Extracts the text of files of one format; all at once, since starting a reader may take longer than reading a file.</summary>
public interface ITextExtractor
{
    /// <returns>One for each file, in their order; what cannot be read is named, and no exception is thrown.</returns>
    ImmutableArray<ExtractedText> Extract(ImmutableArray<FileContent> files);
}

/// <summary>A file with the name under which it is published, or that it has inside another file.</summary>
public sealed record FileContent(string Name, byte[] Content);
