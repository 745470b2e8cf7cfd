using System.Collections.Immutable;
using System.Globalization;

namespace KkrSite.Archive.Model;

/// <summary>The addresses of the archive. Others link to them, so none may ever change.</summary>
public static class ArchiveAddresses
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

    /// <summary>Describes to browsers how to search the archive from their address bar.</summary>
    public static UrlPath SearchDescription { get; } = Search.AppendFile("opensearch.xml");

    /// <summary>The list of the index files, which the search's worker reads first.</summary>
    public static UrlPath SearchIndexEntry { get; } = Search.AppendFile("indeks.json");

    public static UrlPath ForMeetingsOfYear(int year) => Meetings.AppendPage(year.ToString("D4", CultureInfo.InvariantCulture));

    public static UrlPath ForMeeting(CouncilId council, MeetingSlug meeting) =>
        Meetings.AppendPage(council.Slug).AppendPage(meeting.ToString());

    public static UrlPath ForCouncil(CouncilId council) => Councils.AppendPage(council.Slug);

    public static UrlPath ForCase(CaseNumber number) => Cases.AppendPage(number.Slug);

    public static UrlPath ForTopic(TopicId topic) => Topics.AppendPage(topic.Slug);

    /// <summary>The list of postponed items that were never resumed.</summary>
    public static UrlPath NotResumed { get; } = Decisions.AppendPage("ikke-taget-op-igen");

    public static UrlPath ForDecisions(int year) => Decisions.AppendPage(year.ToString("D4", CultureInfo.InvariantCulture));

    public static UrlPath ForDecisions(CouncilId council) => Decisions.AppendPage(council.Slug);

    public static UrlPath ForDecisions(CouncilId council, int year) =>
        ForDecisions(council).AppendPage(year.ToString("D4", CultureInfo.InvariantCulture));

    /// <param name="outcome">Null for decisions whose outcome cannot be determined.</param>
    public static UrlPath ForDecisions(Outcome? outcome) =>
        Decisions.AppendPage(outcome is { } known ? UrlSlug.FromText(OutcomeNames.For(known)) : "andre");

    public static UrlPath ForDecisions(Outcome? outcome, int year) =>
        ForDecisions(outcome).AppendPage(year.ToString("D4", CultureInfo.InvariantCulture));

    public static UrlPath ForTopicOfYear(TopicId topic, int year) =>
        ForTopic(topic).AppendPage(year.ToString("D4", CultureInfo.InvariantCulture));

    /// <summary>The page's facts as JSON.</summary>
    public static UrlPath ForJson(UrlPath page) => page.AppendFile("index.json");

    /// <summary>The Atom feed of the page's news.</summary>
    public static UrlPath ForFeed(UrlPath page) => page.AppendFile("feed.xml");

    /// <summary>The page's meetings as an iCalendar file.</summary>
    public static UrlPath ForCalendar(UrlPath page) => page.AppendFile("moeder.ics");

    public static UrlPath ForPlainPage(string slug) => UrlPath.Root.AppendPage(slug);

    /// <summary>Names at the top of the site that are taken: <c>moeder</c>. A plain page may have any other.</summary>
    public static ImmutableArray<string> TopLevelNames { get; } =
    [
        .. new[] { Meetings, Councils, Cases, Topics, Glossary, Decisions, Search, Corrections }.Select(page => page.Value.Trim('/')),
    ];

    /// <summary>Names in the lists of decisions that no council may have: <c>udsat</c>, <c>andre</c>. Years are not included.</summary>
    public static ImmutableArray<string> DecisionListNames { get; } =
    [
        .. Enum.GetValues<Outcome>()
            .Select(outcome => ForDecisions(outcome))
            .Append(ForDecisions(outcome: null))
            .Append(NotResumed)
            .Select(page => page.Value[Decisions.Value.Length..].TrimEnd('/')),
    ];
}
