namespace KkrSite.Site.Rendering.Pages;

/// <summary>The Danish texts around a page: subscriptions and citations.</summary>
internal static class LayoutTexts
{
    public const string Corrections = "Rettelser";
    public const string WholeArchiveInSentence = "hele arkivet";
    public const string AllCouncilsInSentence = "i alle KKR";

    public static string FeedTitle(string what) => $"Følg {what} (Atom-feed)";

    public static string CalendarTitle(string whose) => $"Møder {whose} (iCalendar)";

    public static string CouncilInSentence(string council) => $"i {council}";

    public static string Citation(string council, string date) => $"{council}, møde {date}";

    public static string CitedItem(string number) => $"punkt {number}";
}
