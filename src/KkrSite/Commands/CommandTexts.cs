using KkrSite.Danish;

namespace KkrSite.Commands;

/// <summary>The Danish texts of the commands: help, usage errors and what build and check print.</summary>
internal static class CommandTexts
{
    public const string Description = "kkrsite: et åbent arkiv over møderne i Danmarks fem KKR, fra dagsordener og referater til websted.";
    public const string Build = "Byg webstedet (standardkommandoen).";
    public const string Serve = "Vis webstedet på denne maskine; det bygges igen, når en fil gemmes.";
    public const string Import = "Gør en dagsorden eller et referat til en mødemappe.";
    public const string Check = "Kør alle kontroller uden at skrive et websted.";
    public const string New = "Lav en udfyldt fil at begynde på: et møde, et punkt eller et emne.";
    public const string Explain = "Forklar en fejlkode, og hvad man gør ved den.";
    public const string Help = "Vis denne hjælp.";

    public const string Input = "Mappen med indhold.";
    public const string Output = "Mappen, som webstedet skrives til.";
    public const string BaseUrl = "Webstedets adresse, i stedet for den i site.yml.";
    public const string NoIndex = "Bed søgemaskiner om ikke at vise webstedet: til visning af en ændring, før den udgives.";
    public const string FullSearchIndex = "Skriv også hele søgeindekset til en fil, som lunr.js 2.3.9 kan læse.";
    public const string SearchDocuments = "Skriv også de tekster, som søgeindekset er lavet af, et punkt pr. linje som JSON.";
    public const string Published =
        "Bogen over adresser, der sidst blev udgivet (fil eller webadresse): ingen af dens adresser må være gået tabt.";
    public const string NoAddressList = "den indeholder andet end adresser";
    public const string Strict = "Advarsler stopper byggeriet ligesom fejl.";
    public const string Port = "Porten på 127.0.0.1; 0 vælger en ledig.";
    public const string NoReload = "Lad siderne være præcis, som de udgives: de henter ikke sig selv igen, når de ændres.";
    public const string UpdateLedger = "Tilføj nye adresser til adresser.txt.";
    public const string External = "Spørg også de andre websteder, som arkivet henviser til, om siderne findes.";
    public const string Report = "Skriv også fejl og advarsler som Markdown til en fil: til en kommentar på GitHub.";
    public const string Code = "Koden, for eksempel KKR0104; udelades den, vises alle koder.";

    public const string WarningsAreErrors = "Advarsler tæller som fejl (--strict). Intet er skrevet.";
    public const string Accepted = "Accepteret:";

    public static string UnknownArgument(string word) => $"ukendt argument '{word}'. Se: kkrsite --help";

    public static string UnreadableCommandLine(string reason) => $"kommandolinjen kan ikke læses: {reason} Se: kkrsite --help";

    public static string MissingValue(string option) => $"flaget {option} mangler en værdi. Se: kkrsite --help";

    public static string NothingPublished(bool isMissing) =>
        isMissing ? "der er intet udgivet at sammenligne med" : "den udgivne bog over adresser er tom";

    public static string MissingInputFolder(string folder) => $"mappen '{folder}' findes ikke. Nævn mappen med indhold med --input.";

    public static string PathIsFile(string path) => $"'{path}' er en fil, ikke en mappe.";

    public static string OutputOverlapsInput(string folder) =>
        $"uddatamappen '{folder}' og indholdsmappen ligger i hinanden. Vælg en anden mappe med --output.";

    public static string OutputIsRoot(string folder) =>
        $"'{folder}' er hele disken. Vælg en mappe til webstedet med --output, for eksempel --output output.";

    public static string InvalidBaseUrl(string url) =>
        $"'{url}' kan ikke være webstedets adresse: arkivet ligger altid øverst på sit websted. Skriv for eksempel https://arkiv.dk/";

    public static string InvalidPort(int port) => $"porten {port} findes ikke. Vælg et tal fra 0 til 65535.";

    public static string PortInUse(int port) => $"porten {port} er optaget. Vælg en anden med --port, eller 0 for en ledig.";

    public static string PortRefused(int port) =>
        $"porten {port} kan ikke bruges af dette program. Vælg en anden med --port, eller 0 for en ledig.";

    public static string InvalidDate(string date) => $"'{date}' er ikke en dato. Skriv 2024-11-19, eller 2025-09, hvis dagen ikke kendes.";

    public static string UnknownCode(string code) => $"der er ingen kode '{code}'.";

    public static string LedgerUpdated(int count, string path) =>
        $"{DanishCounts.Format(count, CountedNouns.NewAddress)} tilføjet til {path}.";

    public static string AcceptedFinding(string place, string code, string reason) => $"  {place}: {code}: {reason}";

    public static string ExternalLinks(int links, int hosts) =>
        $"Links ud af arkivet: {DanishCounts.Format(links, CountedNouns.Address)} "
        + $"på {DanishCounts.Format(hosts, CountedNouns.Website)}.";

    public static string MachineFailure(string message) => $"maskinen svigtede: {message} Webstedet er uændret.";

    public static string ReportFailure(string message) =>
        $"maskinen svigtede: {message} Det nye websted er på plads; det er kun beskeden om det, der ikke kunne skrives.";
}
