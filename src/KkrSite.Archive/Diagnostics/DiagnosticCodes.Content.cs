namespace KkrSite.Archive.Diagnostics;

// KKR01xx: a content file in itself, and what it names.
public static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode UnknownKey = Error(
        "KKR0101",
        "nøglen '{0}' kendes ikke her.{1} Her kan stå: {2}.",
        "En nøgle i filens hoved kendes ikke",
        """
        Filens hoved (mellem linjerne med ---) må kun have de nøgler, som hører til dens slags. En nøgle, der er
        stavet forkert, ville ellers blive overset i stilhed. Ret stavemåden, eller slet linjen.
        """
    );

    public static readonly DiagnosticCode MissingKey = Error(
        "KKR0102",
        "nøglen '{0}' mangler. Tilføj {1}.",
        "En nøgle, der skal være der, mangler eller er tom",
        """
        Nogle nøgler kan arkivet ikke undvære, for eksempel `dato` og `status` i moede.md og `punkt` og `titel` i et punkt.
        En nøgle uden værdi, eller med blanktegn alene, tæller som manglende.
        """
    );

    public static readonly DiagnosticCode WrongType = Error(
        "KKR0103",
        "'{0}' skal være {1}, men her står {2}. {3}",
        "En nøgle har en værdi af en forkert slags",
        """
        En nøgle venter enten en tekst, en liste (`[a, b]` eller linjer, der begynder med `- `) eller et sæt nøgler.
        Et kolon fulgt af et mellemrum inde i en tekst gør den til et sæt nøgler: sæt i så fald teksten i citationstegn.
        """
    );

    public static readonly DiagnosticCode UnknownTopic = Error(
        "KKR0104",
        "emnet '{0}' findes ikke.{1}",
        "Et punkt nævner et emne, som arkivet ikke har",
        """
        Nøglen `emner` i et punkt nævner emner ved deres filnavn i mappen emner/ uden `.md`, for eksempel
        `sundhedsreform`. Ret stavemåden, eller opret filen emner/<navn>.md.
        """
    );

    public static readonly DiagnosticCode InvalidDate = Error(
        "KKR0105",
        "'{0}' er ikke en dato.{1} Skriv {2}.",
        "En dato findes ikke i kalenderen, eller den har en forkert form",
        """
        Datoer skrives år-måned-dag, `2024-11-19`. Et møde må nøjes med måneden, `2025-09`, når dagen ikke kendes.
        Dagen skal findes i kalenderen, og året skal ligge mellem 1900 og 2099.
        """
    );

    public static readonly DiagnosticCode InvalidTime = Error(
        "KKR0106",
        "'{0}' er ikke et tidspunkt. Skriv \"10:00\" eller \"10:00-12:00\"; slut skal ligge efter start.",
        "Mødets tid har en forkert form eller findes ikke på uret",
        """
        Nøglen `tid` er ét klokkeslæt, `"10:00"`, eller to med bindestreg imellem, `"10:00-12:00"`. Det andet skal ligge
        efter det første, og begge skal findes på uret.
        """
    );

    public static readonly DiagnosticCode InvalidCaseNumber = Error(
        "KKR0107",
        "'{0}' er ikke et sagsnummer.{1} Et sagsnummer har formen SAG-2024-04064.",
        "Et sagsnummer har en forkert form",
        """
        Et sagsnummer skrives, som dokumenterne trykker det: `SAG-`, fire cifre for året, en bindestreg og fem cifre.
        Har punktet flere sager, skrives de som en liste: `sag: [SAG-2024-04064, SAG-2022-03431]`.
        """
    );

    public static readonly DiagnosticCode InvalidItemNumber = Error(
        "KKR0108",
        "'{0}' er ikke et punktnummer. Skriv tal med punktum imellem, for eksempel \"3.1\".",
        "Et punkts nummer har en forkert form",
        """
        Et punktnummer er et til tre tal med punktum imellem, `3`, `3.1` eller `3.10`, hvert mellem 1 og 999 og uden nuller
        foran. Det samme gælder numrene i `afsnit`.
        """
    );

    public static readonly DiagnosticCode UnknownValue = Error(
        "KKR0109",
        "'{1}' er ikke en værdi for '{0}'.{2} Vælg mellem: {3}.",
        "En nøgle har en værdi, som ikke er en af de mulige",
        """
        Nøglerne `status`, `gengivelse`, `udfald` og `lukket` har hver et fast sæt ord. Skriv ét af dem, præcis som de står i
        meddelelsen.
        """
    );

    public static readonly DiagnosticCode InvalidUrl = Error(
        "KKR0110",
        "'{0}' er ikke en adresse, som arkivet kan henvise til. Skriv en hel adresse, der begynder med {1}.",
        "En henvisning har en forkert adresse",
        """
        En henvisning skal være en hel adresse, som begynder med `https://`, `http://` eller `mailto:`. Andre slags,
        for eksempel `javascript:` og `file:`, afvises, fordi de er farlige eller kun virker på én maskine.
        """
    );

    public static readonly DiagnosticCode DuplicateEntry = Error(
        "KKR0111",
        "'{1}' står to gange i '{0}'. Slet den ene.",
        "Det samme står to gange i en liste",
        """
        En sag eller et emne nævnes kun én gang i et punkt.
        """
    );

    public static readonly DiagnosticCode FolderDateMismatch = Error(
        "KKR0112",
        "datoen '{0}' passer ikke med mappen '{1}'. Ret datoen, eller giv mappen dens navn.",
        "Mødets dato og mappens navn siger ikke det samme",
        """
        Mappens navn er mødets dato og en del af mødets adresse, så `dato` i moede.md skal være den samme. Er mødet allerede
        offentliggjort, så behold mappen, hvis du kan; ellers skal den gamle adresse stå i omdirigeringer.txt.
        """
    );

    public static readonly DiagnosticCode FileNameNumberMismatch = Error(
        "KKR0113",
        "punktet har nummer '{0}', men filens navn begynder med '{1}'. Ret det ene.",
        "Punktets nummer og filens navn siger ikke det samme",
        """
        Begynder navnet på et punkts fil med et nummer, `3.1-….md`, skal `punkt` være det samme nummer. Ellers er der let to,
        der retter i den forkerte fil.
        """
    );

    public static readonly DiagnosticCode MissingMoveTarget = Error(
        "KKR0114",
        "mødet er flyttet, men nøglen 'til' mangler. Tilføj den nye dato, for eksempel til: 2024-12-03.",
        "Et flyttet møde siger ikke, hvornår det så holdes",
        """
        Når `status` er `flyttet`, skal `til` være den nye dato (eller måned).
        """
    );

    public static readonly DiagnosticCode UnexpectedMoveTarget = Error(
        "KKR0115",
        "nøglen 'til' hører til et flyttet møde, men status er '{0}'. Slet 'til', eller skriv status: flyttet.",
        "Nøglen til står på et møde, der ikke er flyttet",
        """
        Nøglen `til` er den nye dato for et møde med `status: flyttet` og har ingen mening ellers.
        """
    );

    public static readonly DiagnosticCode MoveToSameDate = Error(
        "KKR0116",
        "mødet er flyttet til sin egen dato, '{0}'. Ret 'til'.",
        "Et møde er flyttet til den dato, det havde",
        """
        Nøglen `til` skal være en anden dato end mødets egen.
        """
    );

    public static readonly DiagnosticCode ClosedItemHasText = Error(
        "KKR0117",
        "punktet er lukket og må ikke have tekst. Slet teksten, eller skriv lukket: false.",
        "Et lukket punkt har en tekst",
        """
        Et lukket punkt vises kun med sit nummer, med sin titel, hvis den er offentlig, og med de sagsnumre, initialer og emner, som
        filen nævner. Teksten ville ellers kunne komme ud ved en fejl. Fjern den helt fra filen.
        """
    );

    public static readonly DiagnosticCode ClosedItemHasAttachments = Error(
        "KKR0118",
        "punktet er lukket og må ikke have '{0}'. Slet nøglen, eller skriv lukket: false.",
        "Et lukket punkt har bilag, henvisninger eller et udfald",
        """
        Bilag, henvisninger og udfald på et lukket punkt ville blive offentlige. Fjern dem fra punktet, og fjern filerne fra mappen.
        """
    );

    public static readonly DiagnosticCode MultipleDecisions = Error(
        "KKR0119",
        "punktet har allerede en Beslutning i linje {0}. Saml dem under én overskrift.",
        "Et punkt har to overskrifter, der hedder Beslutning",
        """
        Et punkt har én beslutning. Saml teksten under én overskrift `## Beslutning`, eller giv den ene en anden overskrift.
        """
    );

    public static readonly DiagnosticCode TitleInBody = Error(
        "KKR0120",
        "overskriften '{0}' med ét # hører ikke til i teksten. Sidens titel står i nøglen 'titel'; brug ## til afsnit.",
        "Teksten har en overskrift på øverste niveau",
        """
        Siden får sin overskrift fra filens hoved. Overskrifter i teksten begynder med `##`. En linje med `===` under en
        tekst gør den også til en overskrift på øverste niveau.
        """
    );

    public static readonly DiagnosticCode EmptyHeading = Error(
        "KKR0121",
        "overskriften har ingen tekst. Skriv en, eller slet linjen.",
        "En overskrift er tom",
        """
        En linje med `##` alene er en overskrift uden navn. Den kan ikke vises eller henvises til.
        """
    );

    public static readonly DiagnosticCode UnsafeLinkInText = Error(
        "KKR0122",
        "henvisningen til '{0}' er ikke tilladt. Brug https:, http:, mailto: eller en adresse på arkivet selv.",
        "Teksten henviser til en adresse af en farlig eller lokal slags",
        """
        Henvisninger i teksten må begynde med `https:`, `http:` eller `mailto:`, eller være adresser inden for arkivet, for
        eksempel `/sager/`.
        """
    );

    public static readonly DiagnosticCode SectionHeadingTooDeep = Warning(
        "KKR0123",
        "overskriften '{0}' kendes kun som afsnit med to #. Skriv ## {0}.",
        "En af de faste overskrifter står på et forkert niveau",
        """
        Baggrund, Indstilling, Sagsfremstilling og Beslutning er afsnit, når de står med to #. Med flere er de almindelig
        tekst, og beslutningen bliver for eksempel ikke fundet.
        """
    );

    public static readonly DiagnosticCode TextNestedTooDeeply = Error(
        "KKR0124",
        "teksten har citater eller lister inden i hinanden i for mange lag. Gør den enklere.",
        "Teksten er indlejret for dybt",
        """
        Teksten kan ikke vises, når lister, citater eller fremhævelser ligger inden i hinanden i mange lag. Det sker som regel
        ved en fejl, for eksempel en lang række tegn som `>` eller `[`.
        """
    );

    public static readonly DiagnosticCode AttachmentOutsideMeetingFolder = Error(
        "KKR0125",
        "bilaget '{0}' peger uden for mødets mappe. Læg filen i bilag/, og skriv for eksempel fil: bilag/{1}.",
        "Et bilags fil ligger uden for mødets mappe",
        """
        `fil` er stien fra mødets mappe med skråstreger, `bilag/notat.pdf`. Den må ikke begynde med en skråstreg eller et drev
        og ikke indeholde `..`, omvendte skråstreger eller procenttegn: så ville filer uden for arkivet kunne blive offentlige.
        """
    );

    public static readonly DiagnosticCode AttachmentOutsideAttachmentFolder = Error(
        "KKR0126",
        "bilaget '{0}' skal ligge i mappen bilag/ ved siden af moede.md. Flyt filen, og skriv fil: bilag/{1}.",
        "Et bilags fil ligger ikke i mødets mappe bilag/",
        """
        Bilag ligger i mappen `bilag/` under mødet, så deres adresser ikke støder sammen med mødets sider.
        """
    );

    public static readonly DiagnosticCode AttachmentFileAndUrl = Error(
        "KKR0127",
        "bilaget '{0}' har både 'fil' og 'url'. Behold den ene.",
        "Et bilag har både en fil og en adresse",
        """
        Et bilag er enten en fil i arkivet (`fil`), en adresse et andet sted (`url`) eller kun en titel.
        """
    );

    public static readonly DiagnosticCode InvalidAttachmentName = Error(
        "KKR0128",
        "bilagets navn '{0}' kan ikke stå i en adresse. Giv filen navnet '{1}', og ret 'fil'.",
        "Et bilags filnavn har tegn, som ikke kan stå i en adresse",
        """
        Filens navn bliver en del af dens adresse, som aldrig skifter. Brug bogstaverne a-z, tal, bindestreg, understregning
        og punktum: `aarsplan-2024.pdf` i stedet for `Årsplan 2024.pdf`.
        """
    );

    public static readonly DiagnosticCode UpperCaseAttachmentName = Warning(
        "KKR0129",
        "bilagets navn '{0}' har store bogstaver, og adresser skrives med små. Giv helst filen navnet '{1}'.",
        "Et bilags filnavn har store bogstaver",
        """
        Arkivets adresser er skrevet med små bogstaver. En adresse med store virker, men er let at skrive forkert.
        """
    );

    public static readonly DiagnosticCode NotUtf8 = Error(
        "KKR0130",
        "filen er ikke gemt som UTF-8 ({0}). Åbn den, vælg Gem som, og gem filen som UTF-8.",
        "En fil er gemt med en forkert tegnkodning",
        """
        Arkivets filer er UTF-8, så æ, ø og å altid læses rigtigt. Filen er gemt på en anden måde, for eksempel som
        Windows-1252 eller UTF-16. De fleste tekstprogrammer har valget under Gem som.
        """
    );

    public static readonly DiagnosticCode ControlCharacter = Error(
        "KKR0131",
        "her står et styretegn ({0}), som ikke kan vises. Slet det.",
        "En fil indeholder et tegn, som ikke er tekst",
        """
        Usynlige styretegn følger af og til med, når tekst kopieres fra et andet program. De kan ikke vises, og flere af dem er
        ikke tilladt i de formater, arkivet udgiver. Slet tegnet, og skriv eventuelt et mellemrum i stedet. Er filen gemt som
        UTF-16, så gem filen som UTF-8.
        """
    );

    public static readonly DiagnosticCode FileTooLarge = Error(
        "KKR0132",
        "filen fylder {0} KB; en tekstfil må højst fylde {1} KB. Del den, eller læg det store ind som bilag.",
        "En tekstfil er for stor",
        """
        Et punkt eller en side er aldrig så stor. Som regel er der kopieret noget ind, som ikke er tekst, for eksempel et
        billede. Læg det i mappen bilag/ i stedet.
        """
    );

    public static readonly DiagnosticCode MissingFrontMatter = Error(
        "KKR0133",
        "filen mangler sit hoved. Første linje skal være ---, så nøglerne, så --- igen.",
        "En fil begynder ikke med et hoved",
        """
        Alle .md-filer begynder med et hoved: en linje med `---`, nøglerne, og en linje med `---`. Der må ikke stå noget, heller
        ikke en tom linje, før den første.
        """
    );

    public static readonly DiagnosticCode UnterminatedFrontMatter = Error(
        "KKR0134",
        "filens hoved bliver ikke afsluttet. Sæt en linje med --- efter den sidste nøgle.",
        "Filens hoved mangler sin sidste linje",
        """
        Hovedet begynder og slutter med en linje, hvor der kun står `---`, helt ude ved margenen.
        """
    );

    public static readonly DiagnosticCode YamlSyntax = Error(
        "KKR0135",
        "hovedet kan ikke læses: {0}",
        "Filens hoved er ikke rigtig YAML",
        """
        Nøglerne er skrevet i formatet YAML: `nøgle: værdi`, en på hver linje. Tekst, der indeholder et kolon fulgt af et
        mellemrum, eller som begynder med et af tegnene @ ` % & * ! | > [ ] { } # " ', skal stå i citationstegn:
        `titel: "Status: rammeaftale"`. Det, der står efter fejlen, er ikke læst.
        """
    );

    public static readonly DiagnosticCode YamlTab = Error(
        "KKR0136",
        "linjen er rykket ind med et tabulatortegn. Brug mellemrum.",
        "Filens hoved er rykket ind med tabulatortegn",
        """
        YAML tillader kun mellemrum foran nøgler og lister. Erstat tabulatortegnet med to mellemrum.
        """
    );

    public static readonly DiagnosticCode DuplicateKey = Error(
        "KKR0137",
        "nøglen '{0}' står allerede i linje {1}. Slet den ene.",
        "Den samme nøgle står to gange",
        """
        En nøgle kan kun have én værdi. Uden denne fejl ville den ene blive glemt i stilhed.
        """
    );

    public static readonly DiagnosticCode YamlNestedTooDeeply = Error(
        "KKR0138",
        "her er mere end {0} lag inden i hinanden. Intet i arkivet er så dybt; er en klamme blevet glemt?",
        "Filens hoved er indlejret for dybt",
        """
        Ingen nøgle i arkivet har brug for så mange lister inden i hinanden. Som regel mangler der en `]` eller `}`.
        """
    );

    public static readonly DiagnosticCode YamlReference = Error(
        "KKR0139",
        "& og * først i en værdi betyder genbrug i YAML, og det bruges ikke her. Sæt teksten i citationstegn.",
        "Filens hoved bruger YAML's henvisninger",
        """
        YAML kan give en værdi et navn med `&` og bruge den igen med `*`. Arkivet tillader det ikke, fordi filer så kan vokse
        ud over alle grænser, når de læses. Begynder en tekst med et af tegnene, så sæt den i citationstegn.
        """
    );

    public static readonly DiagnosticCode YamlTag = Error(
        "KKR0140",
        "! først i en værdi betyder en type i YAML, og det bruges ikke her. Sæt teksten i citationstegn.",
        "Filens hoved bruger YAML's typer",
        """
        YAML kan give en værdi en type med `!`. Arkivet bruger det ikke. Begynder en tekst med `!`, så sæt den i citationstegn.
        """
    );

    public static readonly DiagnosticCode MultipleYamlDocuments = Error(
        "KKR0141",
        "her begynder endnu et YAML-dokument, og kun det første læses. Slet linjen.",
        "En YAML-fil har flere dokumenter",
        """
        En linje med `---` eller `...` deler en YAML-fil i flere. Arkivet læser ét dokument i hver fil.
        """
    );

    public static readonly DiagnosticCode RootNotMapping = Error(
        "KKR0142",
        "her skal stå nøgler, men her står {0}. Skriv nøgle: værdi, en på hver linje.",
        "Filens hoved består ikke af nøgler",
        """
        Hovedet er linjer af formen `nøgle: værdi`. Et mellemrum efter kolonet er nødvendigt: `titel:Tekst` er ikke en nøgle.
        """
    );

    public static readonly DiagnosticCode YamlKeyNotText = Error(
        "KKR0143",
        "en nøgle skal være en tekst. Slet tegnene ?, [ eller {{ foran den.",
        "En nøgle er ikke en tekst",
        """
        I YAML kan nøgler også være lister. Arkivet bruger kun tekster som nøgler. Begynder nøglen med en klamme, så sæt den i
        citationstegn.
        """
    );

    public static readonly DiagnosticCode EmptyText = Error(
        "KKR0144",
        "en tekst i '{0}' er tom. Udfyld den, eller slet linjen.",
        "En liste har en tom tekst",
        """
        Hver linje i en liste skal have en værdi.
        """
    );

    public static readonly DiagnosticCode TextTooLong = Error(
        "KKR0145",
        "teksten er på {0}.000 tegn; den må højst være på {1}.000. Del den i flere punkter eller sider.",
        "En fils tekst er for lang",
        """
        Et punkt er sjældent længere end nogle sider. Som regel er et helt dokument kopieret ind: brug `kkrsite import`, der deler
        det i punkter, eller læg det ind som bilag.
        """
    );

    public static readonly DiagnosticCode InvalidAttachmentLimit = Error(
        "KKR0146",
        "'{0}' kan ikke være grænsen for et bilags størrelse. Skriv et helt antal megabyte fra 1 til {1}, for eksempel bilag_mb: 25.",
        "Grænsen for bilags størrelse er forkert",
        """
        Nøglen `bilag_mb` i site.yml siger, hvor mange megabyte et bilag må fylde, før kontrollen advarer (KKR0416). Det er et helt
        tal uden enhed; udelades nøglen, er grænsen 25.
        """
    );

    public static readonly DiagnosticCode AcceptanceOfUnknownCode = Error(
        "KKR0147",
        "koden '{0}' findes ikke.{1} Skriv koden, som den står i meddelelsen, for eksempel kode: KKR0411.",
        "En accept nævner en kode, som ikke findes",
        """
        Hver linje i `accepteret` nævner ét fund: dets kode, dets mærke og grunden til, at det er i orden. Kopiér koden og mærket fra
        meddelelsen.
        """
    );

    public static readonly DiagnosticCode AcceptanceNotAllowed = Error(
        "KKR0148",
        "{0} er ikke et fund, som kan accepteres. Ret det, som meddelelsen nævner, og slet linjen.",
        "En accept nævner en fejl, som skal rettes",
        """
        Kun det, som kontrollerne finder ved at læse med (de meddelelser, der slutter med `fund` og et mærke), kan accepteres med en
        grund. En fil, der ikke kan læses, en adresse, der er forsvundet, og et lukket punkt med tekst skal rettes.
        """
    );

    public static readonly DiagnosticCode ValueTooLong = Error(
        "KKR0149",
        "teksten i '{0}' er på {1} tegn; den må højst være på {2}. Forkort den, eller flyt den ned under filens hoved.",
        "En tekst i filens hoved er for lang",
        """
        Titler, navne, adresser og forklaringer er sjældent længere end et par linjer, og mange sider viser dem. Som regel mangler
        et citationstegn, så flere linjer er læst som én tekst, eller et afsnit er kopieret ind i en titel. Det, der skal læses som
        tekst, står under filens hoved; kun det, som dagsordenen sagde (`dagsorden: afsnit:`), må være langt.
        """
    );

    public static readonly DiagnosticCode NameUnusableInAddress = Error(
        "KKR0150",
        "navnet '{0}' kan ikke stå i en adresse: kun a-z, tal og bindestreg.{1}",
        "Et fil- eller mappenavn kan ikke bruges i en adresse",
        """
        Navne i kkr/, emner/, sider/ og moeder/ bliver til adresser og skrives med små bogstaver a-z, tal og bindestreg; æ, ø og
        å som ae, oe og aa. Omdøb filen eller mappen.
        """
    );

    public static readonly DiagnosticCode InvalidCaseNoteName = Error(
        "KKR0151",
        "'{0}' er ikke et sagsnummer. Giv filen sagens nummer som navn, for eksempel SAG-2022-03431.md.",
        "En fil i sager/ er ikke opkaldt efter en sag",
        """
        En sagsnote hører til den sag, som dens filnavn nævner: `sager/SAG-2022-03431.md`.
        """
    );

    public static readonly DiagnosticCode InvalidMeetingFolderName = Error(
        "KKR0152",
        "mappen '{0}' er ikke en dato.{1} Giv den mødets dato som navn, for eksempel 2024-11-19 eller 2025-09.",
        "En mødemappe er ikke opkaldt efter mødets dato",
        """
        Et møde ligger i moeder/<kkr>/<dato>/, og datoen er den samme som i moede.md: `2024-11-19`, eller `2025-09`, når dagen
        ikke kendes. Holder rådet to møder samme dag, hedder det andets mappe `2024-11-19-2`.
        """
    );

    public static readonly DiagnosticCode SymbolicLink = Error(
        "KKR0153",
        "'{0}' er et symbolsk link og bliver ikke læst. Læg selve filen her.",
        "En fil eller mappe er et symbolsk link",
        """
        Et link kan pege på filer uden for arkivet, som så ville blive offentlige. Kopiér filen ind i stedet.
        """
    );

    public static readonly DiagnosticCode UnexpectedFile = Warning(
        "KKR0154",
        "'{0}' hører ikke til her og bliver ikke læst.{1}",
        "Indholdsmappen har en fil, som arkivet ikke kender",
        """
        Filen eller mappen bliver sprunget over. Er den med ved en fejl, så slet den; er den stavet forkert, så omdøb den.
        Meddelelsen siger, hvad der kan ligge på stedet.
        """
    );

    public static readonly DiagnosticCode EmptyKey = Error(
        "KKR0155",
        "der står intet navn foran kolonet. Skriv nøglens navn, eller slet linjen.",
        "En linje i filens hoved eller i en YAML-fil begynder med et kolon",
        """
        Hver linje er et navn, et kolon og det, der hører til: `titel: Ny busplan`, og i ordliste.yml `RAR: Regionalt
        arbejdsmarkedsråd`. Som regel er navnet slettet ved en fejl.
        """
    );

    public static readonly DiagnosticCode MergeConflict = Error(
        "KKR0156",
        "filen har en linje '{0}' fra en sammenfletning, der ikke er gjort færdig. Vælg den rigtige tekst, og slet linjerne med mærkerne.",
        "To rettelser af den samme linje er ikke flettet sammen",
        """
        Har to rettet de samme linjer, skriver git begge udgaver ind i filen: den ene mellem `<<<<<<<` og `=======`, den anden mellem
        `=======` og `>>>>>>>`. Behold det, der skal stå, og slet resten sammen med de tre linjer med mærker. Filen bliver ikke læst,
        før det er gjort.
        """
    );

    public static readonly DiagnosticCode JoinedLines = Warning(
        "KKR0157",
        "linjen står på siden i ét med den før. Skriv '- ' foran hver linje, eller sæt en blank linje imellem.",
        "Linjer løber sammen til ét afsnit",
        """
        Et linjeskift i teksten er kun et mellemrum på siden. Punkter, der begynder med `a)` eller en tankestreg, og navne under hinanden
        løber derfor sammen. Skriv `- ` foran hver linje, så bliver de en liste, eller slut hver linje med en omvendt skråstreg, så bliver
        linjeskiftene, hvor de er.
        """
    );

    public static readonly DiagnosticCode SharedPath = Error(
        "KKR0158",
        "der er to filer med navnet '{0}'; bogstaverne er gemt på to måder. Slet den ene, eller giv den et andet navn.",
        "To filer har navne, der ser ens ud",
        """
        Et å kan gemmes som ét tegn eller som et a og en ring. Filer fra en Mac og fra Windows kan derfor hedde det samme uden at være den
        samme fil. Kun den ene kunne blive udgivet, så det skal siges, hvilken.
        """
    );

    public static readonly DiagnosticCode RedirectSyntax = Error(
        "KKR0160",
        "linjen kan ikke læses. Skriv /gammel/ -> /ny/ eller /gammel/ -> fjernet 2026-01-31 begrundelse.",
        "En linje i omdirigeringer.txt har en forkert form",
        """
        En linje er en gammel adresse, `->` og enten den nye adresse eller ordet `fjernet`, en dato og en begrundelse. Linjer,
        der begynder med #, er bemærkninger.
        """
    );

    public static readonly DiagnosticCode InvalidAddress = Error(
        "KKR0161",
        "'{0}' er ikke en adresse på arkivet.{1} Den skal begynde med / og kun have bogstaverne a-z, tal og - . _ ~ % /.",
        "En adresse i adresser.txt eller omdirigeringer.txt har en forkert form",
        """
        Adresser skrives uden domæne: `/moeder/midtjylland/2024-11-19/`. Æ, ø og å skrives ae, oe og aa, eller som
        procentkoder, hvis den gamle adresse havde dem.
        """
    );

    public static readonly DiagnosticCode RedirectToItself = Error(
        "KKR0162",
        "'{0}' fører til sig selv. Ret den nye adresse, eller slet linjen.",
        "En omdirigering fører til sig selv",
        """
        Den, der følger adressen, ville aldrig komme frem.
        """
    );

    public static readonly DiagnosticCode DuplicateRedirect = Error(
        "KKR0163",
        "'{0}' står allerede i linje {1}. Slet den ene.",
        "En gammel adresse står to gange i omdirigeringer.txt",
        """
        En gammel adresse kan kun føre ét sted hen, eller være fjernet én gang.
        """
    );

    public static readonly DiagnosticCode RedirectCycle = Error(
        "KKR0164",
        "adresserne fører i ring: {0}. Lad en af dem føre til en side, der findes.",
        "Omdirigeringer fører i ring",
        """
        Den, der følger en af adresserne, ville aldrig komme frem. Ret en af linjerne.
        """
    );

    public static readonly DiagnosticCode TombstoneWithoutReason = Error(
        "KKR0165",
        "der mangler en begrundelse efter datoen. Skriv, hvorfor siden er fjernet.",
        "En fjernet side har ingen begrundelse",
        """
        Den, der følger en gammel adresse, skal kunne se, hvornår og hvorfor siden blev taget ned.
        """
    );

    public static readonly DiagnosticCode UnsortedLedger = Warning(
        "KKR0166",
        "'{0}' står ikke i rækkefølge. Kør check --update-ledger, som sorterer filen.",
        "adresser.txt er ikke sorteret",
        """
        Filen holdes sorteret, så ændringer er til at se. `kkrsite check --update-ledger` skriver den igen.
        """
    );

    public static readonly DiagnosticCode DuplicateLedgerAddress = Warning(
        "KKR0167",
        "'{0}' står allerede i linje {1}. Kør check --update-ledger, som rydder op.",
        "En adresse står to gange i adresser.txt",
        """
        Filen har hver adresse én gang. `kkrsite check --update-ledger` skriver den igen.
        """
    );

    public static readonly DiagnosticCode LineTooLong = Error(
        "KKR0168",
        "linjen er på {0} tegn; den må højst være på {1}. Del den, eller slet den.",
        "En linje i adresser.txt eller omdirigeringer.txt er for lang",
        """
        Hver linje er én adresse, eller en gammel adresse og dens nye. Som regel mangler et linjeskift, eller filen er skrevet af et
        program, der gik i stå.
        """
    );

    public static readonly DiagnosticCode MissingSiteFile = Warning(
        "KKR0170",
        "site.yml mangler, så arkivet får titlen '{0}' og adressen {1}. Opret filen med titel og adresse.",
        "Indholdsmappen har ingen site.yml",
        """
        site.yml siger, hvad arkivet hedder, og hvor det udgives (`titel` og `adresse`). Uden den er adresser i feeds,
        kalendere og sitemap forkerte.
        """
    );

    public static readonly DiagnosticCode InvalidBaseUrl = Error(
        "KKR0171",
        "'{0}' kan ikke være arkivets adresse. Skriv adressen på et helt websted, for eksempel https://arkiv.example.dk/.",
        "Arkivets adresse i site.yml er forkert",
        """
        `adresse` er den hele adresse på forsiden, med https:// (eller http://), og uden spørgsmålstegn og #. Arkivet ligger altid øverst
        på sit websted og aldrig i en mappe på et andet (https://kommune.dk/arkiv/): alle dets adresser begynder med webstedets navn.
        """
    );

    public static readonly DiagnosticCode UnknownLicence = Error(
        "KKR0172",
        "'{0}' er ikke en licens, som arkivet kender. Skriv licens: {{titel: …, url: https://…}}, eller et af navnene {1}.",
        "Licensen i site.yml kan ikke slås op",
        """
        `licens` er navnet på en af de almindelige licenser eller en titel og en adresse, hvor licensen kan læses.
        """
    );
}
