using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Import.Writing;
using KkrSite.Import.Writing.FrontMatter;
using KkrSite.Import.Writing.Rendering;

namespace KkrSite.Starting;

/// <summary>Writes the file that a new item begins from.</summary>
internal static class StartItem
{
    public static NewFile Of(Meeting meeting, ItemNumber number, string title) => new(
        StartMeeting.FolderOf(meeting.Council, meeting.Date) + ItemFileName.Of(number, title),
        FillTemplate.Of(
            "punkt.md",
            ("nummer", number.ToString()),
            ("titel", YamlText.Scalar(title)),
            ("udfald", string.Join(", ", OutcomeWords.All)),
            ("beslutning", meeting.Status == MeetingStatus.Minutes ? FillTemplate.Of("beslutning.md") : "")).TrimEnd('\n') + "\n",
        Addresses.Meeting(meeting.Council, meeting.Date).Page(number.Slug));
}
