namespace KkrSite.Archive.Diagnostics;

// KKR04xx: checks of what was rendered.
public static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode BrokenLink = Error(
        "KKR0401",
        "linket til '{0}' fører ingen steder hen (på siden {1}). Ret adressen, eller fjern linket.",
        "Et link i arkivet fører ingen steder hen",
        """
        Et link til arkivets egne sider skal begynde med skråstreg og slutte med skråstreg, for eksempel `/emner/klima/`. Et bilag
        skrives `bilag/navn.pdf` og skal stå i punktets `bilag`.
        """
    );

    public static readonly DiagnosticCode BrokenFragment = Error(
        "KKR0402",
        "linket til '{0}' peger på et sted, som siden ikke har (på siden {1}). Ret delen efter #, eller fjern den.",
        "Et link peger på et sted, som siden ikke har",
        "Delen efter # er et steds navn på siden, for eksempel en overskrift: `/om/#rettelser`."
    );

    public static readonly DiagnosticCode PersonalNumber = AcceptableError(
        "KKR0403",
        "her står noget, der ligner et CPR-nummer ({0}). Fjern det, før noget udgives (fund {1}).",
        "Teksten indeholder noget, der ligner et CPR-nummer",
        """
        Seks cifre, der er en dato, fulgt af fire cifre, ligner et CPR-nummer, og arkivet udgiver det ikke. Datoen skal findes i det
        århundrede, som det syvende ciffer siger, og modulus 11 skal passe, eller ordene omkring skal sige, at det er et personnummer.
        Numre for 1. januar og erstatningsnumre (dag + 60) har ikke altid modulus 11. Nummeret gentages ikke i meddelelsen.

        Der ses efter i alt, hvad der udgives: titler, tekster, hoveder, filnavne, ordliste, begrundelser og inde i bilag. Fjern nummeret,
        også af et bilag, og husk, at det stadig står i filens historie.

        Er fundet i orden, så skriv det i hovedet af filen (for et bilag i punktets eller mødets fil, for filer uden hoved i site.yml)
        """
        + " med koden, mærket fra meddelelsen og grunden:\n"
        + """
        `accepteret: [{kode: KKR0403, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode PossiblePersonalNumber = AcceptableWarning(
        "KKR0410",
        "her står noget, der kunne være et CPR-nummer ({0}). Se efter, og fjern det, hvis det er (fund {1}).",
        "Teksten indeholder noget, der kunne være et CPR-nummer",
        """
        Tallet har et CPR-nummers form, og datoen findes, men modulus 11 passer ikke, eller ordene omkring tyder på et andet nummer.
        Det kan være et tastet forkert eller opdigtet personnummer, et nummer uden kontrolciffer eller et erstatningsnummer med bogstaver;
        også de viser en persons fødselsdag. Nummeret gentages ikke i meddelelsen.

        Er fundet i orden, så skriv det i hovedet af filen (for et bilag i punktets eller mødets fil, for filer uden hoved i site.yml)
        """
        + " med koden, mærket fra meddelelsen og grunden:\n"
        + """
        `accepteret: [{kode: KKR0410, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode PrivateMailAddress = AcceptableWarning(
        "KKR0411",
        "her står en e-mailadresse hos {0}, som oftest er privat. Fjern den, eller skriv den officielle (fund {1}).",
        "Teksten indeholder en privat e-mailadresse",
        """
        Adresser hos udbydere som gmail.com, hotmail.com og outlook.dk hører som regel til en privatperson. Kommuners, regioners, KL’s og
        virksomheders egne adresser er der ikke noget i vejen for.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0411, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode TelephoneNumber = AcceptableWarning(
        "KKR0412",
        "her står et telefonnummer ({0}). Fjern det, hvis det ikke er et officielt nummer (fund {1}).",
        "Teksten indeholder et telefonnummer",
        """
        Et nummer i et punkt eller et referat er oftest en persons. Officielle numre hører til på siderne i kkr/ og sider/ og i site.yml,
        hvor de ikke giver meddelelse, medmindre ordene siger mobil eller privat. Hovednumre, omstillinger og numre, der begynder med 70
        eller 80, tæller ikke.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0412, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode OpenItemDescribedAsClosed = AcceptableWarning(
        "KKR0414",
        "punktet er åbent, men her står '{0}'. Skriv lukket: true, og fjern teksten, eller ret ordene (fund {1}).",
        "Et åbent punkt siger, at det er lukket eller fortroligt",
        """
    Et lukket punkt skal have `lukket: true` og må ikke have tekst, bilag eller henvisninger. Siger titlen, teksten eller et bilags titel,
    at punktet er lukket, fortroligt eller ikke til offentliggørelse, er nøglen måske glemt, og så udgives det hele.

    Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
    `accepteret: [{kode: KKR0414, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
    """
    );

    public static readonly DiagnosticCode UnusedAcceptance = Warning(
        "KKR0415",
        "der er intet fund {0} med mærket '{1}' her.{2} Slet linjen, eller ret mærket.",
        "En accept passer ikke på noget fund",
        """
        Linjen i `accepteret` nævner et fund, som kontrollen ikke gør (længere). Enten er det rettet, så linjen kan slettes, eller teksten
        omkring er ændret, så fundet har fået et nyt mærke og skal ses efter igen. En accept gælder fund i sin egen fil; i et punkt og i
        moede.md også mødets bilag, og i site.yml de filer, der ikke har noget hoved.
        """
    );

    public static readonly DiagnosticCode AttachmentTooLarge = AcceptableWarning(
        "KKR0416",
        "bilaget fylder {0}; grænsen er {1} (fund {2}). Gem det i en mindre udgave, eller hæv bilag_mb i site.yml.",
        "Et bilag er for stort",
        """
        Store filer er langsomme at hente på telefon og gør arkivet tungt. Scannede sider og billeder kan næsten altid gemmes mindre.
        Grænsen er 25 MB, eller hvad `bilag_mb` i site.yml siger.

        Er fundet i orden, så skriv det i hovedet af punktets eller mødets fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0416, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode AttachmentTypeMismatch = Error(
        "KKR0417",
        "bilaget hedder {0}, men indholdet er {1}. Gem det som den type, navnet siger, eller giv det det rigtige navn.",
        "Et bilags indhold er ikke af den type, som navnet siger",
        """
        En læser, der henter en .pdf, skal få en PDF. Oftest er en fil hentet halvt, er tom, eller er en fejlside fra et websted, der blev
        gemt med dokumentets navn.
        """
    );

    public static readonly DiagnosticCode ExecutableAttachment = Error(
        "KKR0418",
        "bilaget er {0}, som kan køre på læserens maskine. Gem det som PDF, eller læg det ikke i arkivet.",
        "Et bilag er et program eller en webside",
        """
        Programmer, scripts, websider, SVG-billeder og Office-filer med makroer kan gøre noget, når de åbnes. Arkivet udgiver dem ikke,
        heller ikke under et andet navn.
        """
    );

    public static readonly DiagnosticCode UnreadableAttachment = AcceptableWarning(
        "KKR0419",
        "bilaget kunne ikke ses igennem for CPR-numre: {0} (fund {1}). Se det selv igennem.",
        "Et bilag kunne ikke ses igennem",
        """
        Teksten i bilag læses, så et CPR-nummer ikke slipper ud i dem. Det kan ikke lade sig gøre, når filen er krypteret, i stykker, af
        en ukendt type eller kun består af indscannede billeder. Se den igennem, og skriv det.

        Er fundet i orden, så skriv det i hovedet af punktets eller mødets fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0419, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode AttachmentTraces = AcceptableWarning(
        "KKR0413",
        "bilaget har mere med, end man ser: {0} (fund {1}). Fjern det i programmet, eller gem bilaget som en ny PDF.",
        "Et bilag har forfatter, ændringer, kommentarer eller skjult tekst med",
        """
        Et dokument bærer ofte sin forfatters navn, og det kan have sporede ændringer, kommentarer, skjulte ark og tidligere udgaver af sig
        selv i sig. Alle, der henter bilaget, kan finde det frem. I Word og Excel fjernes det med Filer › Oplysninger › Undersøg dokument;
        en PDF laves om ved at udskrive dokumentet til en ny.

        Er fundet i orden, så skriv det i hovedet af punktets eller mødets fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0413, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode UnpublishedAttachmentType = Error(
        "KKR0428",
        "bilaget {0} er af en type, som arkivet ikke udgiver. Gem det som PDF, eller læg det i en zip-fil.",
        "Et bilag er af en type, som arkivet ikke udgiver",
        """
        Arkivet udgiver kun filer, som ikke gør noget, når de åbnes, og som de fleste kan læse: PDF, Word, Excel og PowerPoint (også de
        gamle og OpenDocument), RTF, ren tekst, CSV, mails (.eml og .msg), billeder (png, jpg, gif, webp) og zip. Alt andet, for eksempel
        XML og HTML, kan en browser tage for en side af arkivet.
        """
    );

    public static readonly DiagnosticCode WeekdayMismatch = AcceptableWarning(
        "KKR0420",
        "her står '{0}', men dagen er en {1} (fund {2}). Ret ugedagen eller datoen.",
        "En ugedag passer ikke med datoen",
        """
        Når en tekst nævner både ugedag og dato, skal de passe sammen. Oftest er året fra sidste års dokument blevet stående.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0420, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode NonexistentDate = AcceptableWarning(
        "KKR0421",
        "datoen '{0}' findes ikke i kalenderen (fund {1}). Ret den.",
        "En dato i teksten findes ikke",
        """
        Måneden har ikke så mange dage, eller året er ikke et skudår.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0421, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode ApprovalOfLaterMinutes = AcceptableWarning(
        "KKR0422",
        "punktet godkender referatet fra den {0}, men mødet selv er {1} (fund {2}). Ret den ene dato.",
        "Et punkt godkender referatet fra et senere møde",
        """
        Et møde kan kun godkende referatet fra et tidligere møde. Enten er datoen i punktet forkert, eller også er mødets.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0422, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode CorrectionBeforeMeeting = AcceptableWarning(
        "KKR0423",
        "rettelsen er dateret {0}, men mødet er først {1} (fund {2}). Ret den ene dato.",
        "En rettelse er dateret længe før mødet",
        """
        En dagsorden udsendes og rettes i ugerne op til mødet. En rettelse mere end et halvt år før er næsten altid en skrivefejl i året.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0423, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode DateAfterArchiveUpdate = AcceptableWarning(
        "KKR0424",
        "{0} er dateret {1}, men arkivet er efter site.yml sidst opdateret {2} (fund {3}). Ret datoen, eller 'opdateret' i site.yml.",
        "Noget er dateret efter arkivets egen dato",
        """
        `opdateret` i site.yml siger, hvornår arkivets indhold sidst blev ændret. Referater, rettelser og udgivelser kan ikke være yngre.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0424, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode MovedToEarlierDay = AcceptableWarning(
        "KKR0425",
        "mødet {0} er flyttet tilbage til {1} (fund {2}). Ret 'til', hvis det er en skrivefejl.",
        "Et møde er flyttet til en tidligere dag",
        """
        Møder flyttes næsten altid til en senere dag; en tidligere er ofte et forkert år eller en forkert måned.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0425, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode MeetingDayMismatch = AcceptableWarning(
        "KKR0426",
        "teksten siger, at mødet holdes den {0}, men datoen er {1} (fund {2}). Ret den ene.",
        "Mødets tekst siger en anden dag end dens dato",
        """
        Mødets fil har sin dato i hovedet. Siger teksten, at mødet holdes, afholdes eller blev holdt en anden dag, er en af dem forkert.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0426, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode UpdatedBeforeMeeting = AcceptableWarning(
        "KKR0427",
        "referatet er efter 'opdateret' udgivet {0}, men mødet er {1} (fund {2}). Ret den ene dato.",
        "Et referat er dateret før mødet",
        """
        Når `status` er `referat`, er `opdateret` den dag, referatet blev udgivet, og det kan først ske efter mødet.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0427, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode MissingDecision = AcceptableWarning(
        "KKR0430",
        "mødet har referat, men punkt {0} har ingen beslutning (fund {1}). Tilføj ## Beslutning, eller skriv udfald: uden beslutning.",
        "Et punkt i et referat har ingen beslutning",
        """
        Når mødet har `status: referat`, venter læseren at se, hvad der blev besluttet. Punkter, som alle dagsordener har (godkendelse af
        referat, orientering, eventuelt), og lukkede punkter tæller ikke med, og heller ikke punkter med nøglen `udfald`.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0430, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode EmptySection = AcceptableWarning(
        "KKR0431",
        "afsnittet '{0}' har ingen tekst (fund {1}). Skriv den, eller slet overskriften.",
        "Et afsnit er tomt",
        """
        En overskrift uden tekst ser ud, som om noget mangler. Oftest er teksten ikke kommet med fra dokumentet. Punkter, som alle
        dagsordener har, tæller ikke med, og heller ikke en Beslutning, der venter på referatet.

        Er fundet i orden, så skriv det i hovedet af samme fil med koden, mærket fra meddelelsen og grunden:
        `accepteret: [{kode: KKR0431, fund: 7f3a2c, grund: …}]`. Ændres teksten omkring det, skal det ses efter igen.
        """
    );

    public static readonly DiagnosticCode DeadLink = Warning(
        "KKR0440",
        "'{0}' findes ikke længere: {1}. Ret adressen, eller fjern den.",
        "Et link til et andet websted er dødt",
        """
        `check --external` har spurgt adressen, og svaret var, at siden ikke findes, eller at der intet websted er med det navn. Find siden
        på dens nye adresse, eller fjern linket.
        """
    );

    public static readonly DiagnosticCode UnresponsiveLink = Warning(
        "KKR0441",
        "'{0}' svarede ikke, som den skulle: {1}. Prøv igen senere, eller se efter i en browser.",
        "Et link til et andet websted svarede ikke",
        """
        Webstedet var langsomt, fejlede eller ville ikke svare et program. Siden kan godt findes: se efter i en browser.
        """
    );

    public static readonly DiagnosticCode NoNetwork = Warning(
        "KKR0442",
        "ingen af de {0} websteder kunne nås, så maskinen har nok ikke forbindelse til nettet. Intet link er bedømt.",
        "Maskinen har ikke forbindelse til nettet",
        """
        `check --external` kunne ikke nå et eneste websted. Det siger noget om maskinens forbindelse og intet om linkene.
        """
    );
}
