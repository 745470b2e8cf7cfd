using KkrSite.Archive.Linking;
using KkrSite.Site.Rendering.Formatting;

namespace KkrSite.Site.Rendering.Pages;

/// <summary>Ready citations: KKR Midtjylland, møde 19.11.2024, punkt 3.1, SAG-2024-04064, address.</summary>
internal static class CitationFormatter
{
    public static string Format(MeetingEntry entry, string address) => string.Join(", ", FormatMeeting(entry), address);

    public static string Format(ItemEntry entry, string address) =>
        string.Join(
            ", ",
            [
                FormatMeeting(entry.Meeting),
                LayoutTexts.CitedItem(entry.Number.ToString()),
                .. entry.Cases.Select(number => number.ToString()),
                address,
            ]
        );

    private static string FormatMeeting(MeetingEntry entry) =>
        LayoutTexts.Citation(entry.Council.Name, MeetingDateFormatter.FormatShort(entry));
}
