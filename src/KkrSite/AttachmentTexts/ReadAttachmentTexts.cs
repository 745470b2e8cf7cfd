using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading;
using KkrSite.Checks;
using KkrSite.Checks.Attachments;

namespace KkrSite.AttachmentTexts;

/// <summary>
/// Reads the attachments that would be published, for the checks. What was read of a file is kept by its content, so that a
/// preview that is built on every save reads each only once.
/// </summary>
public sealed class ReadAttachmentTexts
{
    private readonly ConcurrentDictionary<string, AttachmentText> known = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<ContentType, IReadTexts> readers;

    public ReadAttachmentTexts()
    {
        var plain = new ReadPlainTexts();
        readers = ImmutableDictionary<ContentType, IReadTexts>.Empty
            .Add(ContentType.Text, plain).Add(ContentType.RichText, plain).Add(ContentType.WebPage, plain)
            .Add(ContentType.Zip, new ReadOfficeTexts()).Add(ContentType.Pdf, new ReadPdfTexts());
    }

    /// <summary>How many contents have been read.</summary>
    public int Known => known.Count;

    /// <summary>In the archive's order, each file once.</summary>
    public ImmutableArray<AttachmentReading> Read(MeetingArchive archive, InputFolder input)
    {
        var files = input.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var named = archive.Meetings.SelectMany(meeting => meeting.Items.SelectMany(entry => entry.Item.Attachments)
            .Select(attachment => attachment.File).OfType<string>()
            .Select(file => $"moeder/{meeting.Meeting.Council}/{meeting.Meeting.Date}/{file}"));
        var opened = named.Distinct(StringComparer.Ordinal).AsParallel().AsOrdered()
            .Select(path => Open(path, input.DisplayPath.TrimEnd('/'), files[path].ReadAllBytes())).ToList();
        foreach (var type in opened.Where(file => file.Unread is not null).GroupBy(file => file.Content))
        {
            ReadAll(type.Key, [.. type.DistinctBy(file => file.Hash)]);
        }

        return [.. opened.Select(Finish)];
    }

    private Opened Open(string path, string folder, byte[] bytes)
    {
        var hash = Convert.ToHexString(SHA256.HashData(bytes));
        var content = RecogniseContent.Of(bytes);
        return new Opened(new SourceLocation($"{folder}/{path}"), bytes.Length, content, hash, known.ContainsKey(hash) ? null : bytes);
    }

    private void ReadAll(ContentType type, ImmutableArray<Opened> files)
    {
        var texts = readers.TryGetValue(type, out var reader)
            ? reader.Read([.. files.Select(file => file.Unread!)])
            : [.. files.Select(file => AttachmentText.Unread(Unreadable(file)))];
        for (var i = 0; i < files.Length; i++)
        {
            known[files[i].Hash] = texts[i];
        }
    }

    private AttachmentReading Finish(Opened file)
    {
        var text = known[file.Hash];
        return new AttachmentReading(file.Place, file.Size, file.Content, text.Pages, text.Problem);
    }

    private static string Unreadable(Opened file) => file.Content switch
    {
        ContentType.Png or ContentType.Jpeg or ContentType.Gif or ContentType.Webp => FindingTexts.WithoutText,
        ContentType.OldOffice when file.Place.Path.EndsWith('x') => FindingTexts.Encrypted,
        _ => FindingTexts.UnknownType,
    };

    /// <param name="Unread">Null where a file of this content has been read before.</param>
    private sealed record Opened(SourceLocation Place, long Size, ContentType Content, string Hash, byte[]? Unread);
}
