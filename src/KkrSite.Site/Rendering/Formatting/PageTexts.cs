namespace KkrSite.Site.Rendering.Formatting;

/// <summary>The Danish titles, descriptions and terms that several parts of the site share; features have texts of their own.</summary>
internal static class PageTexts
{
    public const string Home = "Forside";
    public const string Meetings = "Møder";
    public const string Councils = "KKR";
    public const string Cases = "Sager";
    public const string Topics = "Emner";
    public const string Decisions = "Beslutninger";
    public const string Glossary = "Ordliste";
    public const string Search = "Søg i arkivet";
    public const string NotFound = "Siden findes ikke";

    public const string MeetingsTitle = "Alle møder";
    public const string MeetingsDescription = "Alle møder i de fem kommunekontaktråd (KKR), med dagsordener og referater.";
    public const string CouncilsTitle = "De fem KKR";
    public const string CouncilsDescription = "De fem kommunekontaktråd (KKR), deres kommuner og deres møder.";
    public const string CasesDescription = "Alle sagsnumre i arkivet, med hvert punkt, der har båret dem.";
    public const string TopicsDescription = "Emner, der går på tværs af møder og KKR.";
    public const string DecisionsDescription = "Alle beslutninger på møderne i de fem kommunekontaktråd (KKR), efter år, råd og udfald.";
    public const string OtherDecisionsTitle = "Beslutninger uden mærkat";
    public const string OtherDecisionsLead = "Beslutninger, hvis udfald ikke kan læses sikkert af ordlyden.";
    public const string NotResumed = "Udsat og ikke taget op igen";
    public const string NotResumedLead =
        "Punkter, som et råd har udsat, og som ikke står på et senere møde i samme råd under samme titel eller sagsnummer. Sagen kan være "
        + "behandlet under et andet navn eller et andet sted.";
    public const string AllOfYear = "Alle beslutninger efter KKR";
    public const string OlderItems = "Ældre punkter";
    public const string Diagnostics = "Beskeder og fejl";
    public const string DiagnosticsDescription =
        "Hver besked, som arkivets kontroller kan give, hvad den betyder, og hvad man gør ved den.";
    public const string DiagnosticsIntroduction =
        "Når et møde importeres, vises eller bygges, siger arkivet, hvad der er galt, i hvilken fil og på hvilken linje. Beskeden har en "
        + "kode. Her står, hvad hver kode betyder, og hvad man gør. Den samme forklaring gives af kommandoen kkrsite explain med koden "
        + "efter.";
    public const string DiagnosticsOfReading = "Filernes indhold";
    public const string DiagnosticsOfLinking = "Henvisninger mellem filer";
    public const string DiagnosticsOfAddresses = "Adresser";
    public const string DiagnosticsOfChecks = "Kontrol før udgivelse";
    public const string DiagnosticsOfImport = "Import";
    public const string DiagnosticsOfNewFiles = "Nye filer";
    public const string ErrorConsequence = "Fejl: intet udgives, før den er rettet.";
    public const string WarningConsequence = "Advarsel: siden udgives, men se på det.";
    public const string GlossaryDescription = "Forkortelser i dagsordener og referater, og hvad de betyder.";
    public const string SearchDescription = "Søg i alle punkter på møderne i de fem kommunekontaktråd (KKR).";
    public const string ExampleOfTopic = "Punkter om emnet, også hvor ordet er bøjet eller sat sammen med andre.";
    public const string ExampleOfCase = "Sagens egen side, og hvert punkt, der bærer nummeret.";
    public const string ExampleOfField = "Punkter med ordet i titlen.";
    public const string NotFoundDescription = "Arkivet har ingen side på denne adresse.";

    public const string Council = "KKR";
    public const string Date = "Dato";
    public const string Time = "Tid";
    public const string Place = "Sted";
    public const string Status = "Status";
    public const string Meeting = "Møde";
    public const string Case = "Sag";
    public const string Caseworkers = "Sagsbehandlere";
    public const string Caseworker = "Sagsbehandler";
    public const string Region = "Region";
    public const string Website = "Websted";

    public const string Removed = "Siden er taget ned";
    public const string RemovedFile = "Filen er taget ned";

    public const string Attachments = "Bilag";
    public const string DecisionsInSentence = "alle beslutninger";
    public const string CorrectionsInSentence = "arkivets rettelser";
    public const string FeedOfAllSubtitle = "Punkter fra møderne i de fem kommunekontaktråd (KKR), nyeste møde først.";
    public const string FeedOfDecisions = "Beslutninger i KKR";
    public const string FeedOfDecisionsSubtitle = "Punkter med en beslutning fra de fem kommunekontaktråd (KKR), nyeste møde først.";
    public const string FeedOfCorrections = "Rettelser i arkivet";

    public const string CorrectionsTitle = "Rettelser i arkivet";
    public const string CorrectionsDescription = "Alt, der er rettet i arkivet, efter at det blev udgivet, nyeste først.";
    public const string CorrectionsLead =
        "Her står alt, der er rettet, efter at det blev udgivet. Hver rettelse står også ved det møde, den gælder.";
    public const string OnlyRemovalsLead = "Her står, hvad der er taget ned, efter at det blev udgivet. Der er ikke rettet andet.";
    public const string NoCorrectionsLead = "Der er ikke rettet noget i arkivet, siden det blev udgivet.";

    public const string OpenData = "Åbne data";
    public const string OpenDataDescription = "Hent hele arkivet som data: JSON, CSV og JSON Lines, med beskrivelse af hvert felt.";
    public const string WholeArchive = "Hele arkivet";
    public const string CalendarOfAll = "Alle møder";

    public static string FeedOfTopic(string title) => $"Emnet {title}";

    public static string FeedOfCase(string number) => $"Sagen {number}";

    public static string SearchContents(string items, string meetings) =>
        $"Her kan du søge i {items} fra {meetings}: i titler, tekster, sagsnumre, mødernes navne og forkortelsernes betydning.";

    /// <summary>Sted: Silkeborg.</summary>
    public static string WithLabel(string label, string text) => $"{label}: {text}";

    public static string FeedOfAll(string site) => $"{site}: nyt fra møderne";

    public static string FeedOf(string page) => $"{page}: nyt fra møderne";

    public static string FeedOfCouncilSubtitle(string council) => $"Punkter fra møderne i {council}, nyeste møde først.";

    public static string FeedOfCaseSubtitle(string number) => $"Punkter med sagsnummeret {number}, nyeste møde først.";

    public static string FeedOfTopicSubtitle(string title) => $"Punkter om emnet {title}, nyeste møde først.";

    public static string CaseInSentence(string number) => $"sagen {number}";

    public static string TopicInSentence(string title) => $"emnet {title}";

    public static string CalendarOf(string name) => $"{name}: møder";

    public static string CalendarDescription(string council) => $"Alle møder i {council}, med dagsordener.";

    public static string EventTitle(string council) => $"Møde i {council}";

    public static string EventInMonth(string council, string month) => $"Møde i {council} i {month} (dagen er ikke kendt)";

    public static string RemovedBody(string date, string reason) => $"Siden blev taget ned {date}. {reason}";

    public static string RemovedFileBody(string date, string reason) => $"Filen blev taget ned {date}. {reason}";

    public static string MeetingsOfYear(int year) => $"Møder i {year}";

    public static string MeetingsOfYearDescription(int year) => $"Møder i kommunekontaktrådene (KKR) i {year}.";

    public static string ItemDescription(string number, string title, string council, string date) =>
        $"Punkt {number} på mødet i {council} {date}: {title}.";

    public static string CaseTitle(string number, string? title) => title is null ? number : $"{number}: {title}";

    public static string CaseDescription(string number, string count) => $"Alle punkter med sagsnummeret {number}: {count}.";

    public static string TopicDescription(string title, string count) => $"{title} på KKR-møderne: {count}.";

    public static string CouncilDescription(string name, string count) => $"{name}: {count}, medlemskommuner og emner.";

    public static string DecisionsOfYear(int year) => $"Beslutninger i {year}";

    public static string DecisionsOfCouncil(string council) => $"Beslutninger i {council}";

    public static string DecisionsOfCouncilYear(string council, int year) => $"Beslutninger i {council} {year}";

    public static string DecisionsWith(string outcome) => $"Beslutninger: {outcome}";

    public static string DecisionsWithInYear(string outcome, int year) => $"Beslutninger: {outcome}, {year}";

    public static string TopicOfYear(string title, int year) => $"{title} i {year}";

    public static string NewestOf(string newest, string all) => $"De nyeste {newest} af {all}";

    public static string ItemsAtMeetings(string items, string meetings) => $"{items} på {meetings}";

    public static string YearRange(string things, int first, int last) =>
        first == last ? $"{things} i {last}" : $"{things} fra {first} til {last}";

    public static string ItemBreadcrumb(string number) => $"Punkt {number}";
}
