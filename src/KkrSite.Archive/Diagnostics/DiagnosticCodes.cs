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

    // KKR04xx: checks of what was rendered.

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
