using System.Collections.Immutable;

namespace KkrSite.AttachmentTexts;

/// <summary>Reads the text of files of one type, many at once where starting the reader costs more than a file.</summary>
public interface IReadTexts
{
    /// <summary>One for each, in their order; a file that cannot be read has a problem, never an exception.</summary>
    /// <param name="files">The whole content of each.</param>
    ImmutableArray<AttachmentText> Read(ImmutableArray<byte[]> files);
}
