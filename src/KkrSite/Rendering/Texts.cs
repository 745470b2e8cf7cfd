namespace KkrSite.Rendering;

/// <summary>The Danish words that pages get from code; the words of the page templates stand in the templates.</summary>
internal static class Texts
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
    public const string OtherDecisions = "Uden mærkat";
    public const string OtherDecisionsTitle = "Beslutninger uden mærkat";
    public const string OtherDecisionsLead = "Beslutninger, hvis udfald ikke kan læses sikkert af ordlyden.";
    public const string NeverCameBack = "Udsat og ikke taget op igen";
    public const string NeverCameBackLead =
        "Punkter, som et råd har udsat, og som ikke står på et senere møde i samme råd under samme titel eller sagsnummer. Sagen kan være behandlet under et andet navn eller et andet sted.";
    public const string CameBack = "Taget op igen:";
    public const string NotYetBack = "Ikke taget op igen i arkivet.";
    public const string ByYear = "År";
    public const string ByCouncil = "KKR";
    public const string ByOutcome = "Udfald";
    public const string AllYears = "Alle år";
    public const string AllCouncils = "Alle KKR";
    public const string AllOutcomes = "Alle udfald";
    public const string OlderDecisions = "Ældre beslutninger";
    public const string AllOfYear = "Alle beslutninger efter KKR";
    public const string OlderItems = "Ældre punkter";
    public const string Diagnostics = "Beskeder og fejl";
    public const string DiagnosticsDescription = "Hver besked, som arkivets kontroller kan give, hvad den betyder, og hvad man gør ved den.";
    public const string DiagnosticsIntroduction =
        "Når et møde importeres, vises eller bygges, siger arkivet, hvad der er galt, i hvilken fil og på hvilken linje. Beskeden har en kode. Her står, hvad hver kode betyder, og hvad man gør. Den samme forklaring gives af kommandoen kkrsite explain med koden efter.";
    public const string DiagnosticsOfReading = "Filernes indhold";
    public const string DiagnosticsOfLinking = "Henvisninger mellem filer";
    public const string DiagnosticsOfAddresses = "Adresser";
    public const string DiagnosticsOfChecks = "Kontrol før udgivelse";
    public const string DiagnosticsOfImport = "Import";
    public const string DiagnosticsOfNewFiles = "Nye filer";
    public const string Message = "besked";
    public const string Messages = "beskeder";
    public const string ErrorStops = "Fejl: intet udgives, før den er rettet.";
    public const string WarningTells = "Advarsel: siden udgives, men se på det.";
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

    public const string Agenda = "Dagsorden";
    public const string Minutes = "Referat";
    public const string Cancelled = "Aflyst";
    public const string Moved = "Flyttet";

    public const string ClosedItem = "Lukket punkt";
    public const string ClosedNotice = "Punktet er lukket. Dets indhold er ikke offentligt.";
    public const string CancelledNotice = "Mødet er aflyst.";
    public const string FullText = "Se den fulde ordlyd";
    public const string SummaryNotice = "Teksten er et resumé, skrevet af arkivet. Den fulde ordlyd er udgivet af KKR.";
    public const string MonthOnlyNotice = "Kun mødets måned fremgår af kilden, ikke dagen.";
    public const string Removed = "Siden er taget ned";
    public const string RemovedFile = "Filen er taget ned";

    public const string Recommendation = "Indstilling";
    public const string Decision = "Beslutning";
    public const string Attachments = "Bilag";
    public const string ReadItem = "Læs punktet i arkivet";
    public const string ReadMeeting = "Læs om mødet i arkivet";
    public const string TheWholeArchive = "hele arkivet";
    public const string AllDecisions = "alle beslutninger";
    public const string TheCorrections = "arkivets rettelser";
    public const string InAllCouncils = "i alle KKR";
    public const string FeedOfAllSubtitle = "Punkter fra møderne i de fem kommunekontaktråd (KKR), nyeste møde først.";
    public const string FeedOfDecisions = "Beslutninger i KKR";
    public const string FeedOfDecisionsSubtitle = "Punkter med en beslutning fra de fem kommunekontaktråd (KKR), nyeste møde først.";
    public const string FeedOfCorrections = "Rettelser i arkivet";

    public const string Corrections = "Rettelser";
    public const string CorrectionsTitle = "Rettelser i arkivet";
    public const string CorrectionsDescription = "Alt, der er rettet i arkivet, efter at det blev udgivet, nyeste først.";
    public const string CorrectionsLead = "Her står alt, der er rettet, efter at det blev udgivet. Hver rettelse står også ved det møde, den gælder.";
    public const string OnlyRemoved = "Her står, hvad der er taget ned, efter at det blev udgivet. Der er ikke rettet andet.";
    public const string NoCorrections = "Der er ikke rettet noget i arkivet, siden det blev udgivet.";

    public const string OpenData = "Åbne data";
    public const string OpenDataDescription = "Hent hele arkivet som data: JSON, CSV og JSON Lines, med beskrivelse af hvert felt.";
    public const string ArchiveFile = "Hele arkivet: råd, emner, sager, møder og punkter med tekst";
    public const string DecisionsFile = "Alle beslutninger med hele deres tekst, en række for hvert punkt";
    public const string MeetingsFile = "Alle møder, kort";
    public const string CasesFile = "Alle sager, kort";
    public const string EverythingNew = "Hele arkivet";
    public const string CalendarOfAll = "Alle møder";
    public const string Text = "tekst";
    public const string WholeMeetingAddress = "Mødets hele adresse";
    public const string WholeItemAddress = "Punktets hele adresse";
    public const string TextOrNull = "tekst eller null";
    public const string Flag = "true eller false";
    public const string Count = "heltal";

    public static string ListOf(string items) => $"liste af {items}";

    public static string FeedOfTopic(string title) => $"Emnet {title}";

    public static string FeedOfCase(string number) => $"Sagen {number}";

    public static string SearchContents(string items, string meetings) =>
        $"Her kan du søge i {items} fra {meetings}: i titler, tekster, sagsnumre, mødernes navne og forkortelsernes betydning.";

    /// <summary>Sted: Silkeborg.</summary>
    public static string Labelled(string label, string text) => $"{label}: {text}";

    public static string FeedOfAll(string site) => $"{site}: nyt fra møderne";

    public static string FeedOf(string page) => $"{page}: nyt fra møderne";

    public static string FeedOfCouncilSubtitle(string council) => $"Punkter fra møderne i {council}, nyeste møde først.";

    public static string FeedOfCaseSubtitle(string number) => $"Punkter med sagsnummeret {number}, nyeste møde først.";

    public static string FeedOfTopicSubtitle(string title) => $"Punkter om emnet {title}, nyeste møde først.";

    public static string FeedItemTitle(string item, string meeting) => $"{item} ({meeting})";

    public static string FeedMeetingTitle(string status, string meeting) => $"{status}: {meeting}";

    public static string FeedCorrectionTitle(string? number, string meeting) =>
        number is null ? $"Rettelse: {meeting}" : $"Rettelse af punkt {number}: {meeting}";

    public static string FollowFeed(string what) => $"Følg {what} (Atom-feed)";

    public static string TheCase(string number) => $"sagen {number}";

    public static string TheTopic(string title) => $"emnet {title}";

    public static string SubscribeToCalendar(string whose) => $"Møder {whose} (iCalendar)";

    public static string InCouncil(string council) => $"i {council}";

    public static string CalendarOf(string name) => $"{name}: møder";

    public static string CalendarDescription(string council) => $"Alle møder i {council}, med dagsordener.";

    public static string EventTitle(string council) => $"Møde i {council}";

    public static string EventInMonth(string council, string month) => $"Møde i {council} i {month} (dagen er ikke kendt)";

    public static string CorrectionNotice(string date, string text) => $"{date}: {text}";

    public static string MovedTo(string date) => $"Flyttet til {date}";

    public static string MovedNotice(string date) => $"Mødet er flyttet til {date}.";

    public static string EmptySections(string headings) => $"Uden tekst i kilden: {headings}.";

    public static string RemovedBody(string date, string reason) => $"Siden blev taget ned {date}. {reason}";

    public static string RemovedFileBody(string date, string reason) => $"Filen blev taget ned {date}. {reason}";

    /// <summary>What stands after the arrow in a line for a page that was taken down; the editor fills it in.</summary>
    public const string TakenDownForm = "fjernet ÅÅÅÅ-MM-DD begrundelse";

    public const string SameItemsOtherDate = "samme KKR og for det meste de samme punktnumre på en anden dato";
    public const string DayNowKnown = "samme KKR og måned, og dagen er nu kendt";
    public const string NoItemsOtherDate = "samme KKR på en anden dato; mødet havde ingen punkter at kende det på";
    public const string SameDateOtherCouncil = "samme dato under et andet KKR";
    public const string AsManyNewNumbers = "mødet har fået lige så mange nye numre, som det har mistet";
    public const string SameNumberOtherHeading = "samme nummer under et andet afsnit";
    public const string AlikeNames = "navnene ligner hinanden";
    public const string OnlyNewOfItsKind = "den eneste nye adresse af samme slags";
    public const string TopicHasTheWord = "emnet har ordet blandt sine ord";
    public const string AlikeCaseNumbers = "sagsnumrene ligner hinanden";
    public const string ListAbove = "der står ikke længere noget i listen, men den, som den stod under, er der";
    public const string NoAddressAlike = "ingen ny adresse ligner; er den flyttet, så skriv dens nye adresse efter pilen";

    public static string AndBelow(string addresses) => $" (og {addresses} under den)";

    public static string MeetingTitle(string council, string date) => $"{council}, {date}";

    public static string MeetingsOfYear(int year) => $"Møder i {year}";

    public static string MeetingsOfYearDescription(int year) => $"Møder i kommunekontaktrådene (KKR) i {year}.";

    public static string MeetingDescription(string council, string date, string status, string items) =>
        $"{status} for mødet i {council} {date}, {items}.";

    public static string MeetingOffDescription(string council, string date, string status) =>
        $"Mødet i {council} {date} er {char.ToLowerInvariant(status[0])}{status[1..]}.";

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

    public const string Deleted = "Udgået:";
    public const string Inserted = "Kommet til:";
    public const string ItemCame = "Punktet stod ikke i dagsordenen";
    public const string TitleChanged = "Titlen er ændret";
    public const string ChangedNotice = "Punktet er ændret fra dagsorden til referat.";
    public const string SeeChanges = "Se, hvad der er ændret";

    public static string NumberWas(string number) => $"I dagsordenen var det punkt {number}";

    public static string CasesWere(string numbers, int count) =>
        count == 1 ? $"I dagsordenen stod sagsnummeret {numbers}" : $"I dagsordenen stod sagsnumrene {numbers}";

    public static string SectionChanged(string heading) => $"Afsnittet {heading} er ændret";

    public static string SectionGone(string heading) => $"Afsnittet {heading} er udgået";

    public static string SectionCame(string heading) => $"Afsnittet {heading} er kommet til";

    public static string AttachmentsCame(string titles) => $"Bilag kommet til: {titles}";

    public static string SameCases(string numbers, int count) => count == 1 ? $"Samme sag: {numbers}" : $"Samme sager: {numbers}";

    public static string SameTopics(string topics, int count) => count == 1 ? $"Samme emne: {topics}" : $"Samme emner: {topics}";

    public static string SharedWords(string words) => $"Fælles ord: {words}";

    public static string ItemsAtMeetings(string items, string meetings) => $"{items} på {meetings}";

    public static string FromTo(string things, int first, int last) =>
        first == last ? $"{things} i {last}" : $"{things} fra {first} til {last}";

    public static string TimelineTitle(string topic) => $"{topic}: møder i de fem KKR over tid";

    public static string CaseTimelineTitle(string number) => $"{number}: behandlet på møder over tid";

    public static string Citation(string council, string date) => $"{council}, møde {date}";

    public static string ItemCrumb(string number) => $"Punkt {number}";

    public static string CitedItem(string number) => $"punkt {number}";
}
