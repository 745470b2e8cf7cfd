using System.Collections.Immutable;
using System.Reflection;

namespace KkrSite.Archive.Diagnostics;

/// <summary>Every diagnostic code of the program. A number keeps its meaning for ever and is never used again.</summary>
public static class DiagnosticCodes
{
    // KKR01xx: a content file in itself, and what it names.
    public static readonly DiagnosticCode UnknownKey = Error(
        "KKR0101",
        "nøglen '{0}' kendes ikke her.{1} Her kan stå: {2}.",
        "En nøgle i filens hoved kendes ikke",
        """
        Filens hoved (mellem linjerne med ---) må kun have de nøgler, som hører til dens slags. En nøgle, der er
        stavet forkert, ville ellers blive overset i stilhed. Ret stavemåden, eller slet linjen.
        """);

    public static readonly DiagnosticCode MissingKey = Error(
        "KKR0102",
        "nøglen '{0}' mangler. Tilføj {1}.",
        "En nøgle, der skal være der, mangler eller er tom",
        """
        Nogle nøgler kan arkivet ikke undvære, for eksempel `dato` og `status` i moede.md og `punkt` og `titel` i et punkt.
        En nøgle uden værdi, eller med blanktegn alene, tæller som manglende.
        """);

    public static readonly DiagnosticCode WrongType = Error(
        "KKR0103",
        "'{0}' skal være {1}, men her står {2}. {3}",
        "En nøgle har en værdi af en forkert slags",
        """
        En nøgle venter enten en tekst, en liste (`[a, b]` eller linjer, der begynder med `- `) eller et sæt nøgler.
        Et kolon fulgt af et mellemrum inde i en tekst gør den til et sæt nøgler: sæt i så fald teksten i citationstegn.
        """);

    public static readonly DiagnosticCode UnknownTopic = Error(
        "KKR0104",
        "emnet '{0}' findes ikke.{1}",
        "Et punkt nævner et emne, som arkivet ikke har",
        """
        Nøglen `emner` i et punkt nævner emner ved deres filnavn i mappen emner/ uden `.md`, for eksempel
        `sundhedsreform`. Ret stavemåden, eller opret filen emner/<navn>.md.
        """);

    public static readonly DiagnosticCode ImpossibleDate = Error(
        "KKR0105",
        "'{0}' er ikke en dato.{1} Skriv {2}.",
        "En dato findes ikke i kalenderen, eller den har en forkert form",
        """
        Datoer skrives år-måned-dag, `2024-11-19`. Et møde må nøjes med måneden, `2025-09`, når dagen ikke kendes.
        Dagen skal findes i kalenderen, og året skal ligge mellem 1900 og 2099.
        """);

    public static readonly DiagnosticCode BadTime = Error(
        "KKR0106",
        "'{0}' er ikke et tidspunkt. Skriv \"10:00\" eller \"10:00-12:00\"; slut skal ligge efter start.",
        "Mødets tid har en forkert form eller findes ikke på uret",
        """
        Nøglen `tid` er ét klokkeslæt, `"10:00"`, eller to med bindestreg imellem, `"10:00-12:00"`. Det andet skal ligge
        efter det første, og begge skal findes på uret.
        """);

    public static readonly DiagnosticCode BadCaseNumber = Error(
        "KKR0107",
        "'{0}' er ikke et sagsnummer.{1} Et sagsnummer har formen SAG-2024-04064.",
        "Et sagsnummer har en forkert form",
        """
        Et sagsnummer skrives, som dokumenterne trykker det: `SAG-`, fire cifre for året, en bindestreg og fem cifre.
        Har punktet flere sager, skrives de som en liste: `sag: [SAG-2024-04064, SAG-2022-03431]`.
        """);

    public static readonly DiagnosticCode BadItemNumber = Error(
        "KKR0108",
        "'{0}' er ikke et punktnummer. Skriv tal med punktum imellem, for eksempel \"3.1\".",
        "Et punkts nummer har en forkert form",
        """
        Et punktnummer er et til tre tal med punktum imellem, `3`, `3.1` eller `3.10`, hvert mellem 1 og 999 og uden nuller
        foran. Det samme gælder numrene i `afsnit`.
        """);

    public static readonly DiagnosticCode UnknownValue = Error(
        "KKR0109",
        "'{1}' er ikke en værdi for '{0}'.{2} Vælg mellem: {3}.",
        "En nøgle har en værdi, som ikke er en af de mulige",
        """
        Nøglerne `status`, `gengivelse`, `udfald` og `lukket` har hver et fast sæt ord. Skriv ét af dem, præcis som de står i
        meddelelsen.
        """);

    public static readonly DiagnosticCode BadUrl = Error(
        "KKR0110",
        "'{0}' er ikke en adresse, som arkivet kan henvise til. Skriv en hel adresse, der begynder med {1}.",
        "En henvisning har en forkert adresse",
        """
        En henvisning skal være en hel adresse, som begynder med `https://`, `http://` eller `mailto:`. Andre slags,
        for eksempel `javascript:` og `file:`, afvises, fordi de er farlige eller kun virker på én maskine.
        """);

    public static readonly DiagnosticCode DuplicateEntry = Error(
        "KKR0111",
        "'{1}' står to gange i '{0}'. Slet den ene.",
        "Det samme står to gange i en liste",
        """
        En sag eller et emne nævnes kun én gang i et punkt.
        """);

    public static readonly DiagnosticCode DateContradictsFolder = Error(
        "KKR0112",
        "datoen '{0}' passer ikke med mappen '{1}'. Ret datoen, eller giv mappen dens navn.",
        "Mødets dato og mappens navn siger ikke det samme",
        """
        Mappens navn er mødets dato og en del af mødets adresse, så `dato` i moede.md skal være den samme. Er mødet allerede
        offentliggjort, så behold mappen, hvis du kan; ellers skal den gamle adresse stå i omdirigeringer.txt.
        """);

    public static readonly DiagnosticCode NumberContradictsFileName = Error(
        "KKR0113",
        "punktet har nummer '{0}', men filens navn begynder med '{1}'. Ret det ene.",
        "Punktets nummer og filens navn siger ikke det samme",
        """
        Begynder navnet på et punkts fil med et nummer, `3.1-….md`, skal `punkt` være det samme nummer. Ellers er der let to,
        der retter i den forkerte fil.
        """);

    public static readonly DiagnosticCode MovedWithoutTarget = Error(
        "KKR0114",
        "mødet er flyttet, men nøglen 'til' mangler. Tilføj den nye dato, for eksempel til: 2024-12-03.",
        "Et flyttet møde siger ikke, hvornår det så holdes",
        """
        Når `status` er `flyttet`, skal `til` være den nye dato (eller måned).
        """);

    public static readonly DiagnosticCode TargetWithoutMoved = Error(
        "KKR0115",
        "nøglen 'til' hører til et flyttet møde, men status er '{0}'. Slet 'til', eller skriv status: flyttet.",
        "Nøglen til står på et møde, der ikke er flyttet",
        """
        Nøglen `til` er den nye dato for et møde med `status: flyttet` og har ingen mening ellers.
        """);

    public static readonly DiagnosticCode MovedToItself = Error(
        "KKR0116",
        "mødet er flyttet til sin egen dato, '{0}'. Ret 'til'.",
        "Et møde er flyttet til den dato, det havde",
        """
        Nøglen `til` skal være en anden dato end mødets egen.
        """);

    public static readonly DiagnosticCode ClosedItemHasText = Error(
        "KKR0117",
        "punktet er lukket og må ikke have tekst. Slet teksten, eller skriv lukket: false.",
        "Et lukket punkt har en tekst",
        """
        Et lukket punkt vises kun med sit nummer, med sin titel, hvis den er offentlig, og med de sagsnumre, initialer og emner, som
        filen nævner. Teksten ville ellers kunne komme ud ved en fejl. Fjern den helt fra filen.
        """);

    public static readonly DiagnosticCode ClosedItemHasAttachments = Error(
        "KKR0118",
        "punktet er lukket og må ikke have '{0}'. Slet nøglen, eller skriv lukket: false.",
        "Et lukket punkt har bilag, henvisninger eller et udfald",
        """
        Bilag, henvisninger og udfald på et lukket punkt ville blive offentlige. Fjern dem fra punktet, og fjern filerne fra mappen.
        """);

    public static readonly DiagnosticCode TwoDecisions = Error(
        "KKR0119",
        "punktet har allerede en Beslutning i linje {0}. Saml dem under én overskrift.",
        "Et punkt har to overskrifter, der hedder Beslutning",
        """
        Et punkt har én beslutning. Saml teksten under én overskrift `## Beslutning`, eller giv den ene en anden overskrift.
        """);

    public static readonly DiagnosticCode TitleInBody = Error(
        "KKR0120",
        "overskriften '{0}' med ét # hører ikke til i teksten. Sidens titel står i nøglen 'titel'; brug ## til afsnit.",
        "Teksten har en overskrift på øverste niveau",
        """
        Siden får sin overskrift fra filens hoved. Overskrifter i teksten begynder med `##`. En linje med `===` under en
        tekst gør den også til en overskrift på øverste niveau.
        """);

    public static readonly DiagnosticCode EmptyHeading = Error(
        "KKR0121",
        "overskriften har ingen tekst. Skriv en, eller slet linjen.",
        "En overskrift er tom",
        """
        En linje med `##` alene er en overskrift uden navn. Den kan ikke vises eller henvises til.
        """);

    public static readonly DiagnosticCode UnsafeLinkInText = Error(
        "KKR0122",
        "henvisningen til '{0}' er ikke tilladt. Brug https:, http:, mailto: eller en adresse på arkivet selv.",
        "Teksten henviser til en adresse af en farlig eller lokal slags",
        """
        Henvisninger i teksten må begynde med `https:`, `http:` eller `mailto:`, eller være adresser inden for arkivet, for
        eksempel `/sager/`.
        """);

    public static readonly DiagnosticCode SectionTooDeep = Warning(
        "KKR0123",
        "overskriften '{0}' kendes kun som afsnit med to #. Skriv ## {0}.",
        "En af de faste overskrifter står på et forkert niveau",
        """
        Baggrund, Indstilling, Sagsfremstilling og Beslutning er afsnit, når de står med to #. Med flere er de almindelig
        tekst, og beslutningen bliver for eksempel ikke fundet.
        """);

    public static readonly DiagnosticCode TextTooDeep = Error(
        "KKR0124",
        "teksten har citater eller lister inden i hinanden i for mange lag. Gør den enklere.",
        "Teksten er indlejret for dybt",
        """
        Teksten kan ikke vises, når lister, citater eller fremhævelser ligger inden i hinanden i mange lag. Det sker som regel
        ved en fejl, for eksempel en lang række tegn som `>` eller `[`.
        """);

    public static readonly DiagnosticCode AttachmentOutside = Error(
        "KKR0125",
        "bilaget '{0}' peger uden for mødets mappe. Læg filen i bilag/, og skriv for eksempel fil: bilag/{1}.",
        "Et bilags fil ligger uden for mødets mappe",
        """
        `fil` er stien fra mødets mappe med skråstreger, `bilag/notat.pdf`. Den må ikke begynde med en skråstreg eller et drev
        og ikke indeholde `..`, omvendte skråstreger eller procenttegn: så ville filer uden for arkivet kunne blive offentlige.
        """);

    public static readonly DiagnosticCode AttachmentNotInFolder = Error(
        "KKR0126",
        "bilaget '{0}' skal ligge i mappen bilag/ ved siden af moede.md. Flyt filen, og skriv fil: bilag/{1}.",
        "Et bilags fil ligger ikke i mødets mappe bilag/",
        """
        Bilag ligger i mappen `bilag/` under mødet, så deres adresser ikke støder sammen med mødets sider.
        """);

    public static readonly DiagnosticCode AttachmentFileAndUrl = Error(
        "KKR0127",
        "bilaget '{0}' har både 'fil' og 'url'. Behold den ene.",
        "Et bilag har både en fil og en adresse",
        """
        Et bilag er enten en fil i arkivet (`fil`), en adresse et andet sted (`url`) eller kun en titel.
        """);

    public static readonly DiagnosticCode AttachmentName = Error(
        "KKR0128",
        "bilagets navn '{0}' kan ikke stå i en adresse. Giv filen navnet '{1}', og ret 'fil'.",
        "Et bilags filnavn har tegn, som ikke kan stå i en adresse",
        """
        Filens navn bliver en del af dens adresse, som aldrig skifter. Brug bogstaverne a-z, tal, bindestreg, understregning
        og punktum: `aarsplan-2024.pdf` i stedet for `Årsplan 2024.pdf`.
        """);

    public static readonly DiagnosticCode AttachmentUpperCase = Warning(
        "KKR0129",
        "bilagets navn '{0}' har store bogstaver, og adresser skrives med små. Giv helst filen navnet '{1}'.",
        "Et bilags filnavn har store bogstaver",
        """
        Arkivets adresser er skrevet med små bogstaver. En adresse med store virker, men er let at skrive forkert.
        """);

    public static readonly DiagnosticCode NotUtf8 = Error(
        "KKR0130",
        "filen er ikke gemt som UTF-8 ({0}). Åbn den, vælg Gem som, og gem filen som UTF-8.",
        "En fil er gemt med en forkert tegnkodning",
        """
        Arkivets filer er UTF-8, så æ, ø og å altid læses rigtigt. Filen er gemt på en anden måde, for eksempel som
        Windows-1252 eller UTF-16. De fleste tekstprogrammer har valget under Gem som.
        """);

    public static readonly DiagnosticCode ControlCharacter = Error(
        "KKR0131",
        "her står et styretegn ({0}), som ikke kan vises. Slet det.",
        "En fil indeholder et tegn, som ikke er tekst",
        """
        Usynlige styretegn følger af og til med, når tekst kopieres fra et andet program. De kan ikke vises, og flere af dem er
        ikke tilladt i de formater, arkivet udgiver. Slet tegnet, og skriv eventuelt et mellemrum i stedet. Er filen gemt som
        UTF-16, så gem filen som UTF-8.
        """);

    public static readonly DiagnosticCode FileTooLarge = Error(
        "KKR0132",
        "filen fylder {0} KB; en tekstfil må højst fylde {1} KB. Del den, eller læg det store ind som bilag.",
        "En tekstfil er for stor",
        """
        Et punkt eller en side er aldrig så stor. Som regel er der kopieret noget ind, som ikke er tekst, for eksempel et
        billede. Læg det i mappen bilag/ i stedet.
        """);

    public static readonly DiagnosticCode MissingFrontMatter = Error(
        "KKR0133",
        "filen mangler sit hoved. Første linje skal være ---, så nøglerne, så --- igen.",
        "En fil begynder ikke med et hoved",
        """
        Alle .md-filer begynder med et hoved: en linje med `---`, nøglerne, og en linje med `---`. Der må ikke stå noget, heller
        ikke en tom linje, før den første.
        """);

    public static readonly DiagnosticCode UnterminatedFrontMatter = Error(
        "KKR0134",
        "filens hoved bliver ikke afsluttet. Sæt en linje med --- efter den sidste nøgle.",
        "Filens hoved mangler sin sidste linje",
        """
        Hovedet begynder og slutter med en linje, hvor der kun står `---`, helt ude ved margenen.
        """);

    public static readonly DiagnosticCode YamlSyntax = Error(
        "KKR0135",
        "hovedet kan ikke læses: {0}",
        "Filens hoved er ikke rigtig YAML",
        """
        Nøglerne er skrevet i formatet YAML: `nøgle: værdi`, en på hver linje. Tekst, der indeholder et kolon fulgt af et
        mellemrum, eller som begynder med et af tegnene @ ` % & * ! | > [ ] { } # " ', skal stå i citationstegn:
        `titel: "Status: rammeaftale"`. Det, der står efter fejlen, er ikke læst.
        """);

    public static readonly DiagnosticCode YamlTab = Error(
        "KKR0136",
        "linjen er rykket ind med et tabulatortegn. Brug mellemrum.",
        "Filens hoved er rykket ind med tabulatortegn",
        """
        YAML tillader kun mellemrum foran nøgler og lister. Erstat tabulatortegnet med to mellemrum.
        """);

    public static readonly DiagnosticCode DuplicateKey = Error(
        "KKR0137",
        "nøglen '{0}' står allerede i linje {1}. Slet den ene.",
        "Den samme nøgle står to gange",
        """
        En nøgle kan kun have én værdi. Uden denne fejl ville den ene blive glemt i stilhed.
        """);

    public static readonly DiagnosticCode YamlTooDeep = Error(
        "KKR0138",
        "her er mere end {0} lag inden i hinanden. Intet i arkivet er så dybt; er en klamme blevet glemt?",
        "Filens hoved er indlejret for dybt",
        """
        Ingen nøgle i arkivet har brug for så mange lister inden i hinanden. Som regel mangler der en `]` eller `}`.
        """);

    public static readonly DiagnosticCode YamlReference = Error(
        "KKR0139",
        "& og * først i en værdi betyder genbrug i YAML, og det bruges ikke her. Sæt teksten i citationstegn.",
        "Filens hoved bruger YAML's henvisninger",
        """
        YAML kan give en værdi et navn med `&` og bruge den igen med `*`. Arkivet tillader det ikke, fordi filer så kan vokse
        ud over alle grænser, når de læses. Begynder en tekst med et af tegnene, så sæt den i citationstegn.
        """);

    public static readonly DiagnosticCode YamlTag = Error(
        "KKR0140",
        "! først i en værdi betyder en type i YAML, og det bruges ikke her. Sæt teksten i citationstegn.",
        "Filens hoved bruger YAML's typer",
        """
        YAML kan give en værdi en type med `!`. Arkivet bruger det ikke. Begynder en tekst med `!`, så sæt den i citationstegn.
        """);

    public static readonly DiagnosticCode SeveralDocuments = Error(
        "KKR0141",
        "her begynder endnu et YAML-dokument, og kun det første læses. Slet linjen.",
        "En YAML-fil har flere dokumenter",
        """
        En linje med `---` eller `...` deler en YAML-fil i flere. Arkivet læser ét dokument i hver fil.
        """);

    public static readonly DiagnosticCode RootNotMapping = Error(
        "KKR0142",
        "her skal stå nøgler, men her står {0}. Skriv nøgle: værdi, en på hver linje.",
        "Filens hoved består ikke af nøgler",
        """
        Hovedet er linjer af formen `nøgle: værdi`. Et mellemrum efter kolonet er nødvendigt: `titel:Tekst` er ikke en nøgle.
        """);

    public static readonly DiagnosticCode YamlKeyNotText = Error(
        "KKR0143",
        "en nøgle skal være en tekst. Slet tegnene ?, [ eller {{ foran den.",
        "En nøgle er ikke en tekst",
        """
        I YAML kan nøgler også være lister. Arkivet bruger kun tekster som nøgler. Begynder nøglen med en klamme, så sæt den i
        citationstegn.
        """);

    public static readonly DiagnosticCode EmptyText = Error(
        "KKR0144",
        "en tekst i '{0}' er tom. Udfyld den, eller slet linjen.",
        "En liste har en tom tekst",
        """
        Hver linje i en liste skal have en værdi.
        """);

    public static readonly DiagnosticCode TextTooLong = Error(
        "KKR0145",
        "teksten er på {0}.000 tegn; den må højst være på {1}.000. Del den i flere punkter eller sider.",
        "En fils tekst er for lang",
        """
        Et punkt er sjældent længere end nogle sider. Som regel er et helt dokument kopieret ind: brug `kkrsite import`, der deler
        det i punkter, eller læg det ind som bilag.
        """);

    public static readonly DiagnosticCode BadAttachmentLimit = Error(
        "KKR0146",
        "'{0}' kan ikke være grænsen for et bilags størrelse. Skriv et helt antal megabyte fra 1 til {1}, for eksempel bilag_mb: 25.",
        "Grænsen for bilags størrelse er forkert",
        """
        Nøglen `bilag_mb` i site.yml siger, hvor mange megabyte et bilag må fylde, før kontrollen advarer (KKR0416). Det er et helt
        tal uden enhed; udelades nøglen, er grænsen 25.
        """);

    public static readonly DiagnosticCode AcceptanceOfUnknownCode = Error(
        "KKR0147",
        "koden '{0}' findes ikke.{1} Skriv koden, som den står i meddelelsen, for eksempel kode: KKR0411.",
        "En accept nævner en kode, som ikke findes",
        """
        Hver linje i `accepteret` nævner ét fund: dets kode, dets mærke og grunden til, at det er i orden. Kopiér koden og mærket fra
        meddelelsen.
        """);

    public static readonly DiagnosticCode AcceptanceOfFault = Error(
        "KKR0148",
        "{0} er ikke et fund, som kan accepteres. Ret det, som meddelelsen nævner, og slet linjen.",
        "En accept nævner en fejl, som skal rettes",
        """
        Kun det, som kontrollerne finder ved at læse med (de meddelelser, der slutter med `fund` og et mærke), kan accepteres med en
        grund. En fil, der ikke kan læses, en adresse, der er forsvundet, og et lukket punkt med tekst skal rettes.
        """);

    public static readonly DiagnosticCode ValueTooLong = Error(
        "KKR0149",
        "teksten i '{0}' er på {1} tegn; den må højst være på {2}. Forkort den, eller flyt den ned under filens hoved.",
        "En tekst i filens hoved er for lang",
        """
        Titler, navne, adresser og forklaringer er sjældent længere end et par linjer, og mange sider viser dem. Som regel mangler
        et citationstegn, så flere linjer er læst som én tekst, eller et afsnit er kopieret ind i en titel. Det, der skal læses som
        tekst, står under filens hoved; kun det, som dagsordenen sagde (`dagsorden: afsnit:`), må være langt.
        """);

    public static readonly DiagnosticCode NameNotAddress = Error(
        "KKR0150",
        "navnet '{0}' kan ikke stå i en adresse: kun a-z, tal og bindestreg.{1}",
        "Et fil- eller mappenavn kan ikke bruges i en adresse",
        """
        Navne i kkr/, emner/, sider/ og moeder/ bliver til adresser og skrives med små bogstaver a-z, tal og bindestreg; æ, ø og
        å som ae, oe og aa. Omdøb filen eller mappen.
        """);

    public static readonly DiagnosticCode CaseNoteName = Error(
        "KKR0151",
        "'{0}' er ikke et sagsnummer. Giv filen sagens nummer som navn, for eksempel SAG-2022-03431.md.",
        "En fil i sager/ er ikke opkaldt efter en sag",
        """
        En sagsnote hører til den sag, som dens filnavn nævner: `sager/SAG-2022-03431.md`.
        """);

    public static readonly DiagnosticCode FolderNotDate = Error(
        "KKR0152",
        "mappen '{0}' er ikke en dato.{1} Giv den mødets dato som navn, for eksempel 2024-11-19 eller 2025-09.",
        "En mødemappe er ikke opkaldt efter mødets dato",
        """
        Et møde ligger i moeder/<kkr>/<dato>/, og datoen er den samme som i moede.md: `2024-11-19`, eller `2025-09`, når dagen
        ikke kendes.
        """);

    public static readonly DiagnosticCode SymbolicLink = Error(
        "KKR0153",
        "'{0}' er et symbolsk link og bliver ikke læst. Læg selve filen her.",
        "En fil eller mappe er et symbolsk link",
        """
        Et link kan pege på filer uden for arkivet, som så ville blive offentlige. Kopiér filen ind i stedet.
        """);

    public static readonly DiagnosticCode UnexpectedFile = Warning(
        "KKR0154",
        "'{0}' hører ikke til her og bliver ikke læst.{1}",
        "Indholdsmappen har en fil, som arkivet ikke kender",
        """
        Filen eller mappen bliver sprunget over. Er den med ved en fejl, så slet den; er den stavet forkert, så omdøb den.
        Meddelelsen siger, hvad der kan ligge på stedet.
        """);

    public static readonly DiagnosticCode RedirectSyntax = Error(
        "KKR0160",
        "linjen kan ikke læses. Skriv /gammel/ -> /ny/ eller /gammel/ -> fjernet 2026-01-31 begrundelse.",
        "En linje i omdirigeringer.txt har en forkert form",
        """
        En linje er en gammel adresse, `->` og enten den nye adresse eller ordet `fjernet`, en dato og en begrundelse. Linjer,
        der begynder med #, er bemærkninger.
        """);

    public static readonly DiagnosticCode BadAddress = Error(
        "KKR0161",
        "'{0}' er ikke en adresse på arkivet.{1} Den skal begynde med / og kun have bogstaverne a-z, tal og - . _ ~ % /.",
        "En adresse i adresser.txt eller omdirigeringer.txt har en forkert form",
        """
        Adresser skrives uden domæne: `/moeder/midtjylland/2024-11-19/`. Æ, ø og å skrives ae, oe og aa, eller som
        procentkoder, hvis den gamle adresse havde dem.
        """);

    public static readonly DiagnosticCode RedirectToItself = Error(
        "KKR0162",
        "'{0}' fører til sig selv. Ret den nye adresse, eller slet linjen.",
        "En omdirigering fører til sig selv",
        """
        Den, der følger adressen, ville aldrig komme frem.
        """);

    public static readonly DiagnosticCode RedirectTwice = Error(
        "KKR0163",
        "'{0}' står allerede i linje {1}. Slet den ene.",
        "En gammel adresse står to gange i omdirigeringer.txt",
        """
        En gammel adresse kan kun føre ét sted hen, eller være fjernet én gang.
        """);

    public static readonly DiagnosticCode RedirectCycle = Error(
        "KKR0164",
        "adresserne fører i ring: {0}. Lad en af dem føre til en side, der findes.",
        "Omdirigeringer fører i ring",
        """
        Den, der følger en af adresserne, ville aldrig komme frem. Ret en af linjerne.
        """);

    public static readonly DiagnosticCode TombstoneWithoutReason = Error(
        "KKR0165",
        "der mangler en begrundelse efter datoen. Skriv, hvorfor siden er fjernet.",
        "En fjernet side har ingen begrundelse",
        """
        Den, der følger en gammel adresse, skal kunne se, hvornår og hvorfor siden blev taget ned.
        """);

    public static readonly DiagnosticCode LedgerNotSorted = Warning(
        "KKR0166",
        "'{0}' står ikke i rækkefølge. Kør check --update-ledger, som sorterer filen.",
        "adresser.txt er ikke sorteret",
        """
        Filen holdes sorteret, så ændringer er til at se. `kkrsite check --update-ledger` skriver den igen.
        """);

    public static readonly DiagnosticCode LedgerTwice = Warning(
        "KKR0167",
        "'{0}' står allerede i linje {1}. Kør check --update-ledger, som rydder op.",
        "En adresse står to gange i adresser.txt",
        """
        Filen har hver adresse én gang. `kkrsite check --update-ledger` skriver den igen.
        """);

    public static readonly DiagnosticCode LineTooLong = Error(
        "KKR0168",
        "linjen er på {0} tegn; den må højst være på {1}. Del den, eller slet den.",
        "En linje i adresser.txt eller omdirigeringer.txt er for lang",
        """
        Hver linje er én adresse, eller en gammel adresse og dens nye. Som regel mangler et linjeskift, eller filen er skrevet af et
        program, der gik i stå.
        """);

    public static readonly DiagnosticCode MissingSiteFile = Warning(
        "KKR0170",
        "site.yml mangler, så arkivet får titlen '{0}' og adressen {1}. Opret filen med titel og adresse.",
        "Indholdsmappen har ingen site.yml",
        """
        site.yml siger, hvad arkivet hedder, og hvor det udgives (`titel` og `adresse`). Uden den er adresser i feeds,
        kalendere og sitemap forkerte.
        """);

    public static readonly DiagnosticCode BadBaseUrl = Error(
        "KKR0171",
        "'{0}' kan ikke være arkivets adresse. Skriv den hele adresse, for eksempel https://arkiv.example.dk/.",
        "Arkivets adresse i site.yml er forkert",
        """
        `adresse` er den hele adresse på forsiden, med https:// (eller http://), og uden spørgsmålstegn og #.
        """);

    public static readonly DiagnosticCode UnknownLicence = Error(
        "KKR0172",
        "'{0}' er ikke en licens, som arkivet kender. Skriv licens: {{titel: …, url: https://…}}, eller et af navnene {1}.",
        "Licensen i site.yml kan ikke slås op",
        """
        `licens` er navnet på en af de almindelige licenser eller en titel og en adresse, hvor licensen kan læses.
        """);

    // KKR02xx: what only shows when the files are seen together.
    public static readonly DiagnosticCode DuplicateItemNumber = Error(
        "KKR0201",
        "punkt {0} findes allerede i {1}. Giv det ene et andet nummer.",
        "To punkter i et møde har samme nummer",
        """
        Nummeret er punktets adresse, så to punkter kan ikke have det samme. Meddelelsen nævner begge filer.
        """);

    public static readonly DiagnosticCode ItemIsHeading = Error(
        "KKR0202",
        "punkt {0} er også et afsnit med en anden titel, '{1}', i {2}. Ret titlen, fjern afsnittet, eller giv punktet et nummer under det.",
        "Et punkt har samme nummer som et afsnit, men en anden titel",
        """
        Et nummer i `afsnit` er en overskrift, som punkter står under. Har overskriften selv tekst, er den også et punkt, og så
        skal de to have samme titel. Ellers er det ene nummer forkert.
        """);

    public static readonly DiagnosticCode MissingMeetingFile = Error(
        "KKR0203",
        "mødet har ingen moede.md. Opret den med dato og status.{0}",
        "En mødemappe mangler moede.md",
        """
        Hver mødemappe har en fil, der hedder moede.md, med mødets dato, status og sted.
        """);

    public static readonly DiagnosticCode PageOnFixedAddress = Error(
        "KKR0204",
        "siden '{0}' ville få adressen {1}, som arkivet selv bruger. Giv filen et andet navn.",
        "En side har en adresse, som arkivet selv bruger",
        """
        Adresserne /moeder/, /kkr/, /sager/, /emner/, /ordliste/, /beslutninger/, /soeg/ og /rettelser/ er arkivets egne.
        Et KKR må heller ikke hedde som et år eller et udfald: dets beslutninger står på /beslutninger/<kkr>/, hvor årene og udfaldene
        har deres sider.
        """);

    public static readonly DiagnosticCode SameNameOtherCase = Error(
        "KKR0205",
        "navnet adskiller sig kun fra '{0}' ved store og små bogstaver. Omdøb eller slet den ene.",
        "To filer har samme navn bortset fra store og små bogstaver",
        """
        På mange maskiner er det den samme fil, og de to ville få samme adresse.
        """);

    public static readonly DiagnosticCode AttachmentMissing = Error(
        "KKR0206",
        "filen '{0}' findes ikke i mødets mappe.{1} Læg den der, eller ret 'fil'.",
        "Et bilags fil findes ikke",
        """
        `fil` er stien fra mødets mappe, `bilag/notat.pdf`. Store og små bogstaver skal passe.
        """);

    public static readonly DiagnosticCode AttachmentIsLink = Error(
        "KKR0207",
        "filen '{0}' er et symbolsk link eller ligger i en mappe, der er det. Læg selve filen i bilag/.",
        "Et bilags fil er et symbolsk link",
        """
        Et link kan pege på filer uden for arkivet, som så ville blive offentlige. Kopiér filen ind i stedet.
        """);

    public static readonly DiagnosticCode UnusedAttachment = Warning(
        "KKR0208",
        "intet punkt nævner '{0}', så den bliver ikke vist. Nævn den under bilag, eller slet den.",
        "En fil i bilag/ er ikke bilag til noget punkt",
        """
        En fil i mødets mappe bilag/ bliver offentlig ved at et punkt nævner den under `bilag`, eller en tekst i mødet henviser
        til den.
        """);

    public static readonly DiagnosticCode CorrectionOfUnknownItem = Error(
        "KKR0209",
        "rettelsen nævner punkt {0}, men mødet har intet punkt med det nummer.{1} Ret nummeret, eller fjern nøglen 'punkt'.",
        "En rettelse nævner et punkt, som mødet ikke har",
        """
        En rettelse kan sige med `punkt`, hvilket af mødets punkter den gælder, og vises så også på punktets side. Numret skal stå i en
        af mappens egne filer. Gælder rettelsen hele mødet, så udelad nøglen.
        """);

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
        "adressen '{0}'{1} har været udgivet, men svarer ikke længere. Genskab den, eller skriv i omdirigeringer.txt ({2}): {0} -> {3}",
        "En udgivet adresse er forsvundet",
        """
        Filen adresser.txt er arkivets løfte: hver adresse i den skal svare for altid. Meddelelsen slutter med den linje, der kan
        sættes ind i omdirigeringer.txt, og siger i parentes, hvorfor det er den.

        Er siden flyttet, fører linjen den gamle adresse til den nye: `/gammel/ -> /ny/`. Linjen gælder også alt under siden, som den
        nye side har magen til: index.json, feed.xml og moeder.ics, et mødes punkter med samme nummer og dets bilag. Én linje er
        derfor oftest nok til et helt møde; mangler noget på den nye side, får det sin egen meddelelse.

        Arkivet kender kun de gamle adresser, ikke det, der stod på siderne. Se derfor efter, at forslaget er rigtigt, før linjen
        sættes ind. Er der ikke noget godt forslag, har linjen den form, der siger, at siden er taget ned: skriv datoen og
        begrundelsen, som læserne ser: `/gammel/ -> fjernet 2026-01-31 Punktet var udgivet ved en fejl.` Den gælder også alt under
        siden.
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

    public static readonly DiagnosticCode PersonalNumber = Acceptable(Error(
        "KKR0403",
        "her står noget, der ligner et CPR-nummer ({0}). Fjern det, før noget udgives (fund {1}).",
        "Teksten indeholder noget, der ligner et CPR-nummer",
        """
        Seks cifre, der er en dato, fulgt af fire cifre, ligner et CPR-nummer, og arkivet udgiver det ikke. Datoen skal findes i det
        århundrede, som det syvende ciffer siger, og modulus 11 skal passe, eller ordene omkring skal sige, at det er et personnummer.
        Numre for 1. januar og erstatningsnumre (dag + 60) har ikke altid modulus 11. Nummeret gentages ikke i meddelelsen.

        Der ses efter i alt, hvad der udgives: titler, tekster, hoveder, filnavne, ordliste, begrundelser og inde i bilag. Fjern nummeret,
        også af et bilag, og husk, at det stadig står i filens historie.

        Er fundet i orden, så skriv det i hovedet af filen (for et bilag i punktets eller mødets fil, for filer uden hoved i site.yml) med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0403, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode DoubtfulPersonalNumber = Acceptable(Warning(
        "KKR0410",
        "her står noget, der kunne være et CPR-nummer ({0}). Se efter, og fjern det, hvis det er (fund {1}).",
        "Teksten indeholder noget, der kunne være et CPR-nummer",
        """
        Tallet har et CPR-nummers form, og datoen findes, men modulus 11 passer ikke, eller ordene omkring tyder på et andet nummer.
        Det kan være et tastet forkert eller opdigtet personnummer, et nummer uden kontrolciffer eller et erstatningsnummer med bogstaver;
        også de viser en persons fødselsdag. Nummeret gentages ikke i meddelelsen.

        Er fundet i orden, så skriv det i hovedet af filen (for et bilag i punktets eller mødets fil, for filer uden hoved i site.yml) med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0410, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode PrivateMailAddress = Acceptable(Warning(
        "KKR0411",
        "her står en e-mailadresse hos {0}, som oftest er privat. Fjern den, eller skriv den officielle (fund {1}).",
        "Teksten indeholder en privat e-mailadresse",
        """
        Adresser hos udbydere som gmail.com, hotmail.com og outlook.dk hører som regel til en privatperson. Kommuners, regioners, KL’s og
        virksomheders egne adresser er der ikke noget i vejen for.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0411, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode TelephoneNumber = Acceptable(Warning(
        "KKR0412",
        "her står et telefonnummer ({0}). Fjern det, hvis det ikke er et officielt nummer (fund {1}).",
        "Teksten indeholder et telefonnummer",
        """
        Et nummer i et punkt eller et referat er oftest en persons. Officielle numre hører til på siderne i kkr/ og sider/ og i site.yml,
        hvor de ikke giver meddelelse, medmindre ordene siger mobil eller privat. Hovednumre, omstillinger og numre, der begynder med 70
        eller 80, tæller ikke.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0412, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode OpenItemSaysClosed = Acceptable(Warning(
        "KKR0414",
        "punktet er åbent, men her står '{0}'. Skriv lukket: true, og fjern teksten, eller ret ordene (fund {1}).",
        "Et åbent punkt siger, at det er lukket eller fortroligt",
        """
        Et lukket punkt skal have `lukket: true` og må ikke have tekst, bilag eller henvisninger. Siger titlen, teksten eller et bilags titel,
        at punktet er lukket, fortroligt eller ikke til offentliggørelse, er nøglen måske glemt, og så udgives det hele.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0414, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode UnusedAcceptance = Warning(
        "KKR0415",
        "der er intet fund {0} med mærket '{1}' her.{2} Slet linjen, eller ret mærket.",
        "En accept passer ikke på noget fund",
        """
        Linjen i `accepteret` nævner et fund, som kontrollen ikke gør (længere). Enten er det rettet, så linjen kan slettes, eller teksten
        omkring er ændret, så fundet har fået et nyt mærke og skal ses efter igen. En accept gælder fund i sin egen fil; i et punkt og i
        moede.md også mødets bilag, og i site.yml de filer, der ikke har noget hoved.
        """);

    public static readonly DiagnosticCode AttachmentTooLarge = Acceptable(Warning(
        "KKR0416",
        "bilaget fylder {0}; grænsen er {1} (fund {2}). Gem det i en mindre udgave, eller hæv bilag_mb i site.yml.",
        "Et bilag er for stort",
        """
        Store filer er langsomme at hente på telefon og gør arkivet tungt. Scannede sider og billeder kan næsten altid gemmes mindre.
        Grænsen er 25 MB, eller hvad `bilag_mb` i site.yml siger.

        Er fundet i orden, så skriv det i hovedet af punktets eller mødets fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0416, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode AttachmentOfOtherType = Error(
        "KKR0417",
        "bilaget hedder {0}, men indholdet er {1}. Gem det som den type, navnet siger, eller giv det det rigtige navn.",
        "Et bilags indhold er ikke af den type, som navnet siger",
        """
        En læser, der henter en .pdf, skal få en PDF. Oftest er en fil hentet halvt, er tom, eller er en fejlside fra et websted, der blev
        gemt med dokumentets navn.
        """);

    public static readonly DiagnosticCode AttachmentThatRuns = Error(
        "KKR0418",
        "bilaget er {0}, som kan køre på læserens maskine. Gem det som PDF, eller læg det ikke i arkivet.",
        "Et bilag er et program eller en webside",
        """
        Programmer, scripts, websider, SVG-billeder og Office-filer med makroer kan gøre noget, når de åbnes. Arkivet udgiver dem ikke,
        heller ikke under et andet navn.
        """);

    public static readonly DiagnosticCode AttachmentNotLookedThrough = Acceptable(Warning(
        "KKR0419",
        "bilaget kunne ikke ses igennem for CPR-numre: {0} (fund {1}). Se det selv igennem.",
        "Et bilag kunne ikke ses igennem",
        """
        Teksten i bilag læses, så et CPR-nummer ikke slipper ud i dem. Det kan ikke lade sig gøre, når filen er krypteret, i stykker, af
        en ukendt type eller kun består af indscannede billeder. Se den igennem, og skriv det.

        Er fundet i orden, så skriv det i hovedet af punktets eller mødets fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0419, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode WeekdayContradicts = Acceptable(Warning(
        "KKR0420",
        "her står '{0}', men dagen er en {1} (fund {2}). Ret ugedagen eller datoen.",
        "En ugedag passer ikke med datoen",
        """
        Når en tekst nævner både ugedag og dato, skal de passe sammen. Oftest er året fra sidste års dokument blevet stående.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0420, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode DateNotInCalendar = Acceptable(Warning(
        "KKR0421",
        "datoen '{0}' findes ikke i kalenderen (fund {1}). Ret den.",
        "En dato i teksten findes ikke",
        """
        Måneden har ikke så mange dage, eller året er ikke et skudår.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0421, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode ApprovesLaterMinutes = Acceptable(Warning(
        "KKR0422",
        "punktet godkender referatet fra den {0}, men mødet selv er {1} (fund {2}). Ret den ene dato.",
        "Et punkt godkender referatet fra et senere møde",
        """
        Et møde kan kun godkende referatet fra et tidligere møde. Enten er datoen i punktet forkert, eller også er mødets.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0422, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode CorrectionLongBefore = Acceptable(Warning(
        "KKR0423",
        "rettelsen er dateret {0}, men mødet er først {1} (fund {2}). Ret den ene dato.",
        "En rettelse er dateret længe før mødet",
        """
        En dagsorden udsendes og rettes i ugerne op til mødet. En rettelse mere end et halvt år før er næsten altid en skrivefejl i året.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0423, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode LaterThanTheArchive = Acceptable(Warning(
        "KKR0424",
        "{0} er dateret {1}, men arkivet er efter site.yml sidst opdateret {2} (fund {3}). Ret datoen, eller 'opdateret' i site.yml.",
        "Noget er dateret efter arkivets egen dato",
        """
        `opdateret` i site.yml siger, hvornår arkivets indhold sidst blev ændret. Referater, rettelser og udgivelser kan ikke være yngre.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0424, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode MovedToEarlierDay = Acceptable(Warning(
        "KKR0425",
        "mødet {0} er flyttet tilbage til {1} (fund {2}). Ret 'til', hvis det er en skrivefejl.",
        "Et møde er flyttet til en tidligere dag",
        """
        Møder flyttes næsten altid til en senere dag; en tidligere er ofte et forkert år eller en forkert måned.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0425, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode TextNamesOtherDay = Acceptable(Warning(
        "KKR0426",
        "teksten siger, at mødet holdes den {0}, men datoen er {1} (fund {2}). Ret den ene.",
        "Mødets tekst siger en anden dag end dens dato",
        """
        Mødets fil har sin dato i hovedet. Siger teksten, at mødet holdes, afholdes eller blev holdt en anden dag, er en af dem forkert.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0426, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode UpdatedBeforeMeeting = Acceptable(Warning(
        "KKR0427",
        "referatet er efter 'opdateret' udgivet {0}, men mødet er {1} (fund {2}). Ret den ene dato.",
        "Et referat er dateret før mødet",
        """
        Når `status` er `referat`, er `opdateret` den dag, referatet blev udgivet, og det kan først ske efter mødet.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0427, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode NoDecision = Acceptable(Warning(
        "KKR0430",
        "mødet har referat, men punkt {0} har ingen beslutning (fund {1}). Tilføj ## Beslutning, eller skriv udfald: uden beslutning.",
        "Et punkt i et referat har ingen beslutning",
        """
        Når mødet har `status: referat`, venter læseren at se, hvad der blev besluttet. Punkter, som alle dagsordener har (godkendelse af
        referat, orientering, eventuelt), og lukkede punkter tæller ikke med, og heller ikke punkter med nøglen `udfald`.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0430, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode EmptySection = Acceptable(Warning(
        "KKR0431",
        "afsnittet '{0}' har ingen tekst (fund {1}). Skriv den, eller slet overskriften.",
        "Et afsnit er tomt",
        """
        En overskrift uden tekst ser ud, som om noget mangler. Oftest er teksten ikke kommet med fra dokumentet. Punkter, som alle
        dagsordener har, tæller ikke med, og heller ikke en Beslutning, der venter på referatet.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0431, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """));

    public static readonly DiagnosticCode DeadLink = Warning(
        "KKR0440",
        "'{0}' findes ikke længere: {1}. Ret adressen, eller fjern den.",
        "Et link til et andet websted er dødt",
        """
        `check --external` har spurgt adressen, og svaret var, at siden ikke findes, eller at der intet websted er med det navn. Find siden
        på dens nye adresse, eller fjern linket.
        """);

    public static readonly DiagnosticCode LinkWithoutAnswer = Warning(
        "KKR0441",
        "'{0}' svarede ikke, som den skulle: {1}. Prøv igen senere, eller se efter i en browser.",
        "Et link til et andet websted svarede ikke",
        """
        Webstedet var langsomt, fejlede eller ville ikke svare et program. Siden kan godt findes: se efter i en browser.
        """);

    public static readonly DiagnosticCode NoNetwork = Warning(
        "KKR0442",
        "ingen af de {0} websteder kunne nås, så maskinen har nok ikke forbindelse til nettet. Intet link er bedømt.",
        "Maskinen har ikke forbindelse til nettet",
        """
        `check --external` kunne ikke nå et eneste websted. Det siger noget om maskinens forbindelse og intet om linkene.
        """);

    // KKR05xx: import.
    public static readonly DiagnosticCode ImportOfUnknownType = Error(
        "KKR0501",
        "filtypen '{0}' kan ikke importeres. Gem dokumentet som Word (.docx), PDF (.pdf) eller ren tekst (.txt).",
        "Filtypen kan ikke importeres",
        """
        `import` læser Word-dokumenter (.docx), PDF (.pdf) og ren tekst (.txt). En fil af en anden type åbnes i det program, der har
        skrevet den, og gemmes som en af dem, helst som .docx.
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

    public static readonly DiagnosticCode ImportAttachmentUnplaced = Warning(
        "KKR0513",
        "filen passer ikke klart til noget bilag, som dokumentet nævner. Den ligger i {0}; skriv fil: {1} under det rette bilag.",
        "Filen passer ikke klart til noget bilag",
        """
        En fil knyttes til et bilag, når dens navn siger det: bilagets ord, eller punktets nummer og bilagets nummer (`Punkt 3.1
        Bilag 2.pdf`). Kan den være to bilag, gættes der ikke. Åbn punktets fil i mødets mappe, og skriv `fil:` under bilagets titel.
        En fil, som intet punkt nævner, offentliggøres ikke.
        """);

    public static readonly DiagnosticCode ImportAttachmentOfUnknownMeeting = Error(
        "KKR0514",
        "filen kan ikke læses som dagsorden eller referat, og der importeres flere møder, så det kan ikke ses, hvis bilag den er. Importér den sammen med sit møde alene.",
        "Bilag til et ukendt møde",
        """
        Importeres flere møder på én gang, må hver bilagsfil ligne et bilag, som netop ét af dem nævner. Importér ellers ét møde ad gangen
        med dets bilag: `import dagsorden.docx bilag1.pdf bilag2.pdf`.
        """);

    public static readonly DiagnosticCode ImportTooLarge = Error(
        "KKR0515",
        "filen er på {0}, og et dokument på over {1} læses ikke. Gem det uden billeder, eller giv det med --attachment, hvis det er et bilag.",
        "Filen er for stor",
        """
        En dagsorden fylder sjældent over et par megabyte. Er den meget større, er det oftest indsatte billeder eller indscannede sider. Gem
        dokumentet med mindre billeder, eller del det. Et bilag må gerne være stort: det læses ikke, men lægges i mappen.
        """);

    public static readonly DiagnosticCode ImportNotTaken = Warning(
        "KKR0516",
        "{0}. {1}",
        "Noget af dokumentet er ikke taget med",
        """
        Dokumentet har noget, som ikke kan komme ind, før der er gjort plads: et nyt punkt har et nummer, som et andet punkt i mappen
        bruger, en fil kan ikke læses, eller punktet er lukket. `--overwrite` alene er ikke nok; beskeden siger, hvad du gør først. Teksten
        står i rapporten.
        """);

    public static readonly DiagnosticCode ImportOfOtherWordFormat = Error(
        "KKR0520",
        "filen er {0}, som ikke kan importeres. Åbn den i Word, og vælg Gem som .docx.",
        "Dokumentet er af en anden type end .docx",
        """
        Ældre Word-dokumenter (.doc), RTF og OpenDocument (.odt) læses ikke, heller ikke når filen har fået endelsen .docx. Åbn den i
        Word eller LibreOffice, vælg Gem som, og vælg typen Word-dokument (.docx).
        """);

    public static readonly DiagnosticCode ImportOfProtectedDocument = Error(
        "KKR0521",
        "dokumentet er beskyttet med en adgangskode. Fjern den i Word under Filer, Oplysninger, Beskyt dokument, og gem igen.",
        "Dokumentet er beskyttet med en adgangskode",
        """
        Et dokument med adgangskode er krypteret og kan ikke læses. Åbn det med koden, fjern den, gem en kopi, og importér kopien.
        """);

    public static readonly DiagnosticCode ImportOfBrokenDocument = Error(
        "KKR0522",
        "dokumentet kan ikke læses: {0}. Åbn det i Word, gem det igen som .docx, og prøv med den nye fil.",
        "Dokumentet kan ikke læses",
        """
        Filen er afbrudt under overførsel, er ændret af et andet program eller er en anden slags fil, end endelsen siger. Kan Word
        åbne den, gemmer Word den rigtigt igen; ellers må den hentes på ny.
        """);

    public static readonly DiagnosticCode ImportOfOversizedDocument = Error(
        "KKR0523",
        "dokumentet er for stort til at blive læst: {0}. Del det, eller kopiér teksten over i et nyt dokument.",
        "Dokumentet er for stort",
        """
        Importen sætter en grænse for, hvor meget en fil må fylde, når den pakkes ud, og for hvor dybt dens tabeller må ligge i hinanden.
        Ingen dagsorden kommer i nærheden af den. Oftest er filen beskadiget eller lavet for at skade.
        """);

    // KKR0530–0539: import of PDF files.
    public static readonly DiagnosticCode ImportOfLockedPdf = Error(
        "KKR0530",
        "PDF-filen er låst med adgangskode og kan ikke læses. Gem den uden adgangskode.",
        "PDF-filen er låst med adgangskode",
        """
        Filen er krypteret og åbnes kun med en adgangskode, som importen ikke beder om. Åbn den, og gem eller udskriv den som en
        PDF uden adgangskode. En fil, der blot er spærret mod ændringer, men åbnes uden adgangskode, kan importeres.
        """);

    public static readonly DiagnosticCode ImportOfBrokenPdf = Error(
        "KKR0531",
        "filen er ikke en hel PDF-fil: den er afkortet, beskadiget eller af en anden type. Hent eller gem den igen.",
        "Filen er ikke en hel PDF-fil",
        """
        En PDF-fil begynder med %PDF og slutter med %%EOF, og alle dens sider skal kunne læses; ellers kunne en del af dagsordenen
        mangle. Oftest er en download blevet afbrudt, eller filen har kun fået endelsen .pdf. Hent den igen, eller gem dokumentet
        som PDF igen fra det program, det er skrevet i.
        """);

    public static readonly DiagnosticCode ImportOfTooLargePdf = Error(
        "KKR0532",
        "PDF-filen er for stor at læse: mere end 2.000 sider eller 100 MB, eller den fylder alt for meget, når den pakkes ud. Del den, eller gem den som .txt.",
        "PDF-filen er for stor",
        """
        Ingen dagsorden er så stor. Grænserne beskytter mod filer, der er lavet til at fylde hukommelsen. Er bilag sat sammen med
        dagsordenen, så importér dagsordenen for sig.
        """);

    public static readonly DiagnosticCode ImportOfTooSlowPdf = Error(
        "KKR0533",
        "det tog for lang tid at læse PDF-filen, og læsningen blev stoppet. Gem den som PDF igen, eller gem teksten som .txt.",
        "PDF-filen tager for lang tid at læse",
        """
        En side læses på en brøkdel af et sekund. Tager den meget længere, er filen beskadiget eller lavet til at spærre. Åbn den, og
        udskriv den til en ny PDF.
        """);

    public static readonly DiagnosticCode ImportOfScannedPdf = Error(
        "KKR0534",
        "PDF-filen er indscannede billeder uden tekst. Brug den oprindelige fil, eller kør tekstgenkendelse (OCR) først.",
        "PDF-filen er indscannede billeder",
        """
        Siderne er billeder: der er ingen bogstaver at læse, højst på enkelte af siderne. Importér det dokument, der blev
        skrevet ud, eller lad et program med tekstgenkendelse (OCR) lægge teksten ind, og læs den efter for fejl.
        """);

    public static readonly DiagnosticCode ImportOfGarbledPdf = Error(
        "KKR0535",
        "PDF-filens skrifttyper siger ikke, hvilke bogstaver deres tegn er, så teksten ikke kan læses. Gem den som PDF igen fra det oprindelige dokument.",
        "PDF-filens tegn kan ikke læses som bogstaver",
        """
        Teksten kan ses, men ikke kopieres: prøv at markere en linje og indsætte den et andet sted. Dokumentet må gemmes som PDF
        igen med skrifttyper og Unicode-tabeller, eller importeres som .docx eller .txt.
        """);

    public static readonly DiagnosticCode ImportWithoutNode = Error(
        "KKR0536",
        "PDF-filer læses med Node.js, og programmet 'node' blev ikke fundet. Installér Node.js 20.19 eller nyere, eller gem dokumentet som .txt.",
        "Node.js mangler",
        """
        Import af PDF kører Mozillas PDF.js i Node.js, som skal kunne startes med `node`. Hent det på nodejs.org, og prøv igen i et nyt
        vindue. Tekstfiler importeres uden.
        """);

    public static readonly DiagnosticCode ImportWithUnfitNode = Error(
        "KKR0537",
        "PDF-filer læses med Node.js 20.19 eller nyere, men maskinens Node.js er ældre, eller mappen pdf/ mangler ved siden af programmet.",
        "Node.js er for gammel, eller pdf/ mangler",
        """
        `node --version` viser, hvilken udgave der er installeret. Er den ny nok, så mangler mappen pdf/ med læserens filer ved siden
        af programmet: kopiér hele mappen, som programmet blev udgivet i.
        """);

    // KKR06xx: files to begin from.
    public static readonly DiagnosticCode FileExists = Error(
        "KKR0601",
        "filen findes allerede og er ikke ændret. Ret i den, eller slet den først.",
        "En ny fil ville erstatte en, der er der",
        """
        `new` skriver kun nye filer. Er det den fil, du ville have, så ret i den; ellers giv punktet et andet nummer med `--number`.
        """);

    public static readonly DiagnosticCode NumberTaken = Error(
        "KKR0602",
        "mødet har allerede et punkt {0}: {1}. Udelad --number for at få det næste ledige nummer.",
        "Et nyt punkt ville få et nummer, som et andet har",
        """
        To punkter på et møde kan ikke have det samme nummer. Vælg et andet med `--number`, eller lad `new item` vælge.
        """);

    public static readonly DiagnosticCode Unfilled = Warning(
        "KKR0603",
        "afsnittet er ikke skrevet færdigt: her står stadig »SKRIV HER«. Skriv teksten, eller slet afsnittet.",
        "Et nyt punkt er ikke udfyldt endnu",
        """
        `new item` skriver en fil, hvor »SKRIV HER« står dér, hvor teksten mangler. Punktet kan bygges, som det er, men linjen ville blive
        vist for læserne: skriv teksten i stedet for den, eller slet afsnittet med dets overskrift.
        """);

    /// <summary>All codes, in the order of their numbers.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticCode>()
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];

    private static DiagnosticCode Acceptable(DiagnosticCode code) => code with { CanBeAccepted = true };

    private static DiagnosticCode Error(string id, string message, string title, string explanation) =>
        new(id, Severity.Error, message, title, explanation);

    private static DiagnosticCode Warning(string id, string message, string title, string explanation) =>
        new(id, Severity.Warning, message, title, explanation);
}
