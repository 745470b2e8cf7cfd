using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Rendering.Links;

/// <summary>The address of an attachment.</summary>
internal static class AttachmentAddress
{
    /// <summary>The published file of the meeting's folder; its name is percent-encoded where it is not plain ASCII.</summary>
    public static UrlPath ForFile(MeetingEntry meeting, string file) =>
        UrlPath.Parse(meeting.Url + string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));

    /// <summary>Root-relative for a file of ours, absolute for one elsewhere, null for a title alone.</summary>
    public static string? For(MeetingEntry meeting, Attachment attachment) =>
        attachment.Target switch
        {
            AttachedFile file => ForFile(meeting, file.Path).Value,
            AttachedLink link => link.Url.OriginalString,
            _ => null,
        };
}
