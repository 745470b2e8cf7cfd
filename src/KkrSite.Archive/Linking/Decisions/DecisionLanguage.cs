using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking.Decisions;

/// <summary>
/// The language of Danish minutes, as far as outcomes are read from it: all words and patterns that the rules use, in lower
/// case. A new way of saying a decision is a new line here.
/// </summary>
internal static class DecisionLanguage
{
    /// <summary>What is decided on, as a whole; the fate of a deadline or of a project is not an outcome.</summary>
    public const string Case =
        """
        (?:(?:dagsordens)?punkt(?:et)?|pkt\.|sag(?:en|erne)|indstilling(?:en|erne)|behandlingen|beslutningen|drøftelsen|stillingtagen|emnet|orientering(?:en|erne))
        """;

    public const string Proposal =
        "(?:indstilling(?:en|erne|ens)|forslag(?:et|ene)|anbefaling(?:en|erne)|udkast(?:et)?|ansøgning(?:en|erne)|punktet|sagen)";

    /// <summary>What stands without an article in notes such as "Referat godkendt"; with one, any noun may.</summary>
    public const string Noun =
        "(?:referat|orientering|indstilling|status|redegørelse|dagsorden|oplæg|forslag|budget|regnskab|udkast)";

    /// <summary>The council itself; its own name is written "kkr" before the rules see it.</summary>
    public const string Council = "(?:(?:et )?(?:enigt )?kkr|udvalget|et (?:stort )?flertal(?: i kkr)?|flertallet(?: i kkr)?|medlemmerne|kkrs medlemmer|mødet)";

    /// <summary>Adverbs that change nothing.</summary>
    public const string Adverb =
        """
        (?:enstemmigt|enigt|i enighed|dermed|hermed|herefter|derefter|således|desuden|endvidere|også|ligeledes|herudover|derudover|i øvrigt|på mødet|samlet|endeligt|kort|indgående|grundigt|med tilfredshed|med tak|efter (?:en )?(?:kort |grundig |god |længere )?(?:drøftelse|debat))
        """;

    /// <summary>What may stand before the verb when the council stands after it.</summary>
    public const string Opening = $"(?:{Adverb}|(?:efter|på baggrund af|på den baggrund|på det grundlag|med udgangspunkt i|under henvisning til)(?: [^, ]+){{0,10}})";

    /// <summary>Words that show that what stands before the verb is no mere subject.</summary>
    public const string NotInSubject =
        """
        \b(?:er|var|blev|bliver|har|havde|skal|skulle|vil|ville|kan|kunne|bør|burde|må|måtte|at|der|som|hvis|hvorvidt|når|ikke|forventes|ønsker|ønskede|foreslog|foreslår|foreslås|anbefaler|anbefalede|indstiller|ingen|mindretal\w*)\b
        """;

    /// <summary>Another body: what it decides is not the council's decision.</summary>
    public const string OtherBody =
        """
        (?:(?:\w+ ){0,2})(?:region\w*|\w*råd(?:et|ene)?|kommunalbestyrelse\w*|folketing\w*|regering\w*|\w*bestyrelse\w*|kd-net\w*|kl|kl's|\w*udvalg(?:et|ene)?|\w*formandskab\w*|kommunerne\w*|\w*minister\w*|\w*styrelse\w*|sekretariat\w*|kkr \w+)
        """;

    /// <summary>An earlier meeting or year.</summary>
    public const string EarlierTime =
        """
        \b(?:(?:på|ved) (?:det |sit |et )?(?:sidste|forrige|seneste|foregående|tidligere)|på (?:sit |et )?møde(?:t)? (?:i|den|d\.)|sidste år|for nylig)\b
        """;

    /// <summary>The same, where only the place right after the verb shows that the decision is meant and not its object.</summary>
    public const string EarlierTimeAtVerb =
        """
        ^ ?(?:tidligere|allerede|(?:tilbage )?i (?:(?:19|20)\d\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|sommeren|efteråret|vinteren)|den \d|d\. \d)
        """;

    public const string LaterTime =
        """
        \b(?:næste møde|kommende møde|førstkommende|senere|fremover|fremadrettet|igen|efterfølgende|på et møde|når|hvis|såfremt|inden|hvert år|årligt|løbende|normalt|typisk|i 20\d\d|til foråret|til efteråret)\b
        """;

    /// <summary>A part of the case, so that the rest has another fate, or one that is not told.</summary>
    public const string OnlyPartly =
        """
        \b(?:delvist?|dog ikke|men ikke|bortset fra|undtagen|med undtagelse af|på nær|fraregnet|hverken)\b
        """;

    /// <summary>What makes "tiltrådt" a "tiltrådt med bemærkning".</summary>
    public const string Remark =
        """
        \bmed (?:(?!ingen )[\wæøå]+ ){0,3}?(?:bemærkning(?:er|en|erne)?|tilføjelse(?:r|n|rne)?|ændring(?:er|en|erne)?|præcisering(?:er|en)?|kommentar(?:er|en)?|forbehold|rettelse(?:r|n)?|opfordring(?:er|en)?|ønske(?:r|t)?)\b|\bmed vægt på\b|\b(?:og|samt) (?:bemærkede|understregede|pointerede|fremhævede|præciserede|lagde vægt på|tilføjede)\b|\bidet (?:der|det|kkr|man|udvalget)\b[^.]{0,40}?\b(?:bemærk|understreg|pointer|fremhæv|præciser|lagde|lægge)|\bunder forudsætning af\b|\bdog (?:med|således|sådan)\b
        """;

    /// <summary>Statements that nothing was decided, each a whole clause.</summary>
    public const string NoDecision =
        """
        ^(?:ingen beslutning(?: truffet)?|uden beslutning|intet at beslutte|der (?:blev|er) ikke truffet (?:nogen )?(?:beslutning|afgørelse)|der blev ingen beslutning truffet|der blev truffet ingen beslutning|kkr traf (?:ingen|ikke nogen|ikke) (?:beslutning|afgørelse))(?: (?:i sagen|på mødet|til punktet|under punktet))?$
        """;

    /// <summary>
    /// Under Eventuelt, where nothing is put to decision, that nobody had anything to say is that nothing was decided. Under
    /// any other item it may as well mean consent, so there it tells nothing.
    /// </summary>
    public const string NothingRaised =
        """
        ^(?:der var )?(?:ingen|intet|ingenting)(?: (?:at bemærke|yderligere|(?:yderligere )?(?:bemærkninger|kommentarer|punkter|emner)))?(?: (?:til|under) (?:punktet|eventuelt))?\.?$
        """;

    public static readonly DecisionVerb[] Verbs =
    [
        new(Outcome.Approved)
        {
            Infinitive = "godkende", Past = "godkendte", Present = "godkender", Participle = "godkendt",
            PresentPassive = "godkendes", PastPassive = "godkendtes", Negated = Outcome.NotApproved,
        },
        new(Outcome.Approved)
        {
            Infinitive = "vedtage", Past = "vedtog", Present = "vedtager", Participle = "vedtaget",
            PresentPassive = "vedtages", PastPassive = "vedtoges", Negated = Outcome.NotApproved,
        },
        new(Outcome.Endorsed)
        {
            Infinitive = "tiltræde", Past = "tiltrådte", Present = "tiltræder", Participle = "tiltrådt",
            PresentPassive = "tiltrædes", PastPassive = "tiltrådtes", Negated = Outcome.NotApproved,
        },
        new(Outcome.Endorsed)
        {
            Infinitive = "tilslutte sig", Past = "tilsluttede sig", Present = "tilslutter sig", Object = Proposal,
        },
        new(Outcome.Endorsed)
        {
            Infinitive = "følge", Past = "fulgte", Present = "følger", Participle = "fulgt",
            PresentPassive = "følges", PastPassive = "fulgtes", Object = "indstilling(?:en|erne)", Negated = Outcome.NotApproved,
        },
        new(Outcome.Noted)
        {
            Infinitive = "tage", Past = "tog", Present = "tager", Participle = "taget",
            PresentPassive = "tages", PastPassive = "toges", Particle = "(?:til efterretning(?:en)?|ad notam)",
        },
        new(Outcome.Discussed)
        {
            Infinitive = "drøfte", Past = "drøftede", Participle = "drøftet", PastPassive = "drøftedes",
        },
        new(Outcome.Postponed)
        {
            Infinitive = "udsætte", Past = "udsatte", Present = "udsætter", Participle = "udsat",
            PresentPassive = "udsættes", PastPassive = "udsattes", Object = Case,
        },
        new(Outcome.Postponed)
        {
            Infinitive = "udskyde", Past = "udskød", Present = "udskyder", Participle = "udskudt",
            PresentPassive = "udskydes", PastPassive = "udskødes", Object = Case,
        },
        new(Outcome.NotApproved)
        {
            Infinitive = "afvise", Past = "afviste", Present = "afviser", Participle = "afvist",
            PresentPassive = "afvises", PastPassive = "afvistes", Object = Proposal,
        },
        new(Outcome.NotApproved)
        {
            Infinitive = "forkaste", Past = "forkastede", Present = "forkaster", Participle = "forkastet",
            PresentPassive = "forkastes", PastPassive = "forkastedes", Object = Proposal,
        },
    ];
}
