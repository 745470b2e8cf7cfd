using System.Collections.Immutable;

namespace KkrSite.Site.Attachments.Extraction;

/// <summary>Extracts the text of each file independently of the others, on all cores.</summary>
internal abstract class SingleFileExtractor : ITextExtractor
{
    public ImmutableArray<ExtractedText> Extract(ImmutableArray<FileContent> files) =>
        [.. files.AsParallel().AsOrdered().Select(Extract)];

    protected abstract ExtractedText Extract(FileContent file);
}
