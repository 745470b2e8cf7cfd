using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site.Attachments.Extraction;
using KkrSite.Site.Attachments.Formats;

namespace KkrSite.Site.Attachments;

/// <summary>
/// Reads the attachments that would be published, for the checks. What was read of a file is kept by its content, so that a
/// preview that is built on every save reads each only once.
/// </summary>
public sealed class AttachmentReader
{
    private readonly ConcurrentDictionary<string, ExtractedText> cache = new(StringComparer.Ordinal);
    private readonly NestedTextExtractor extractor = new();

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
        ImmutableArray<OpenedFile> unread = [.. opened.Where(file => file.UncachedBytes is not null).DistinctBy(file => file.Hash)];
        var texts = extractor.Extract([.. unread.Select(file => new FileContent(file.Location.Path, file.UncachedBytes!))]);
        foreach (var (file, text) in unread.Zip(texts))
        {
            cache[file.Hash] = text;
        }

        return [.. opened.Select(file => new AttachmentContent(file.Location, file.Size, file.Format, cache[file.Hash]))];
    }

    private OpenedFile Open(string path, string folder, byte[] bytes)
    {
        var hash = Convert.ToHexString(SHA256.HashData(bytes));
        var format = FileFormatRecogniser.Recognise(bytes);
        return new OpenedFile(new SourceLocation($"{folder}/{path}"), bytes.Length, format, hash, cache.ContainsKey(hash) ? null : bytes);
    }

    /// <param name="UncachedBytes">Null where a file of the same content has been read before.</param>
    private sealed record OpenedFile(SourceLocation Location, long Size, FileFormat Format, string Hash, byte[]? UncachedBytes);
}

/// <summary>What a published attachment holds, for the checks, which read no files themselves.</summary>
/// <param name="File">As messages name it.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Format">By its first bytes.</param>
public sealed record AttachmentContent(SourceLocation File, long Size, FileFormat Format, ExtractedText Text);
