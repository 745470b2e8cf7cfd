using KkrSite.Archive.Linking;

namespace KkrSite.Rendering;

/// <summary>Ready citations: KKR Midtjylland, møde 19.11.2024, punkt 3.1, SAG-2024-04064, address.</summary>
internal static class Citations
{
    public static string Of(MeetingEntry entry, string address) => string.Join(", ", Meeting(entry), address);

    public static string Of(ItemEntry entry, string address) => string.Join(
        ", ",
        [Meeting(entry.Meeting), Texts.CitedItem(entry.Item.Number.ToString()), .. entry.Item.Cases.Select(number => number.ToString()), address]);

    private static string Meeting(MeetingEntry entry) => Texts.Citation(entry.Council.Name, DanishDates.Short(entry.Meeting.Date));
}
