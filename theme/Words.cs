using System.Collections.Immutable;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme;

/// <summary>Every Danish word that the theme itself puts on a page; all other text comes with the views.</summary>
public static partial class Words
{
    public const string SkipToContent = "Gå til indholdet";
    public const string MainNavigation = "Hovedmenu";
    public const string Breadcrumbs = "Du er her";
    public const string Neighbours = "Forrige og næste";
    public const string Previous = "Forrige";
    public const string Next = "Næste";

    public const string AboutPage = "Om denne side";
    public const string Updated = "Sidst opdateret";
    public const string Cite = "Henvis til siden sådan:";
    public const string CopyCitation = "Kopiér henvisning";
    public const string Copied = "Henvisningen er kopieret";
    public const string CopyFailed = "Henvisningen kunne ikke kopieres";
    public const string AsJson = "Siden som data (JSON)";
    public const string Feed = "Følg med (Atom-feed)";
    public const string Calendar = "Mødekalender (iCalendar)";

    public const string Publisher = "Udgives af";
    public const string Contact = "Kontakt:";
    public const string Licence = "Licens:";
    public const string FooterLinks = "Om arkivet";

    public const string Search = "Søg";
    public const string SearchLabel = "Søg i arkivet";
    public const string SearchExamples = "Prøv for eksempel";
    public const string SearchSigns = "Tegn, der gør søgningen skarpere";
    public const string SearchSignsLead =
        "Skriv bare ord: det er nok. Du finder også ordets andre former og sammensætninger, og æ, ø og å kan skrives ae, oe og aa.";
    public const string SearchNeedsScript = "Søgningen kræver JavaScript, som er slået fra i din browser. Listerne fører også til alt i arkivet:";
    public const string SearchNeedsNewerBrowser = "Søgningen kræver en nyere browser end din. Listerne fører også til alt i arkivet:";
    public const string SearchFailed = "Søgningen kunne ikke hente det, den søger i. Prøv igen, eller find vej gennem listerne:";
    public const string SearchAgain = "Prøv igen";

    public const string Topics = "Emner";
    public const string TopicsTreated = "Emner, der er behandlet";
    public const string LatestMeetings = "Seneste møder";
    public const string LatestDecisions = "Seneste beslutninger";
    public const string Councils = "De regionale kommunekontaktråd";
    public const string Municipalities = "Kommuner";

    public const string Agenda = "Dagsorden";
    public const string AgendaWithMinutes = "Dagsorden og referat";
    public const string FullText = "Punkternes tekst";
    public const string AboutMeeting = "Om mødet";
    public const string Attendees = "Deltagere";
    public const string Absentees = "Afbud";
    public const string Corrections = "Rettelser";
    public const string RemovedPages = "Sider, der er taget ned";
    public const string Sources = "Kilder";

    public const string AboutItem = "Om punktet";
    public const string ReadDecision = "Læs beslutningen";
    public const string Closed = "Lukket punkt";
    public const string Attachments = "Bilag";
    public const string Links = "Links";
    public const string CaseHistory = "Andre punkter i samme sag";
    public const string Related = "Beslægtede punkter";

    public const string Changes = "Ændret fra dagsorden til referat";

    public const string Case = "Sag";
    public const string LatestTreatment = "senest";
    public const string TopicWords = "Et punkt hører til emnet, når det nævner";
    public const string AboutCouncil = "Om rådet";
    public const string OtherYears = "Møder efter år";
    public const string Letters = "Gå til bogstav";
    public const string Groups = "Gå til gruppe";
    public const string TimelineAsText = "Tidslinjen som tekst";
    public const string NoMeetings = "ingen møder";

    public const string Recommendation = "Indstilling";
    public const string Decision = "Beslutning";
    public const string RegisterLead = "Hver beslutning med sin ordlyd og, hvor den kan læses sikkert, et udfald. Ordlyden gælder altid.";
    public const string RegisterFilters = "Vælg beslutninger";
    public const string RegisterReset = "Vis alle";
    public const string RegisterMore = "Vis flere";
    public const string RegisterWait = "Henter beslutningerne …";
    public const string RegisterFailed = "Beslutningerne kunne ikke hentes. Vælg i listerne nedenfor i stedet.";
    public const string OneDecision = "1 beslutning";
    public const string ManyDecisions = "beslutninger";
    public const string NoDecisions = "Ingen beslutninger";

    public const string NotFound = "Siden findes ikke";
    public const string NotFoundLead =
        "Adressen er måske skrevet forkert, eller siden hører til et andet sted. Det, der er udgivet i arkivet, bliver på sin adresse.";
    public const string NotFoundWays = "Prøv herfra";

    /// <summary>The search's own language; the order is that of usefulness.</summary>
    public static ImmutableArray<SearchSign> Signs { get; } =
    [
        new("+budget", "Ordet skal være med."),
        new("-budget", "Ordet må ikke være med."),
        new("budget*", "Alle ord, der begynder sådan."),
        new("bugdet~1", "Ord, der staves næsten sådan: ét bogstav til forskel."),
        new("titel:budget", "Kun i punktets titel. På samme måde tekst:, sag: og moede:."),
        new("SAG-2024-1234", "Et sagsnummer fører til sagen, også skrevet 2024-1234 eller sag 2024 1234."),
    ];

    /// <summary>How much a list holds: 1 punkt, 2 punkter.</summary>
    public static string Items(int count) => count == 1 ? "1 punkt" : $"{Digits(count)} punkter";

    public static string People(int count) => count == 1 ? "1 person" : $"{Digits(count)} personer";

    public static string Files(int count) => count == 1 ? "1 dokument" : $"{Digits(count)} dokumenter";

    public static string LinkCount(int count) => count == 1 ? "1 link" : $"{Digits(count)} links";

    public static string ChangeCount(int count) => count == 1 ? "1 ændring" : $"{Digits(count)} ændringer";

    public static string CorrectionCount(int count) => count == 1 ? "1 rettelse" : $"{Digits(count)} rettelser";

    public static string PageCount(int count) => count == 1 ? "1 side" : $"{Digits(count)} sider";

    public static string MunicipalityCount(int count) => count == 1 ? "1 kommune" : $"{Digits(count)} kommuner";

    public static string TopicCount(int count) => count == 1 ? "1 emne" : $"{Digits(count)} emner";

    public static string MeetingCount(int count) => count == 1 ? "1 møde" : $"{Digits(count)} møder";

    public static string CaseCount(int count) => count == 1 ? "1 sag" : $"{Digits(count)} sager";

    public static string CouncilCount(int count) => count == 1 ? "1 råd" : $"{Digits(count)} råd";

    /// <summary>The heading of a notice, by its kind.</summary>
    public static string NoticeHeading(string kind) => kind switch
    {
        "summary" => "Resumé",
        "cancelled" => "Aflyst",
        "moved" => "Flyttet",
        "closed" => "Lukket punkt",
        "changed" => "Ændret",
        "correction" => "Rettelse",
        "no-search" => "Søgningen virker ikke her",
        "month-only" => "Dagen er ikke kendt",
        _ => "Bemærk",
    };

    private static string Digits(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
