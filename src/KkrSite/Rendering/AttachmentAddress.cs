using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering;

/// <summary>Where an attachment can be fetched.</summary>
internal static class AttachmentAddress
{
    /// <summary>The published file of the meeting's folder; its name is percent-encoded where it is not plain ASCII.</summary>
    public static UrlPath OfFile(MeetingEntry meeting, string file) =>
        UrlPath.Parse(meeting.Url + string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));

    /// <summary>Root-relative for a file of ours, absolute for one elsewhere, null for a title alone.</summary>
    public static string? Of(MeetingEntry meeting, Attachment attachment) =>
        attachment.File is { } file ? OfFile(meeting, file).Value : attachment.Url?.OriginalString;
}
