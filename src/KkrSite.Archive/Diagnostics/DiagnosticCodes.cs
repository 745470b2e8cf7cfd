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

    // KKR03xx: addresses, the ledger and the output folder.

    // KKR04xx: checks of what was rendered.

    // KKR05xx: import.
    public static readonly DiagnosticCode ImportOfUnknownType = Error(
        "KKR0501",
        "filtypen '{0}' kan ikke importeres. Gem dokumentet som ren tekst (.txt).",
        "Filtypen kan ikke importeres",
        """
        `import` læser dokumentets tekst. En fil af en anden type åbnes i det program, der har skrevet den, og gemmes eller
        kopieres som ren tekst med endelsen .txt; linjeskift, sidehoveder og orddelinger må gerne være med.
        """);

    public static readonly DiagnosticCode ImportOfEmptyFile = Error(
        "KKR0502",
        "filen er tom. Se efter, om teksten blev gemt.",
        "Filen er tom",
        """
        Filen indeholder ingen tekst. Et dokument, der kun er indscannede billeder, giver en tom fil, når teksten hentes ud af
        det; så skal teksten først læses ind (OCR).
        """);

    public static readonly DiagnosticCode ImportOfBinaryFile = Error(
        "KKR0503",
        "filen er ikke ren tekst. Gem dokumentet som .txt i UTF-8.",
        "Filen er ikke ren tekst",
        """
        Filens indhold er ikke tekst i UTF-8, UTF-16 eller Windows-1252. Oftest er det et dokument af en anden type, som kun har
        fået endelsen .txt. Åbn det i det program, der hører til, og gem det som ren tekst.
        """);

    public static readonly DiagnosticCode ImportOfNoAgenda = Error(
        "KKR0504",
        "dokumentet ligner ikke en dagsorden eller et referat: {0}. Intet er skrevet.",
        "Dokumentet er ikke en dagsorden eller et referat",
        """
        En dagsorden kendes på punkter med fortløbende numre (1., 1.1., 1.2. …), som har sagsnumre eller overskrifter som Baggrund,
        Indstilling, Sagsfremstilling og Beslutning under sig. Se efter, om det er det rigtige dokument, og om numrene kom med, da
        teksten blev hentet ud af det.
        """);

    public static readonly DiagnosticCode ImportWithoutDate = Error(
        "KKR0505",
        "dokumentet siger ikke, hvilken dag mødet holdes. Angiv den med --date 2024-11-19, eller --date 2024-11, hvis kun måneden kendes.",
        "Mødets dato mangler",
        """
        Datoen læses på forsiden og i sidehovedet, og af den løbende tekst kun, hvor den siger, at det er dette møde. Datoer for det
        forrige og det næste møde tæller ikke med, og der gættes ikke. Kendes kun måneden, er `--date 2025-09` nok.
        """);

    public static readonly DiagnosticCode ImportWithTwoDates = Error(
        "KKR0506",
        "dokumentet giver mødet flere datoer: {0}. Angiv den rigtige med --date.",
        "Dokumentet giver mødet flere datoer",
        """
        Forsiden og sidehovederne siger ikke det samme. Måske er to dokumenter sat sammen, eller et møde er flyttet, uden at
        sidehovedet blev rettet. Angiv den rigtige dato med `--date`.
        """);

    public static readonly DiagnosticCode ImportAgainstDate = Warning(
        "KKR0507",
        "--date siger {0}, men dokumentet siger {1}. Datoen fra --date bruges.",
        "--date modsiger dokumentet",
        """
        Det er tilladt at rette et dokuments dato med `--date`, men oftest er det en skrivefejl eller et andet dokument end ventet.
        """);

    public static readonly DiagnosticCode ImportWithoutCouncil = Error(
        "KKR0508",
        "dokumentet siger ikke, hvilket KKR mødet hører til. Angiv det med --council, for eksempel --council midtjylland.",
        "Dokumentet nævner intet KKR",
        """
        KKR'et læses på forsiden, i sidehovedet og i indstillingerne. Angiv det ellers med `--council` og navnet på dets fil i
        mappen kkr/ uden `.md`.
        """);

    public static readonly DiagnosticCode ImportWithTwoCouncils = Error(
        "KKR0509",
        "dokumentet nævner både {0} og {1}, og ingen af dem klart oftest. Angiv det rigtige KKR med --council.",
        "Dokumentet nævner flere KKR",
        """
        Hvor et dokument nævner flere KKR næsten lige ofte, kan det ikke afgøres, hvis møde det er. Angiv det med `--council`.
        """);

    public static readonly DiagnosticCode ImportForUnknownCouncil = Error(
        "KKR0510",
        "--council {0} findes ikke.{1} Kendte KKR: {2}.",
        "--council nævner et ukendt KKR",
        """
        `--council` er navnet på en fil i mappen kkr/ uden `.md`. Ret stavemåden, eller opret filen først.
        """);

    public static readonly DiagnosticCode ImportAgainstCouncil = Warning(
        "KKR0511",
        "--council siger {0}, men dokumentet ser ud til at være fra {1}. {0} bruges.",
        "--council modsiger dokumentet",
        """
        Dokumentets forside, sidehoveder eller indstillinger nævner et andet KKR. Se efter, om det er det rigtige dokument.
        """);

    public static readonly DiagnosticCode ImportHeldBack = Warning(
        "KKR0512",
        "{0} siger noget andet end dokumentet og er ikke ændret. Brug --overwrite for at tage dokumentets ord.",
        "Mappens fil siger noget andet end dokumentet",
        """
        Filen kan være rettet af en redaktør, så importen ændrer den ikke af sig selv; nye afsnit og nøgler er taget med. Forskellen
        står i rapporten. Med `--overwrite` tages dokumentets ord, og kun det, som dokumentet ikke nævner, bliver stående.
        """);

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
