using KkrSite.Archive.Linking;

namespace KkrSite.Site.Attachments;

/// <summary>Where the content folder has a meeting's attachment.</summary>
internal static class AttachmentPath
{
    /// <param name="file">Relative to the meeting's folder.</param>
    /// <returns>Relative to the content folder.</returns>
    public static string For(MeetingEntry meeting, string file) => $"moeder/{meeting.Council.Id}/{meeting.Record.Slug}/{file}";
}
