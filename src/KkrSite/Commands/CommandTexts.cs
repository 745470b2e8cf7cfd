using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Rendering;

namespace KkrSite.Commands;

/// <summary>What the commands say, in Danish.</summary>
internal static class CommandTexts
{
    public const string Description = "kkrsite: et åbent arkiv over møderne i Danmarks fem KKR, fra dagsordener og referater til websted.";
    public const string Build = "Byg webstedet (standardkommandoen).";
    public const string Serve = "Vis webstedet på denne maskine; det bygges igen, når en fil gemmes.";
    public const string Import = "Gør en dagsorden eller et referat til en mødemappe.";
    public const string Check = "Kør alle kontroller uden at skrive et websted.";
    public const string New = "Lav en udfyldt fil at begynde på: et møde, et punkt eller et emne.";
    public const string NewMeeting = "Lav mappen til et nyt møde.";
    public const string NewItem = "Lav filen til et nyt punkt på et møde.";
    public const string NewTopic = "Lav filen til et nyt emne.";
    public const string NewCouncil = "Rådet: midtjylland.";
    public const string NewDate = "Mødets dato: 2025-10-20, eller 2025-10, hvis dagen ikke kendes.";
    public const string MeetingFolder = "Mødets mappe, i stedet for --council og --date: input/moeder/midtjylland/2025-10-20.";
    public const string ItemNumber = "Punktets nummer, eller overskriftens, som det skal stå under; udelades det, kommer punktet sidst.";
    public const string ItemTitle = "Punktets titel.";
    public const string TopicTitle = "Emnets titel.";
    public const string NextFillItem = "Næste skridt: udfyld punktet, hvor der står SKRIV HER, og se det med: kkrsite serve";
    public const string NextFillTopic = "Næste skridt: tilføj flere ord til emnet, og se det med: kkrsite serve";
    public const string NewWhat = "sig, hvad der skal laves: kkrsite new meeting, kkrsite new item eller kkrsite new topic.";
    public const string NoCouncil = "--council mangler: rådet, for eksempel --council midtjylland.";
    public const string NoDate = "--date mangler: mødets dato, for eksempel --date 2025-10-20, eller 2025-10, hvis dagen ikke kendes.";
    public const string NoTitle = "--title mangler: punktets titel, for eksempel --title \"Ny sundhedsaftale\".";
    public const string NoFreeNumber = "der er ikke flere numre her. Vælg et andet med --number.";

    public const string Explain = "Forklar en fejlkode, og hvad man gør ved den.";
    public const string Input = "Mappen med indhold.";
    public const string Output = "Mappen, som webstedet skrives til.";
    public const string BaseUrl = "Webstedets adresse, i stedet for den i site.yml.";
    public const string NoIndex = "Bed søgemaskiner om ikke at vise webstedet: til visning af en ændring, før den udgives.";
    public const string FullSearchIndex = "Skriv også hele søgeindekset til en fil, som lunr.js 2.3.9 kan læse.";

    public const string SearchDocuments = "Skriv også de tekster, som søgeindekset er lavet af, et punkt pr. linje som JSON.";

    public const string Strict = "Advarsler stopper byggeriet ligesom fejl.";
    public const string Port = "Porten på 127.0.0.1; 0 vælger en ledig.";
    public const string UpdateLedger = "Tilføj nye adresser til adresser.txt.";
    public const string External = "Spørg også de andre websteder, som arkivet henviser til, om siderne findes.";
    public const string Accepted = "Accepteret:";
    public const string Files = "Filerne, der skal importeres: Word (.docx), PDF (.pdf) eller ren tekst (.txt).";
    public const string Attachment = "En fil, der er et bilag, også hvis den ligner en dagsorden; kan gentages.";
    public const string Report = "Skriv også fejl og advarsler som Markdown til en fil: til en kommentar på GitHub.";
    public const string ReportLead = "`kkrsite explain KKR0104` forklarer en kode.";
    public const string ReportHead = "| Sted | Hvad |";
    public const string Council = "Rådet, hvis dokumentet ikke siger det: midtjylland.";
    public const string Date = "Mødets dato, hvis dokumentet ikke siger den: 2024-11-19 eller 2025-09.";
    public const string DryRun = "Vis, hvad der ville ske, uden at skrive noget.";
    public const string Overwrite = "Erstat tekst, der er ændret siden sidst.";
    public const string Json = "Skriv resultatet som JSON og intet andet.";
    public const string Code = "Koden, for eksempel KKR0104; udelades den, vises alle koder.";
    public const string Help = "Vis denne hjælp.";
    public const string Version = "Vis programmets version.";

    public const string NothingWritten = "Intet er skrevet.";
    public const string Strictly = "Advarsler tæller som fejl (--strict). Intet er skrevet.";
    public const string ServedWithErrors = "Siderne viser fejlene, til de er rettet.";
    public const string Rebuilding = "Bygger igen …";
    public const string LooksForChanges = "maskinen fortæller ikke om ændringer i mappen, så der ses efter fire gange i sekundet.";
    public const string NoReload = "Lad siderne være præcis, som de udgives: de henter ikke sig selv igen, når de ændres.";
    public const string AllWell = "Alt er i orden.";
    public const string Stop = "Tryk Ctrl+C for at stoppe.";

    public static string ErrorsAndWarnings(int errors, int warnings) =>
        $"{DanishWords.Count(errors, "fejl", "fejl")} og {DanishWords.Count(warnings, "advarsel", "advarsler")}.";

    public static string KindOf(Severity severity) => severity == Severity.Error ? "fejl" : "advarsel";

    public static string ReportMore(int more) => $"… og {DanishWords.Count(more, "anden", "andre")}.";

    public static string UnknownWord(string word) => $"ukendt argument '{word}'. Se: kkrsite --help";

    public static string Unreadable(string reason) => $"kommandolinjen kan ikke læses: {reason} Se: kkrsite --help";

    public static string MissingValue(string option) => $"flaget {option} mangler en værdi. Se: kkrsite --help";

    public static string NoInput(string folder) => $"mappen '{folder}' findes ikke. Nævn mappen med indhold med --input.";

    public static string InputIsFile(string path) => $"'{path}' er en fil, ikke en mappe.";

    public static string OutputOverlapsInput(string folder) =>
        $"uddatamappen '{folder}' og indholdsmappen ligger i hinanden. Vælg en anden mappe med --output.";

    public static string BadBaseUrl(string url) => $"'{url}' er ikke en adresse. Skriv den helt ud: https://eksempel.dk/";

    public static string BadPort(int port) => $"porten {port} findes ikke. Vælg et tal fra 0 til 65535.";

    public static string PortInUse(int port) => $"porten {port} er optaget. Vælg en anden med --port, eller 0 for en ledig.";

    public static string PortRefused(int port) => $"porten {port} kan ikke bruges af dette program. Vælg en anden med --port, eller 0 for en ledig.";

    public static string Serving(string address) => $"Webstedet vises på {address}";

    public static string Built(int pages, string time) => $"Bygget: {DanishWords.Count(pages, "side", "sider")} på {time}.";

    public static string BadCouncil(string council) => $"'{council}' er ikke et råds navn i adresser: små bogstaver uden æ, ø og å.";

    public static string BadDate(string date) => $"'{date}' er ikke en dato. Skriv 2024-11-19, eller 2025-09, hvis dagen ikke kendes.";

    public static string UnknownCouncil(string council, string suggestion, IEnumerable<string> known) =>
        $"der er intet KKR '{council}'.{suggestion} Vælg et af: {string.Join(", ", known)}.";

    public static string BadNumber(string number) => $"'{number}' er ikke et punkts nummer. Skriv for eksempel 3 eller 3.2.";

    public static string NoMeeting(CouncilId council, MeetingDate date) =>
        $"mødet findes ikke, eller dets moede.md kan ikke læses. Lav det med: kkrsite new meeting --council {council} --date {date}";

    public static string TitleWithoutLetters(string title) => $"titlen '{title}' har ingen bogstaver eller tal, som adressen kan laves af.";

    public static string Written(string path) => $"Skrevet: {path}";

    public static string PageWillStand(UrlPath url) => $"Siden kommer til at stå på {url.Value}";

    public static string NextNewItem(CouncilId council, MeetingDate date) =>
        $"Næste skridt: kkrsite new item --council {council} --date {date} --title \"Punktets titel\"";

    public static string NoFile(string path) => $"filen '{path}' findes ikke.";

    public static string NoFilesLike(string pattern) => $"ingen fil passer på '{pattern}'.";

    public static string IsFolder(string path) => $"'{path}' er en mappe. Skriv {path.TrimEnd('/', '\\')}/* for at tage alle filer i den.";

    public static string UnknownCode(string code) => $"der er ingen kode '{code}'.";

    public static string NewAddresses(int count) =>
        $"{DanishWords.Count(count, "ny adresse står", "nye adresser står")} ikke i adresser.txt endnu. Tilføj med: kkrsite check --update-ledger";

    public static string LedgerUpdated(int count, string path) => $"{DanishWords.Count(count, "ny adresse", "nye adresser")} tilføjet til {path}.";

    public static string AcceptedFinding(string place, string code, string reason) => $"  {place}: {code}: {reason}";

    public static string ExternalLinks(int links, int hosts) =>
        $"Links ud af arkivet: {DanishWords.Count(links, "adresse", "adresser")} på {DanishWords.Count(hosts, "websted", "websteder")}.";

    public static string MachineFailure(string message) => $"maskinen svigtede: {message} Webstedet er uændret.";
}
