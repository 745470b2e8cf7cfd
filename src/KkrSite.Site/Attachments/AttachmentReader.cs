using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Files;

namespace KkrSite.Site.Attachments;

/// <summary>
/// Reads the attachments that would be published, for the checks. What was read of a file is kept by its content, so that a
/// preview that is built on every save reads each only once.
/// </summary>
public sealed class AttachmentReader
{
    private readonly ConcurrentDictionary<string, ExtractedText> cache = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<FileFormat, ITextExtractor> extractors;

    public AttachmentReader()
    {
        var plain = new PlainTextExtractor();
        extractors = ImmutableDictionary<FileFormat, ITextExtractor>
            .Empty.Add(FileFormat.Text, plain)
            .Add(FileFormat.RichText, plain)
            .Add(FileFormat.WebPage, plain)
            .Add(FileFormat.Zip, new OfficeTextExtractor())
            .Add(FileFormat.Pdf, new PdfTextExtractor());
    }

    /// <summary>How many different files have been read.</summary>
    public int CachedCount => cache.Count;

    /// <summary>In the archive's order, each file once.</summary>
    public ImmutableArray<AttachmentContent> Read(MeetingArchive archive, InputFolder input)
    {
        var files = input.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var paths = archive.Meetings.SelectMany(meeting =>
            meeting
                .Items.SelectMany(entry => entry.Attachments)
                .Select(attachment => attachment.Target)
                .OfType<AttachedFile>()
                .Select(file => AttachmentPath.For(meeting, file.Path))
        );
        var opened = paths
            .Distinct(StringComparer.Ordinal)
            .AsParallel()
            .AsOrdered()
            .Select(path => Open(path, input.DisplayPath.TrimEnd('/'), files[path].ReadAllBytes()))
            .ToList();
        foreach (var group in opened.Where(file => file.UncachedBytes is not null).GroupBy(file => file.Format))
        {
            ExtractTexts(group.Key, [.. group.DistinctBy(file => file.Hash)]);
        }

        return [.. opened.Select(CreateContent)];
    }

    private OpenedFile Open(string path, string folder, byte[] bytes)
    {
        var hash = Convert.ToHexString(SHA256.HashData(bytes));
        var format = FileFormatRecogniser.Recognise(bytes);
        return new OpenedFile(new SourceLocation($"{folder}/{path}"), bytes.Length, format, hash, cache.ContainsKey(hash) ? null : bytes);
    }

    private void ExtractTexts(FileFormat format, ImmutableArray<OpenedFile> files)
    {
        var texts = extractors.TryGetValue(format, out var extractor)
            ? extractor.Extract([.. files.Select(file => file.UncachedBytes!)])
            : [.. files.Select(file => ExtractedText.Unreadable(DescribeUnreadable(file)))];
        for (var i = 0; i < files.Length; i++)
        {
            cache[files[i].Hash] = texts[i];
        }
    }

    private AttachmentContent CreateContent(OpenedFile file)
    {
        var text = cache[file.Hash];
        return new AttachmentContent(file.Location, file.Size, file.Format, text.Pages, text.Problem);
    }

    private static string DescribeUnreadable(OpenedFile file) =>
        file.Format switch
        {
            FileFormat.Png or FileFormat.Jpeg or FileFormat.Gif or FileFormat.Webp => ExtractionProblemTexts.WithoutText,
            FileFormat.LegacyOffice when file.Location.Path.EndsWith('x') => ExtractionProblemTexts.Encrypted,
            _ => ExtractionProblemTexts.UnknownType,
        };

    /// <param name="UncachedBytes">Null where a file of the same content has been read before.</param>
    private sealed record OpenedFile(SourceLocation Location, long Size, FileFormat Format, string Hash, byte[]? UncachedBytes);
}

/// <summary>The text of a published attachment, for the checks, which read no files themselves.</summary>
/// <param name="File">As messages name it.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Format">By its first bytes.</param>
/// <param name="Pages">Its text, by page if the format has pages.</param>
/// <param name="Problem">Why the text could not be read, in Danish; null where it could.</param>
public sealed record AttachmentContent(SourceLocation File, long Size, FileFormat Format, ImmutableArray<string> Pages, string? Problem);
