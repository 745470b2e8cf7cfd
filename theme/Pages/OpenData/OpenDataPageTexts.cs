using System.Collections.Immutable;

namespace KkrSite.Theme.Pages.OpenData;

/// <summary>The Danish texts of the page about open data; names between backticks are shown as code.</summary>
public static class OpenDataPageTexts
{
    public const string Lead =
        "Alt i arkivet kan hentes som data og bruges i programmer og regneark: møder, punkter, sager, emner og beslutninger. Det kræver "
        + "hverken nøgle eller tilmelding.";

    public const string Files = "Filer med hele arkivet";
    public const string Size = "Størrelse";

    public const string Lines =
        "I `arkiv.jsonl` er hver linje ét JSON-dokument. Feltet `type` siger, om det er et råd, et emne, en sag, et møde eller et punkt, "
        + "og felterne er de samme som i filen ved siden af siden; kun `html` er udeladt. Kontrolsummen ligger også i";

    public const string Checksum = ", så du kan prøve, om filen er hel:";

    public const string Csv =
        "Filen `beslutninger.csv` har en række for hvert punkt med en beslutning. Den er skilt med komma (RFC 4180), og teksten er UTF-8. "
        + "Dansk Excel skiller ved semikolon, når man bare åbner en fil: vælg i stedet Data og så Fra tekst/CSV, og lad kolonnen `number` "
        + "være tekst, for 3.10 er ikke det samme som 3.1. Kolonnerne hedder som felterne i JSON; flere værdier i én celle er skilt med "
        + "`|`, hvad der er `null` i JSON, er en tom celle, og adresser er hele.";

    public const string CsvGuard =
        "Begynder en celle med `=`, `+`, `-`, `@` (også i bred form) eller tabulator, har arkivet sat et `'` foran, så et regneark ikke "
        + "læser den som en formel. Det samme gælder en celle, der begynder med `'` og så et af de tegn. Fjern det første `'`, så er "
        + "teksten ordret.";

    public const string Catalogue = "Dataportaler kan hente en beskrivelse af datasættet (DCAT-AP) her:";

    public const string BesidePages = "JSON ved siden af hver side";

    public const string BesidePagesLead =
        "Hver side om et møde, et punkt, en sag, et emne eller et råd findes også som JSON. Sæt `index.json` efter sidens adresse. For "
        + "eksempel har siden";

    public const string BesidePagesExample = "sine data her:";

    public const string Addresses =
        "Adresser i arkivet begynder med `/` og regnes fra arkivets rod. Datoer er skrevet som 2024-11-19, eller 2025-09, når kun måneden "
        + "er kendt.";

    public const string Fields = "Felterne";

    public const string FieldsLead =
        "Alle felter er altid med, medmindre andet er nævnt; et felt uden værdi er `null` eller en tom liste. Hvert dokument nævner sit "
        + "skema (JSON Schema, 2020-12) i feltet `$schema`.";

    public const string Schema = "Skema:";
    public const string FieldsIn = "Felter i";

    public const string Outcomes = "Udfald";

    public const string OutcomesLead =
        "Et udfald er et af otte ord. Det er en hjælp til at finde rundt: er arkivet i tvivl, er feltet tomt, og ordene i beslutningen "
        + "gælder altid.";

    public const string Follow = "Feeds og kalendere";
    public const string Feeds =
        "Følg det nye med et Atom-feed. Hvert råd, hver sag og hvert emne har sit eget: sæt `feed.xml` efter sidens adresse.";
    public const string Calendars = "Møderne findes som kalender (iCalendar), samlet og for hvert råd:";

    public const string PromisesHeading = "Det kan du regne med";

    public const string ParliamentHeading = "De samme ord som Folketinget";
    public const string ParliamentLead = "Folketinget udgiver også åbne data, på";
    public const string ParliamentComparison = "Arkivets ord svarer til dem, så de er lette at sammenligne:";

    public const string Licence = "Licens og brug";
    public const string LicenceLead = "Data kan bruges efter";
    public const string Attribution = "Nævn arkivet og sidens adresse.";

    public const string Access =
        "Andre websteder må hente data direkte fra en browser (CORS). Arkivet er faste filer uden begrænsning af antal kald; skal du bruge "
        + "det hele, så hent `arkiv.jsonl` frem for hver side for sig.";

    /// <summary>The headings of the table of files, before the size.</summary>
    public static ImmutableArray<string> FileColumns { get; } = ["Fil", "Indhold", "Format"];

    public static ImmutableArray<string> FieldColumns { get; } = ["Felt", "Type", "Betydning", "Eksempel"];

    public static ImmutableArray<string> Promises { get; } =
    [
        "En adresse, der er udgivet, bliver ved med at gælde. Titlen er ikke del af den, så en rettet titel flytter ikke siden, og et "
            + "punkt beholder sin adresse, når dagsordenen bliver til referat.",
        "Må en adresse alligevel ændres, viser den gamle videre til den nye (301). Er en side taget ned, svarer adressen med 410 og siger "
            + "hvornår og hvorfor.",
        "Felter i JSON og kolonner i CSV beholder deres navn og betydning. Der kan komme flere til: et program skal springe over, hvad det "
            + "ikke kender. Nye kolonner kommer sidst.",
        "Id'er på råd og emner, sagsnumre og de id'er, som feeds og kalendere bruger, ændres ikke.",
        "Rettes et møde, efter det er udgivet, står rettelsen på mødets side og i feltet `corrections`.",
        "Må et felt en dag betyde noget andet, får skemaet et nyt versionsnummer, og det gamle bliver liggende.",
    ];

    public static ImmutableArray<string> ParliamentWords { get; } =
    [
        "Folketingets Sag svarer til en sag med sagsnummer her.",
        "Folketingets Møde svarer til et møde.",
        "Folketingets Dagsordenspunkt svarer til et punkt.",
        "Folketingets Dokument svarer til et bilag.",
    ];
}
