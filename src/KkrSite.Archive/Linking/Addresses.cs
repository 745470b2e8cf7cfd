using System.Globalization;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>The addresses of the archive. They are a promise to those who link to them: none may ever change.</summary>
public static class Addresses
{
    public static UrlPath Home { get; } = UrlPath.Root;

    public static UrlPath Meetings { get; } = UrlPath.Parse("/moeder/");

    public static UrlPath Councils { get; } = UrlPath.Parse("/kkr/");

    public static UrlPath Cases { get; } = UrlPath.Parse("/sager/");

    public static UrlPath Topics { get; } = UrlPath.Parse("/emner/");

    /// <summary>The editors' guide, a plain page.</summary>
    public static UrlPath Guide { get; } = UrlPath.Parse("/redaktion/");

    public static UrlPath Diagnostics { get; } = UrlPath.Parse("/redaktion/beskeder/");

    public static UrlPath Glossary { get; } = UrlPath.Parse("/ordliste/");

    public static UrlPath Decisions { get; } = UrlPath.Parse("/beslutninger/");

    public static UrlPath Corrections { get; } = UrlPath.Parse("/rettelser/");

    /// <summary>The page about open data, and the folder of its files.</summary>
    public static UrlPath OpenData { get; } = UrlPath.Parse("/data/");

    public static UrlPath Search { get; } = UrlPath.Parse("/soeg/");

    /// <summary>Tells browsers how to search the archive from their address bar.</summary>
    public static UrlPath SearchDescription { get; } = Search.File("opensearch.xml");

    /// <summary>Where the search's worker begins to read: the directory of the index files.</summary>
    public static UrlPath SearchDirectory { get; } = Search.File("indeks.json");

    public static UrlPath MeetingsOfYear(int year) => Meetings.Page(year.ToString("D4", CultureInfo.InvariantCulture));

    public static UrlPath Meeting(CouncilId council, MeetingDate date) => Meetings.Page(council.Slug).Page(date.ToString());

    public static UrlPath Council(CouncilId council) => Councils.Page(council.Slug);

    public static UrlPath Case(CaseNumber number) => Cases.Page(number.Slug);

    public static UrlPath Topic(TopicId topic) => Topics.Page(topic.Slug);

    /// <summary>Postponed items that never came back.</summary>
    public static UrlPath NeverCameBack { get; } = Decisions.Page("ikke-taget-op-igen");

    public static UrlPath DecisionsOf(int year) => Decisions.Page(year.ToString("D4", CultureInfo.InvariantCulture));

    public static UrlPath DecisionsOf(CouncilId council) => Decisions.Page(council.Slug);

    public static UrlPath DecisionsOf(CouncilId council, int year) => DecisionsOf(council).Page(year.ToString("D4", CultureInfo.InvariantCulture));

    /// <param name="outcome">Null for decisions whose outcome cannot be told.</param>
    public static UrlPath DecisionsOf(Outcome? outcome) =>
        Decisions.Page(outcome is { } known ? Slug.Of(OutcomeWords.Of(known)) : "andre");

    public static UrlPath DecisionsOf(Outcome? outcome, int year) => DecisionsOf(outcome).Page(year.ToString("D4", CultureInfo.InvariantCulture));

    public static UrlPath TopicOfYear(TopicId topic, int year) => Topic(topic).Page(year.ToString("D4", CultureInfo.InvariantCulture));

    /// <summary>The same facts as the page, as JSON.</summary>
    public static UrlPath Json(UrlPath page) => page.File("index.json");

    /// <summary>The Atom feed of what is new on the page.</summary>
    public static UrlPath Feed(UrlPath page) => page.File("feed.xml");

    /// <summary>The page's meetings as an iCalendar file.</summary>
    public static UrlPath Calendar(UrlPath page) => page.File("moeder.ics");

    public static UrlPath PlainPage(string slug) => UrlPath.Root.Page(slug);
}
