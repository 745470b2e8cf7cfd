namespace KkrSite.Archive.Diagnostics;

// KKR02xx: what only shows when the files are seen together.
public static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode DuplicateItemNumber = Error(
        "KKR0201",
        "punkt {0} findes allerede i {1}. Giv det ene et andet nummer.",
        "To punkter i et møde har samme nummer",
        """
        Nummeret er punktets adresse, så to punkter kan ikke have det samme. Meddelelsen nævner begge filer.
        """
    );

    public static readonly DiagnosticCode HeadingTitleMismatch = Error(
        "KKR0202",
        "punkt {0} er også et afsnit med en anden titel, '{1}', i {2}. Ret titlen, fjern afsnittet, eller giv punktet et nummer under det.",
        "Et punkt har samme nummer som et afsnit, men en anden titel",
        """
        Et nummer i `afsnit` er en overskrift, som punkter står under. Har overskriften selv tekst, er den også et punkt, og så
        skal de to have samme titel. Ellers er det ene nummer forkert.
        """
    );

    public static readonly DiagnosticCode MissingMeetingFile = Error(
        "KKR0203",
        "mødet har ingen moede.md. Opret den med dato og status.{0}",
        "En mødemappe mangler moede.md",
        """
        Hver mødemappe har en fil, der hedder moede.md, med mødets dato, status og sted.
        """
    );

    public static readonly DiagnosticCode PageOnReservedAddress = Error(
        "KKR0204",
        "siden '{0}' ville få adressen {1}, som arkivet selv bruger. Giv filen et andet navn.",
        "En side har en adresse, som arkivet selv bruger",
        """
        Adresserne /moeder/, /kkr/, /sager/, /emner/, /ordliste/, /beslutninger/, /soeg/ og /rettelser/ er arkivets egne.
        Et KKR må heller ikke hedde som et år eller et udfald: dets beslutninger står på /beslutninger/<kkr>/, hvor årene og udfaldene
        har deres sider.
        """
    );

    public static readonly DiagnosticCode NamesDifferingByCase = Error(
        "KKR0205",
        "navnet adskiller sig kun fra '{0}' ved store og små bogstaver. Omdøb eller slet den ene.",
        "To filer har samme navn bortset fra store og små bogstaver",
        """
        På mange maskiner er det den samme fil, og de to ville få samme adresse.
        """
    );

    public static readonly DiagnosticCode MissingAttachment = Error(
        "KKR0206",
        "filen '{0}' findes ikke i mødets mappe.{1} Læg den der, eller ret 'fil'.",
        "Et bilags fil findes ikke",
        """
        `fil` er stien fra mødets mappe, `bilag/notat.pdf`. Store og små bogstaver skal passe.
        """
    );

    public static readonly DiagnosticCode AttachmentIsSymbolicLink = Error(
        "KKR0207",
        "filen '{0}' er et symbolsk link eller ligger i en mappe, der er det. Læg selve filen i bilag/.",
        "Et bilags fil er et symbolsk link",
        """
        Et link kan pege på filer uden for arkivet, som så ville blive offentlige. Kopiér filen ind i stedet.
        """
    );

    public static readonly DiagnosticCode UnusedAttachment = Warning(
        "KKR0208",
        "intet punkt nævner '{0}', så den bliver ikke vist. Nævn den under bilag, eller slet den.",
        "En fil i bilag/ er ikke bilag til noget punkt",
        """
        En fil i mødets mappe bilag/ bliver offentlig ved at et punkt nævner den under `bilag`, eller en tekst i mødet henviser
        til den.
        """
    );

    public static readonly DiagnosticCode CorrectionOfUnknownItem = Error(
        "KKR0209",
        "rettelsen nævner punkt {0}, men mødet har intet punkt med det nummer.{1} Ret nummeret, eller fjern nøglen 'punkt'.",
        "En rettelse nævner et punkt, som mødet ikke har",
        """
        En rettelse kan sige med `punkt`, hvilket af mødets punkter den gælder, og vises så også på punktets side. Numret skal stå i en
        af mappens egne filer. Gælder rettelsen hele mødet, så udelad nøglen.
        """
    );

    public static readonly DiagnosticCode UnknownCouncil = Error(
        "KKR0220",
        "KKR'et '{0}' findes ikke.{1} Ret mappens navn, eller opret filen kkr/{0}.md.",
        "En mødemappe hører til et KKR, som arkivet ikke har",
        """
        Et møde ligger i moeder/<kkr>/<dato>/, og <kkr> skal være navnet på en fil i mappen kkr/ uden `.md`, for
        eksempel `midtjylland`. Ret mappens navn, eller opret filen kkr/<kkr>.md med navn, region og kommuner.
        """
    );

    public static readonly DiagnosticCode DuplicateMeeting = Error(
        "KKR0221",
        "{0} har allerede et møde {1}, nemlig {2}. Ret datoen, eller saml de to mapper i én.",
        "To møder i samme KKR har samme dato",
        """
        Et møde kendes på sit KKR og sin dato, og det er også mødets adresse. To mapper med samme KKR og samme dato
        ville derfor blive til den samme side. Ret datoen i den ene, eller saml punkterne i én mappe.
        """
    );

    public static readonly DiagnosticCode UnusedCaseNote = Warning(
        "KKR0222",
        "intet punkt nævner sagen {0}, så noten vises ingen steder. Ret filens navn, eller slet filen.",
        "En note til en sag, som intet punkt nævner",
        """
        En fil i mappen sager/ giver en sag en titel og en note. Sagen får først en side, når et punkt på et møde nævner
        dens nummer under nøglen `sag`. Se efter, om filens navn er stavet som sagens nummer, for eksempel
        SAG-2024-04064.md, eller slet filen.
        """
    );
}
