using System.Collections.Immutable;
using System.Reflection;

namespace KkrSite.Archive.Diagnostics;

/// <summary>Every diagnostic code of the program. A number keeps its meaning for ever and is never used again.</summary>
public static class DiagnosticCodes
{
    // KKR01xx: a content file in itself, and what it names.
    public static readonly DiagnosticCode UnknownTopic = Error(
        "KKR0104",
        "emnet '{0}' findes ikke.{1}",
        "Et punkt nævner et emne, som arkivet ikke har",
        """
        Nøglen `emner` i et punkt nævner emner ved deres filnavn i mappen emner/ uden `.md`, for eksempel
        `sundhedsreform`. Ret stavemåden, eller opret filen emner/<navn>.md.
        """);

    // KKR02xx: what only shows when the files are seen together.
    public static readonly DiagnosticCode UnknownCouncil = Error(
        "KKR0220",
        "KKR'et '{0}' findes ikke.{1} Ret mappens navn, eller opret filen kkr/{0}.md.",
        "En mødemappe hører til et KKR, som arkivet ikke har",
        """
        Et møde ligger i moeder/<kkr>/<dato>/, og <kkr> skal være navnet på en fil i mappen kkr/ uden `.md`, for
        eksempel `midtjylland`. Ret mappens navn, eller opret filen kkr/<kkr>.md med navn, region og kommuner.
        """);

    public static readonly DiagnosticCode DuplicateMeeting = Error(
        "KKR0221",
        "{0} har allerede et møde {1}, nemlig {2}. Ret datoen, eller saml de to mapper i én.",
        "To møder i samme KKR har samme dato",
        """
        Et møde kendes på sit KKR og sin dato, og det er også mødets adresse. To mapper med samme KKR og samme dato
        ville derfor blive til den samme side. Ret datoen i den ene, eller saml punkterne i én mappe.
        """);

    public static readonly DiagnosticCode UnusedCaseNote = Warning(
        "KKR0222",
        "intet punkt nævner sagen {0}, så noten vises ingen steder. Ret filens navn, eller slet filen.",
        "En note til en sag, som intet punkt nævner",
        """
        En fil i mappen sager/ giver en sag en titel og en note. Sagen får først en side, når et punkt på et møde nævner
        dens nummer under nøglen `sag`. Se efter, om filens navn er stavet som sagens nummer, for eksempel
        SAG-2024-04064.md, eller slet filen.
        """);

    // KKR03xx: addresses, the ledger and the output folder.
    public static readonly DiagnosticCode VanishedAddress = Error(
        "KKR0301",
        "adressen '{0}' har været udgivet, men siden findes ikke længere. Genskab den, eller skriv i omdirigeringer.txt, hvor den fører hen.",
        "En udgivet adresse er forsvundet",
        """
        Filen adresser.txt er arkivets løfte: hver adresse i den skal svare for altid. Er en side flyttet, så skriv en linje i
        omdirigeringer.txt: `/gammel/ -> /ny/`. Er den taget ned med vilje, så skriv hvornår og hvorfor:
        `/gammel/ -> fjernet 2026-01-31 Punktet var udgivet ved en fejl.`
        """);

    public static readonly DiagnosticCode RedirectHidesPage = Error(
        "KKR0302",
        "omdirigeringen fra '{0}' skjuler en side, som arkivet har. Slet linjen, eller fjern siden.",
        "En omdirigering skjuler en side",
        "En adresse kan enten være en side eller føre videre til en anden, ikke begge dele.");

    public static readonly DiagnosticCode RedirectToNowhere = Error(
        "KKR0303",
        "omdirigeringen fører til '{0}', som ikke findes. Ret målet til en adresse i arkivet.",
        "En omdirigering fører ingen steder hen",
        "Målet for en linje i omdirigeringer.txt skal være en side eller fil, som arkivet har, skrevet med skråstreg først og sidst.");

    public static readonly DiagnosticCode ForeignFile = Error(
        "KKR0304",
        "filen '{0}' i mappen er ikke skrevet af et byg ({1} i alt). Flyt den, eller vælg en anden mappe med --output; intet er slettet.",
        "Uddatamappen indeholder andet end det byggede",
        """
        Et byg erstatter hele uddatamappen. For at intet går tabt, sker det kun, når alt i mappen er skrevet af et tidligere byg
        (listen står i filen .kkrsite-files i mappen selv). Flyt de fremmede filer, eller byg til en anden mappe.
        """);

    public static readonly DiagnosticCode OneAddressTwice = Error(
        "KKR0305",
        "adressen '{0}' skrives af to sider: '{1}' og '{2}'. Omdøb den ene.",
        "To sider har samme adresse",
        "Hver adresse hører til én side. Find de to filer, som meddelelsen nævner, og giv den ene et andet navn.");

    // KKR04xx: checks of what was rendered.
    public static readonly DiagnosticCode BrokenLink = Error(
        "KKR0401",
        "linket til '{0}' fører ingen steder hen (på siden {1}). Ret adressen, eller fjern linket.",
        "Et link i arkivet fører ingen steder hen",
        """
        Et link til arkivets egne sider skal begynde med skråstreg og slutte med skråstreg, for eksempel `/emner/klima/`. Et bilag
        skrives `bilag/navn.pdf` og skal stå i punktets `bilag`.
        """);

    public static readonly DiagnosticCode BrokenFragment = Error(
        "KKR0402",
        "linket til '{0}' peger på et sted, som siden ikke har (på siden {1}). Ret delen efter #, eller fjern den.",
        "Et link peger på et sted, som siden ikke har",
        "Delen efter # er et steds navn på siden, for eksempel en overskrift: `/om/#rettelser`.");

    public static readonly DiagnosticCode PersonalNumber = Error(
        "KKR0403",
        "teksten indeholder noget, der ligner et CPR-nummer. Fjern det, før noget udgives.",
        "Teksten indeholder noget, der ligner et CPR-nummer",
        """
        Seks cifre, der er en dato, fulgt af fire cifre, ligner et CPR-nummer, og arkivet udgiver det ikke. Nummeret gentages ikke i
        meddelelsen. Er det noget andet, for eksempel et journalnummer, så skriv det på en måde, der ikke kan forveksles.
        """);

    // KKR05xx: import.

    /// <summary>All codes, in the order of their numbers.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticCode>()
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];

    private static DiagnosticCode Error(string id, string message, string title, string explanation) =>
        new(id, Severity.Error, message, title, explanation);

    private static DiagnosticCode Warning(string id, string message, string title, string explanation) =>
        new(id, Severity.Warning, message, title, explanation);
}
