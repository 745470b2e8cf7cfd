using System.Collections.Immutable;

namespace KkrSite.Theme;

/// <summary>The Danish words that several templates of the theme share; all other text comes with the views.</summary>
public static class ThemeTexts
{
    public const string SkipToContent = "Gå til indholdet";
    public const string MainNavigation = "Hovedmenu";
    public const string Breadcrumbs = "Du er her";
    public const string Neighbours = "Forrige og næste";
    public const string Previous = "Forrige";
    public const string Next = "Næste";

    public const string AboutThisPage = "Om denne side";
    public const string Updated = "Sidst opdateret";
    public const string Cite = "Henvis til siden sådan:";
    public const string CopyCitation = "Kopiér henvisning";
    public const string Copied = "Henvisningen er kopieret";
    public const string CopyFailed = "Henvisningen kunne ikke kopieres";
    public const string AsJson = "Siden som data (JSON)";
    public const string Catalogue = "Beskrivelse af datasættet (DCAT)";

    public const string Publisher = "Udgives af";
    public const string Contact = "Kontakt:";
    public const string Licence = "Licens:";
    public const string FooterLinks = "Om arkivet";

    public const string Search = "Søg";
    public const string SearchLabel = "Søg i arkivet";
    public const string SearchExamples = "Prøv for eksempel";
    public const string SearchOperatorsHeading = "Tegn, der gør søgningen skarpere";
    public const string SearchOperatorsLead =
        "Skriv bare ord: det er nok. Du finder også ordets andre former og sammensætninger, og æ, ø og å kan skrives ae, oe og aa.";
    public const string SearchNeedsScript =
        "Søgningen kræver JavaScript, som er slået fra i din browser. Listerne fører også til alt i arkivet:";
    public const string SearchNeedsNewerBrowser = "Søgningen kræver en nyere browser end din. Listerne fører også til alt i arkivet:";
    public const string SearchFailed = "Søgningen kunne ikke hente det, den søger i. Prøv igen, eller find vej gennem listerne:";
    public const string SearchAgain = "Prøv igen";

    public const string Topics = "Emner";
    public const string ConsideredTopics = "Emner, der er behandlet";
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
    public const string SummaryNotice = "Resumé";
    public const string CancelledNotice = "Aflyst";
    public const string MovedNotice = "Flyttet";
    public const string ChangedNotice = "Ændret";
    public const string CorrectionNotice = "Rettelse";
    public const string NoSearchNotice = "Søgningen virker ikke her";
    public const string MonthOnlyNotice = "Dagen er ikke kendt";
    public const string Attachments = "Bilag";
    public const string Links = "Links";
    public const string CaseHistory = "Andre punkter i samme sag";
    public const string Related = "Beslægtede punkter";

    public const string Changes = "Ændret fra dagsorden til referat";

    public const string Case = "Sag";
    public const string Latest = "senest";
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
    public const string NotFoundLinks = "Prøv herfra";
}
