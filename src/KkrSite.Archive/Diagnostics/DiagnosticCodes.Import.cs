namespace KkrSite.Archive.Diagnostics;

// KKR05xx: import.
public static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode ImportOfUnknownType = Error(
        "KKR0501",
        "filtypen '{0}' kan ikke importeres. Gem dokumentet som Word (.docx), PDF (.pdf) eller ren tekst (.txt).",
        "Filtypen kan ikke importeres",
        """
        `import` læser Word-dokumenter (.docx), PDF (.pdf) og ren tekst (.txt). En fil af en anden type åbnes i det program, der har
        skrevet den, og gemmes som en af dem, helst som .docx.
        """
    );

    public static readonly DiagnosticCode ImportOfEmptyFile = Error(
        "KKR0502",
        "filen er tom. Se efter, om teksten blev gemt.",
        "Filen er tom",
        """
        Filen indeholder ingen tekst. Et dokument, der kun er indscannede billeder, giver en tom fil, når teksten hentes ud af
        det; så skal teksten først læses ind (OCR).
        """
    );

    public static readonly DiagnosticCode ImportOfBinaryFile = Error(
        "KKR0503",
        "filen er ikke ren tekst. Gem dokumentet som .txt i UTF-8.",
        "Filen er ikke ren tekst",
        """
        Filens indhold er ikke tekst i UTF-8, UTF-16 eller Windows-1252. Oftest er det et dokument af en anden type, som kun har
        fået endelsen .txt. Åbn det i det program, der hører til, og gem det som ren tekst.
        """
    );

    public static readonly DiagnosticCode ImportWithoutAgenda = Error(
        "KKR0504",
        "dokumentet ligner ikke en dagsorden eller et referat: {0}. Intet er skrevet.",
        "Dokumentet er ikke en dagsorden eller et referat",
        """
        En dagsorden kendes på punkter med fortløbende numre (1., 1.1., 1.2. …), som har sagsnumre eller overskrifter som Baggrund,
        Indstilling, Sagsfremstilling og Beslutning under sig. Se efter, om det er det rigtige dokument, og om numrene kom med, da
        teksten blev hentet ud af det.
        """
    );

    public static readonly DiagnosticCode ImportWithoutDate = Error(
        "KKR0505",
        "dokumentet siger ikke, hvilken dag mødet holdes. Angiv den med --date 2024-11-19, eller --date 2024-11, hvis kun måneden kendes.",
        "Mødets dato mangler",
        """
        Datoen læses på forsiden og i sidehovedet, og af den løbende tekst kun, hvor den siger, at det er dette møde. Datoer for det
        forrige og det næste møde tæller ikke med, og der gættes ikke. Kendes kun måneden, er `--date 2025-09` nok.
        """
    );

    public static readonly DiagnosticCode ImportWithConflictingDates = Error(
        "KKR0506",
        "dokumentet giver mødet flere datoer: {0}. Angiv den rigtige med --date.",
        "Dokumentet giver mødet flere datoer",
        """
        Forsiden og sidehovederne siger ikke det samme. Måske er to dokumenter sat sammen, eller et møde er flyttet, uden at
        sidehovedet blev rettet. Angiv den rigtige dato med `--date`.
        """
    );

    public static readonly DiagnosticCode ImportDateMismatch = Warning(
        "KKR0507",
        "--date siger {0}, men dokumentet siger {1}. Datoen fra --date bruges.",
        "--date modsiger dokumentet",
        """
        Det er tilladt at rette et dokuments dato med `--date`, men oftest er det en skrivefejl eller et andet dokument end ventet.
        """
    );

    public static readonly DiagnosticCode ImportWithoutCouncil = Error(
        "KKR0508",
        "dokumentet siger ikke, hvilket KKR mødet hører til. Angiv det med --council, for eksempel --council midtjylland.",
        "Dokumentet nævner intet KKR",
        """
        KKR'et læses på forsiden, i sidehovedet og i indstillingerne. Angiv det ellers med `--council` og navnet på dets fil i
        mappen kkr/ uden `.md`.
        """
    );

    public static readonly DiagnosticCode ImportWithConflictingCouncils = Error(
        "KKR0509",
        "dokumentet nævner både {0} og {1}, og ingen af dem klart oftest. Angiv det rigtige KKR med --council.",
        "Dokumentet nævner flere KKR",
        """
        Hvor et dokument nævner flere KKR næsten lige ofte, kan det ikke afgøres, hvis møde det er. Angiv det med `--council`.
        """
    );

    public static readonly DiagnosticCode ImportForUnknownCouncil = Error(
        "KKR0510",
        "--council {0} findes ikke.{1} Kendte KKR: {2}.",
        "--council nævner et ukendt KKR",
        """
        `--council` er navnet på en fil i mappen kkr/ uden `.md`. Ret stavemåden, eller opret filen først.
        """
    );

    public static readonly DiagnosticCode ImportCouncilMismatch = Warning(
        "KKR0511",
        "--council siger {0}, men dokumentet ser ud til at være fra {1}. {0} bruges.",
        "--council modsiger dokumentet",
        """
        Dokumentets forside, sidehoveder eller indstillinger nævner et andet KKR. Se efter, om det er det rigtige dokument.
        """
    );

    public static readonly DiagnosticCode ImportFileConflict = Warning(
        "KKR0512",
        "{0} siger noget andet end dokumentet og er ikke ændret. Brug --overwrite for at tage dokumentets ord.",
        "Mappens fil siger noget andet end dokumentet",
        """
        Filen kan være rettet af en redaktør, så importen ændrer den ikke af sig selv; nye afsnit og nøgler er taget med. Forskellen
        står i rapporten. Med `--overwrite` tages dokumentets ord, og kun det, som dokumentet ikke nævner, bliver stående.
        """
    );

    public static readonly DiagnosticCode ImportAttachmentUnmatched = Warning(
        "KKR0513",
        "filen passer ikke klart til noget bilag, som dokumentet nævner. Den ligger i {0}; skriv fil: {1} under det rette bilag.",
        "Filen passer ikke klart til noget bilag",
        """
        En fil knyttes til et bilag, når dens navn siger det: bilagets ord, eller punktets nummer og bilagets nummer (`Punkt 3.1
        Bilag 2.pdf`). Kan den være to bilag, gættes der ikke. Åbn punktets fil i mødets mappe, og skriv `fil:` under bilagets titel.
        En fil, som intet punkt nævner, offentliggøres ikke.
        """
    );

    public static readonly DiagnosticCode ImportAttachmentOfUnknownMeeting = Error(
        "KKR0514",
        "filen kan ikke læses som dagsorden eller referat, og der importeres flere møder, så det kan ikke ses, hvis bilag den "
            + "er. Importér den sammen med sit møde alene.",
        "Bilag til et ukendt møde",
        """
        Importeres flere møder på én gang, må hver bilagsfil ligne et bilag, som netop ét af dem nævner. Importér ellers ét møde ad gangen
        med dets bilag: `import dagsorden.docx bilag1.pdf bilag2.pdf`.
        """
    );

    public static readonly DiagnosticCode ImportOfOversizedFile = Error(
        "KKR0515",
        "filen er på {0}, og et dokument på over {1} læses ikke. "
            + "Gem det uden billeder, eller giv det med --attachment, hvis det er et bilag.",
        "Filen er for stor",
        """
        En dagsorden fylder sjældent over et par megabyte. Er den meget større, er det oftest indsatte billeder eller indscannede sider. Gem
        dokumentet med mindre billeder, eller del det. Et bilag må gerne være stort: det læses ikke, men lægges i mappen.
        """
    );

    public static readonly DiagnosticCode ImportOfOmittedContent = Warning(
        "KKR0516",
        "{0}. {1}",
        "Noget af dokumentet er ikke taget med",
        """
        Dokumentet har noget, som ikke kan komme ind, før der er gjort plads: et nyt punkt har et nummer, som et andet punkt i mappen
        bruger, en fil kan ikke læses, eller punktet er lukket. `--overwrite` alene er ikke nok; beskeden siger, hvad du gør først. Teksten
        står i rapporten.
        """
    );

    public static readonly DiagnosticCode ImportOfUnreadableAttachment = Warning(
        "KKR0517",
        "filen kan ikke læses ({0}) og er taget for et bilag. Er den en dagsorden eller et referat, så importér den for sig.",
        "En fil ved siden af dagsordenen kan ikke læses",
        """
        Filen er indscannet, låst eller i stykker, så det kan ikke ses, om den er et dokument eller et bilag. Den står sammen med en
        dagsorden og er derfor lagt blandt bilagene. `kkrsite explain` med koden i parentesen siger, hvad der er i vejen med filen.
        """
    );

    public static readonly DiagnosticCode ImportOfOtherWordFormat = Error(
        "KKR0520",
        "filen er {0}, som ikke kan importeres. Åbn den i Word, og vælg Gem som .docx.",
        "Dokumentet er af en anden type end .docx",
        """
        Ældre Word-dokumenter (.doc), RTF og OpenDocument (.odt) læses ikke, heller ikke når filen har fået endelsen .docx. Åbn den i
        Word eller LibreOffice, vælg Gem som, og vælg typen Word-dokument (.docx).
        """
    );

    public static readonly DiagnosticCode ImportOfProtectedDocument = Error(
        "KKR0521",
        "dokumentet er beskyttet med en adgangskode. Fjern den i Word under Filer, Oplysninger, Beskyt dokument, og gem igen.",
        "Dokumentet er beskyttet med en adgangskode",
        """
        Et dokument med adgangskode er krypteret og kan ikke læses. Åbn det med koden, fjern den, gem en kopi, og importér kopien.
        """
    );

    public static readonly DiagnosticCode ImportOfBrokenDocument = Error(
        "KKR0522",
        "dokumentet kan ikke læses: {0}. Åbn det i Word, gem det igen som .docx, og prøv med den nye fil.",
        "Dokumentet kan ikke læses",
        """
        Filen er afbrudt under overførsel, er ændret af et andet program eller er en anden slags fil, end endelsen siger. Kan Word
        åbne den, gemmer Word den rigtigt igen; ellers må den hentes på ny.
        """
    );

    public static readonly DiagnosticCode ImportOfOversizedDocument = Error(
        "KKR0523",
        "dokumentet er for stort til at blive læst: {0}. Del det, eller kopiér teksten over i et nyt dokument.",
        "Dokumentet er for stort",
        """
        Importen sætter en grænse for, hvor meget en fil må fylde, når den pakkes ud, og for hvor dybt dens tabeller må ligge i hinanden.
        Ingen dagsorden kommer i nærheden af den. Oftest er filen beskadiget eller lavet for at skade.
        """
    );

    // KKR0530–0539: import of PDF files.
    public static readonly DiagnosticCode ImportOfLockedPdf = Error(
        "KKR0530",
        "PDF-filen er låst med adgangskode og kan ikke læses. Gem den uden adgangskode.",
        "PDF-filen er låst med adgangskode",
        """
        Filen er krypteret og åbnes kun med en adgangskode, som importen ikke beder om. Åbn den, og gem eller udskriv den som en
        PDF uden adgangskode. En fil, der blot er spærret mod ændringer, men åbnes uden adgangskode, kan importeres.
        """
    );

    public static readonly DiagnosticCode ImportOfBrokenPdf = Error(
        "KKR0531",
        "filen er ikke en hel PDF-fil: den er afkortet, beskadiget eller af en anden type. Hent eller gem den igen.",
        "Filen er ikke en hel PDF-fil",
        """
        En PDF-fil begynder med %PDF og slutter med %%EOF, og alle dens sider skal kunne læses; ellers kunne en del af dagsordenen
        mangle. Oftest er en download blevet afbrudt, eller filen har kun fået endelsen .pdf. Hent den igen, eller gem dokumentet
        som PDF igen fra det program, det er skrevet i.
        """
    );

    public static readonly DiagnosticCode ImportOfOversizedPdf = Error(
        "KKR0532",
        "PDF-filen er for stor at læse: mere end 2.000 sider eller 100 MB, eller den fylder alt for meget, når den pakkes ud. "
            + "Del den, eller gem den som .txt.",
        "PDF-filen er for stor",
        """
        Ingen dagsorden er så stor. Grænserne beskytter mod filer, der er lavet til at fylde hukommelsen. Er bilag sat sammen med
        dagsordenen, så importér dagsordenen for sig.
        """
    );

    public static readonly DiagnosticCode ImportOfSlowPdf = Error(
        "KKR0533",
        "det tog for lang tid at læse PDF-filen, og læsningen blev stoppet. Gem den som PDF igen, eller gem teksten som .txt.",
        "PDF-filen tager for lang tid at læse",
        """
        En side læses på en brøkdel af et sekund. Tager den meget længere, er filen beskadiget eller lavet til at spærre. Åbn den, og
        udskriv den til en ny PDF.
        """
    );

    public static readonly DiagnosticCode ImportOfScannedPdf = Error(
        "KKR0534",
        "PDF-filen er indscannede billeder uden tekst. Brug den oprindelige fil, eller kør tekstgenkendelse (OCR) først.",
        "PDF-filen er indscannede billeder",
        """
        Siderne er billeder: der er ingen bogstaver at læse, højst på enkelte af siderne. Importér det dokument, der blev
        skrevet ud, eller lad et program med tekstgenkendelse (OCR) lægge teksten ind, og læs den efter for fejl.
        """
    );

    public static readonly DiagnosticCode ImportOfGarbledPdf = Error(
        "KKR0535",
        "PDF-filens skrifttyper siger ikke, hvilke bogstaver deres tegn er, så teksten ikke kan læses. "
            + "Gem den som PDF igen fra det oprindelige dokument.",
        "PDF-filens tegn kan ikke læses som bogstaver",
        """
        Teksten kan ses, men ikke kopieres: prøv at markere en linje og indsætte den et andet sted. Dokumentet må gemmes som PDF
        igen med skrifttyper og Unicode-tabeller, eller importeres som .docx eller .txt.
        """
    );

    public static readonly DiagnosticCode ImportWithoutNode = Error(
        "KKR0536",
        "PDF-filer læses med Node.js, og programmet 'node' blev ikke fundet. "
            + "Installér Node.js 20.19 eller nyere, eller gem dokumentet som .txt.",
        "Node.js mangler",
        """
        Import af PDF kører Mozillas PDF.js i Node.js, som skal kunne startes med `node`. Hent det på nodejs.org, og prøv igen i et nyt
        vindue. Tekstfiler importeres uden.
        """
    );

    public static readonly DiagnosticCode ImportWithUnsupportedNode = Error(
        "KKR0537",
        "PDF-filer læses med Node.js 20.19 eller nyere, men maskinens Node.js er ældre, eller mappen pdf/ mangler ved siden af programmet.",
        "Node.js er for gammel, eller pdf/ mangler",
        """
        `node --version` viser, hvilken udgave der er installeret. Er den ny nok, så mangler mappen pdf/ med læserens filer ved siden
        af programmet: kopiér hele mappen, som programmet blev udgivet i.
        """
    );

    // KKR0540–0549: files that a command was writing when it was stopped.
    public static readonly DiagnosticCode InterruptedWriteCompleted = Warning(
        "KKR0540",
        "en kommando blev afbrudt, mens den skrev, og er nu gjort færdig: {0}",
        "En afbrudt import er gjort færdig",
        """
        Programmet blev standset, mens det skrev i indholdsmappen. Alt, det ville skrive, lå klar, og er nu på plads; intet, du har
        rettet, er skrevet over. Se filerne igennem, som du plejer efter en import.
        """
    );

    public static readonly DiagnosticCode InterruptedWriteDiscarded = Warning(
        "KKR0541",
        "en kommando blev afbrudt, før den havde ændret noget. Kør den igen.",
        "En afbrudt import har intet ændret",
        """
        Programmet blev standset, mens det gjorde sine filer klar. Indholdsmappen er, som den var før, og det, der lå klar, er slettet.
        Kør importen eller den anden kommando igen.
        """
    );

    public static readonly DiagnosticCode InterruptedWriteConflict = Error(
        "KKR0542",
        "en kommando blev afbrudt, og filen er rettet siden. Den nye udgave ligger i {0}: flet de to, og slet så mappen .kkrsite-import.",
        "En afbrudt import kan ikke gøres færdig",
        """
        Programmet blev standset, mens det skrev, og siden er filen rettet i hånden. Derfor skrives der ikke over den. Den udgave, som
        importen ville skrive, ligger i mappen .kkrsite-import i indholdsmappen. Flyt det, du vil have med, over i filen, og slet mappen.
        Kør så importen igen: den ændrer kun det, der mangler.
        """
    );

    public static readonly DiagnosticCode FormerImportLeftover = Error(
        "KKR0543",
        "en afbrudt import har efterladt filen, måske den eneste udgave. Sammenlign med {0}: giv den navnet tilbage, eller slet den.",
        "En afbrudt import har efterladt en fil",
        """
        En ældre udgave af programmet gav filerne et andet navn, mens den skrev. Blev den standset imens, ligger det gamle indhold i
        filen, der ender på `.import-old`, og det nye i den, der ender på `.import-new`. Mangler filen uden endelse, så giv den gamle
        sit navn tilbage. Er begge der, så sammenlign dem, og slet den, du ikke skal bruge.
        """
    );

    public static readonly DiagnosticCode ContentIsBeingWritten = Error(
        "KKR0544",
        "en anden kommando skriver i mappen lige nu. Vent, til den er færdig, og prøv igen.",
        "En anden kommando skriver i mappen",
        """
        Der kan kun være én import, `new` eller `check --update-ledger` ad gangen i en mappe, ellers kunne den ene skrive over den anden.
        Er der ingen anden i gang, så er den lige blevet færdig: prøv igen.
        """
    );

    public static readonly DiagnosticCode UnrecoverableWrite = Error(
        "KKR0545",
        "en kommando blev afbrudt, mens den skrev, og kan ikke gøres færdig: {0}",
        "En afbrudt import kan ikke gøres færdig her",
        """
        Programmet blev standset, mens det skrev i indholdsmappen, og mappen kan ikke skrives nu, eller mappen .kkrsite-import er
        beskadiget. Giv adgang til at skrive, og kør kommandoen igen. Er mappen beskadiget, så hent filerne i git, slet .kkrsite-import,
        og kør importen igen.
        """
    );
}
