using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Starting;

/// <summary>Writes the moede.md that a new meeting begins from.</summary>
internal static class StartMeeting
{
    public static NewFile Of(CouncilId council, MeetingDate date) =>
        new(FolderOf(council, date) + "moede.md", FillTemplate.Of("moede.md", ("dato", date.ToString())), Addresses.Meeting(council, date));

    /// <summary>Relative to the input folder, with a slash at its end.</summary>
    public static string FolderOf(CouncilId council, MeetingDate date) => $"moeder/{council}/{date}/";
}
