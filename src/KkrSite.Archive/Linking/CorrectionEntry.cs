using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>A correction in its place in the archive.</summary>
/// <param name="Item">The item that it corrects; null where it is the meeting as a whole.</param>
/// <param name="Occurrence">From 0, among corrections of the meeting with the same date and wording.</param>
public sealed record CorrectionEntry(MeetingEntry Meeting, ItemEntry? Item, Correction Correction, int Occurrence)
{
    /// <summary>The page that was corrected.</summary>
    public UrlPath Url => Item?.Url ?? Meeting.Url;
}
