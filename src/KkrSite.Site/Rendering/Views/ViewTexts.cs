namespace KkrSite.Site.Rendering.Views;

/// <summary>The Danish texts of meetings' status, notices, reasons and timelines.</summary>
internal static class ViewTexts
{
    public const string Agenda = "Dagsorden";
    public const string Minutes = "Referat";
    public const string Cancelled = "Aflyst";
    public const string Moved = "Flyttet";
    public const string ClosedNotice = "Punktet er lukket. Dets indhold er ikke offentligt.";
    public const string CancelledNotice = "Mødet er aflyst.";
    public const string FullText = "Se den fulde ordlyd";
    public const string SummaryNotice = "Teksten er et resumé, skrevet af arkivet. Den fulde ordlyd er udgivet af KKR.";
    public const string MonthOnlyNotice = "Kun mødets måned fremgår af kilden, ikke dagen.";
    public const string ChangedNotice = "Punktet er ændret fra dagsorden til referat.";
    public const string SeeChanges = "Se, hvad der er ændret";

    public static string CorrectionNotice(string date, string text) => $"{date}: {text}";

    public static string MovedTo(string date) => $"Flyttet til {date}";

    public static string MovedNotice(string date) => $"Mødet er flyttet til {date}.";

    public static string EmptySections(string headings) => $"Uden tekst i kilden: {headings}.";

    public static string MeetingTitle(string council, string date) => $"{council}, {date}";

    public static string MeetingDescription(string council, string date, string status, string items) =>
        $"{status} for mødet i {council} {date}, {items}.";

    public static string CalledOffMeetingDescription(string council, string date, string status) =>
        $"Mødet i {council} {date} er {char.ToLowerInvariant(status[0])}{status[1..]}.";

    public static string SameCases(string numbers, int count) => count == 1 ? $"Samme sag: {numbers}" : $"Samme sager: {numbers}";

    public static string SameTopics(string topics, int count) => count == 1 ? $"Samme emne: {topics}" : $"Samme emner: {topics}";

    public static string SharedWords(string words) => $"Fælles ord: {words}";

    public static string TimelineTitle(string topic) => $"{topic}: møder i de fem KKR over tid";

    public static string CaseTimelineTitle(string number) => $"{number}: behandlet på møder over tid";
}
