namespace KkrSite.Site.Rendering.Feeds;

/// <summary>The Danish texts of feeds' entries.</summary>
internal static class FeedTexts
{
    public const string ClosedItem = "Lukket punkt";
    public const string Recommendation = "Indstilling";
    public const string Decision = "Beslutning";
    public const string ReadItem = "Læs punktet i arkivet";
    public const string ReadMeeting = "Læs om mødet i arkivet";

    public static string ItemTitle(string item, string meeting) => $"{item} ({meeting})";

    public static string MeetingTitle(string status, string meeting) => $"{status}: {meeting}";

    public static string CorrectionTitle(string? number, string meeting) =>
        number is null ? $"Rettelse: {meeting}" : $"Rettelse af punkt {number}: {meeting}";
}
