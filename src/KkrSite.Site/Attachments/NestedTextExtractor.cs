using System.Collections.Frozen;
using System.Collections.Immutable;
using KkrSite.Site.Attachments.Extraction;
using KkrSite.Site.Attachments.Extraction.Packages;
using KkrSite.Site.Attachments.Formats;
using KkrSite.Site.Attachments.Passages;

namespace KkrSite.Site.Attachments;

/// <summary>Extracts the text of files of all formats, and of the files inside them, layer by layer.</summary>
internal sealed class NestedTextExtractor
{
    private const int MaxDepth = 5;
    private const long MaxNestedSize = 400_000_000;

    private readonly FrozenDictionary<FileFormat, ITextExtractor> extractors = CreateExtractors();

    /// <returns>One for each file, in their order, with what was found inside it.</returns>
    public ImmutableArray<ExtractedText> Extract(ImmutableArray<FileContent> files)
    {
        var contents = files.Select(_ => new NestedContent()).ToList();
        ImmutableArray<NestedFile> layer = [.. files.Zip(contents, (file, content) => new NestedFile(content, "", file))];
        for (var depth = 0; depth <= MaxDepth && layer.Length > 0; depth++)
        {
            layer = ExtractLayer(layer);
        }

        foreach (var file in layer)
        {
            file.Root.Unread.Add(new UnreadPart(file.Path, ExtractionProblemTexts.TooDeep));
        }

        return [.. contents.Select(content => content.ToText())];
    }

    // Returns the files inside those of the layer.
    private ImmutableArray<NestedFile> ExtractLayer(ImmutableArray<NestedFile> layer)
    {
        var next = ImmutableArray.CreateBuilder<NestedFile>();
        foreach (var group in layer.GroupBy(file => FileFormatRecogniser.Recognise(file.File.Content)))
        {
            ImmutableArray<NestedFile> files = [.. group];
            var extractor = extractors.GetValueOrDefault(group.Key) ?? new BinaryTextExtractor(group.Key);
            foreach (var (file, text) in files.Zip(extractor.Extract([.. files.Select(file => file.File)])))
            {
                next.AddRange(file.Add(text, MaxNestedSize));
            }
        }

        return next.ToImmutable();
    }

    private static FrozenDictionary<FileFormat, ITextExtractor> CreateExtractors() =>
        new Dictionary<FileFormat, ITextExtractor>
        {
            [FileFormat.Text] = new PlainTextExtractor(),
            [FileFormat.RichText] = new RichTextExtractor(),
            [FileFormat.WebPage] = new WebPageTextExtractor(),
            [FileFormat.Mail] = new MailTextExtractor(),
            [FileFormat.Zip] = new PackageTextExtractor(),
            [FileFormat.Pdf] = new PdfTextExtractor(),
        }.ToFrozenDictionary();

    /// <summary>A file at some depth inside an attachment.</summary>
    /// <param name="Path">The names of the files around it and its own, with slashes; empty for the attachment itself.</param>
    private sealed record NestedFile(NestedContent Root, string Path, FileContent File)
    {
        /// <returns>The files inside it.</returns>
        public IEnumerable<NestedFile> Add(ExtractedText text, long maxNestedSize)
        {
            Root.Passages.AddRange(text.Passages.Select(passage => passage with { Place = Join(Path, passage.Place) }));
            Root.Unread.AddRange(text.Unread.Select(part => part with { Name = Join(Path, part.Name) }));
            Root.Traces.UnionWith(text.Traces);
            foreach (var embedded in text.Embedded.Where(embedded => embedded.Content.Length > 0))
            {
                var path = Path.Length == 0 ? embedded.Name : $"{Path}/{embedded.Name}";
                Root.NestedSize += embedded.Content.Length;
                if (Root.NestedSize > maxNestedSize)
                {
                    Root.Unread.Add(new UnreadPart(path, ExtractionProblemTexts.TooMuchText));
                }
                else
                {
                    yield return new NestedFile(Root, path, embedded);
                }
            }
        }

        private static string Join(string name, string place) =>
            name.Length == 0 ? place
            : place.Length == 0 ? name
            : $"{name}, {place}";
    }

    /// <summary>What has been read of an attachment so far.</summary>
    private sealed class NestedContent
    {
        public long NestedSize { get; set; }

        public List<TextPassage> Passages { get; } = [];

        public List<UnreadPart> Unread { get; } = [];

        public SortedSet<AttachmentTrace> Traces { get; } = [];

        public ExtractedText ToText() => new([.. Passages]) { Unread = [.. Unread], Traces = [.. Traces] };
    }
}
