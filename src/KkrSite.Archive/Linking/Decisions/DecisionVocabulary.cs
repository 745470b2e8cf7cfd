using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Danish;

namespace KkrSite.Archive.Linking.Decisions;

/// <summary>
/// The language of Danish minutes, as far as outcomes are read from it: all words and patterns that the rules use, in lower
/// case. A new way of stating a decision is a new line here.
/// </summary>
internal static class DecisionVocabulary
{
    /// <summary>What is decided on, as a whole; the fate of a deadline or of a project is not an outcome.</summary>
    public static readonly ImmutableArray<DecisionNoun> Nouns =
    [
        new("(?:dagsordens)?punkt", NounUses.Case | NounUses.Proposal, "et") { IsNumbered = true },
        new(@"pkt\.", NounUses.Case) { IsNumbered = true },
        new("sag", NounUses.Case | NounUses.Proposal, "en", "erne"),
        new("indstilling", NounUses.Case | NounUses.Proposal | NounUses.Bare, "en", "erne") { Genitive = "ens" },
        new("forslag", NounUses.Proposal | NounUses.Bare, "et", "ene"),
        new("anbefaling", NounUses.Proposal, "en", "erne"),
        new("udkast(?:et)?", NounUses.Proposal),
        new("ansøgning", NounUses.Proposal, "en", "erne"),
        new("orientering", NounUses.Case | NounUses.Bare, "en", "erne"),
        new("behandling", NounUses.Case, "en"),
        new("beslutning", NounUses.Case, "en"),
        new("drøftelse", NounUses.Case, "n"),
        new("stillingtagen", NounUses.Case),
        new("emne", NounUses.Case, "t"),
        new("referat", NounUses.Bare),
        new("status", NounUses.Bare),
        new("redegørelse", NounUses.Bare),
        new("dagsorden", NounUses.Bare),
        new("oplæg", NounUses.Bare),
        new("budget", NounUses.Bare),
        new("regnskab", NounUses.Bare),
        new("udkast", NounUses.Bare),
    ];

    public static readonly ImmutableArray<CouncilName> Councils =
    [
        new("(?:et )?(?:enigt |samlet )?kkr", IsAgent: true),
        new("et (?:stort )?flertal(?: i kkr)?", IsAgent: true),
        new("flertallet(?: i kkr)?", IsAgent: true),
        new("udvalget"),
        new("medlemmerne"),
        new("kkrs medlemmer"),
        new("mødet"),
    ];

    public static readonly ImmutableArray<Auxiliary> Auxiliaries =
    [
        new("blev", IsState: false, StartsClause: true),
        new("bliver", IsState: false, StartsClause: true),
        new("er", IsState: true, StartsClause: true),
        new("er blevet", IsState: true, StartsClause: false),
        new("var", IsState: true, StartsClause: false),
    ];

    public static readonly ImmutableArray<Subordinator> Subordinators =
    [
        new("hvis", SubordinateFront.Condition),
        new("såfremt", SubordinateFront.Condition),
        new("med ?mindre", SubordinateFront.Condition, EndsMainClause: false),
        new("når", SubordinateFront.Condition),
        new("forudsat", SubordinateFront.Condition, EndsMainClause: false),
        new("under forudsætning", SubordinateFront.Condition, EndsMainClause: false),
        new("i tilfælde af", SubordinateFront.Condition, EndsMainClause: false),
        new("da", SubordinateFront.Reason),
        new("idet", SubordinateFront.Reason),
        new("eftersom", SubordinateFront.Reason),
        new("efter at", SubordinateFront.Reason),
        new("selv ?om", SubordinateFront.Reason),
        new("fordi", SubordinateFront.Reason),
        new("for at", SubordinateFront.Reason),
        new("at"),
        new("som"),
        new("hvorefter"),
        new("hvorvidt"),
        new("hvilket"),
        new("med henblik på"),
    ];

    /// <summary>Adverbs that change nothing.</summary>
    public static readonly string Adverb = AnyOf(
        ["enstemmigt", "enigt", "i enighed", "dermed", "hermed", "herefter", "derefter", "således", "desuden", "endvidere", "også"],
        ["ligeledes", "herudover", "derudover", "i øvrigt", "på mødet", "samlet", "endeligt", "kort", "indgående", "grundigt"],
        ["med tilfredshed", "med tak", "efter (?:en )?(?:kort |grundig |god |længere )?(?:drøftelse|debat)"]
    );

    public static readonly string Adverbs = $"(?:{Adverb} ){{0,4}}";

    /// <summary>What may follow a participle that ends a note: "Godkendt som indstillet".</summary>
    public static readonly string AfterParticiple = AnyOf(
        ["som", "med", "uden", "til", "efter", "i overensstemmelse", "i henhold", "på det foreliggende"]
    );

    /// <summary>What shows that a form is another word's: udsatte borgere, fulgte op.</summary>
    public static readonly string HomonymContext = AnyOf(["emner", "borgere", "unge", "grupper", "børn", "op"]);

    public static readonly string CaseNoun = AnyOf(NounsFor(NounUses.Case).Select(noun => noun.Case));

    public static readonly string ProposalNoun = AnyOf(NounsFor(NounUses.Proposal).Select(noun => noun.Proposal));

    public static readonly string BareNoun = AnyOf(NounsFor(NounUses.Bare).Select(noun => noun.Stem));

    public static readonly string Recommendation = Nouns.Single(noun => noun.Stem == "indstilling").Definite;

    public static readonly string Council = AnyOf(Councils.Select(name => name.Pattern));

    public static readonly string Agent = AnyOf(Councils.Where(name => name.IsAgent).Select(name => name.Pattern));

    private static readonly string Conditions = AnyOf(SubordinatorsFor(SubordinateFront.Condition));

    public static readonly string Condition = $@"\A{Conditions}\b";

    public static readonly string LeadingReason = $@"\A{AnyOf(SubordinatorsFor(SubordinateFront.Reason))}\b";

    public static readonly string Subordinate =
        @",|\s" + AnyOf(Subordinators.Where(word => word.EndsMainClause).Select(word => word.Word)) + @"\b";

    /// <summary>What may stand before the verb when the council stands after it.</summary>
    public static readonly string Opening = AnyOf(
        [Adverb],
        [
            "(?:efter|på baggrund af|på den baggrund|på det grundlag|med udgangspunkt i|under henvisning til)(?: [^, ]+){0,10}",
        ]
    );

    /// <summary>Words that show that more than a subject stands before the verb.</summary>
    public static readonly string NotInSubject =
        @"\b"
        + AnyOf(
            Auxiliaries.Select(auxiliary => auxiliary.Word),
            ["har", "havde", "skal", "skulle", "vil", "ville", "kan", "kunne", "bør", "burde", "må", "måtte", "forventes"],
            ["ønsker", "ønskede", "foreslog", "foreslår", "foreslås", "anbefaler", "anbefalede", "indstiller"],
            ["der", "ikke", "ingen", @"mindretal\w*"],
            Subordinators.Select(word => word.Word)
        )
        + @"\b";

    /// <summary>Another body: what it decides is not the council's decision.</summary>
    public static readonly string OtherBody =
        @"(?:(?:\w+ ){0,2})"
        + AnyOf(
            [@"region\w*", @"\w*råd(?:et|ene)?", @"kommunalbestyrelse\w*", @"folketing\w*", @"regering\w*", @"\w*bestyrelse\w*"],
            [@"kd-net\w*", "kl", "kl's", @"\w*udvalg(?:et|ene)?", @"\w*formandskab\w*", @"kommunerne\w*", @"\w*minister\w*"],
            [@"\w*styrelse\w*", @"sekretariat\w*", @"kkr \w+"]
        );

    /// <summary>An earlier meeting or year.</summary>
    public const string EarlierTime =
        @"\b(?:(?:på|ved) (?:det |sit |et )?(?:sidste|forrige|seneste|foregående|tidligere)"
        + @"|på (?:sit |et )?møde(?:t)? (?:i|den|d\.)|sidste år|for nylig)\b";

    /// <summary>The same, where only the place right after the verb shows that the decision is meant and not its object.</summary>
    public const string EarlierTimeAtVerb =
        @"^ ?(?:tidligere|allerede|(?:tilbage )?i (?:(?:19|20)\d\d|"
        + DanishMonths.NamePattern
        + @"|foråret|sommeren|efteråret|vinteren)|den \d|d\. \d)";

    public static readonly string LaterTime =
        @"\b"
        + AnyOf(
            ["næste møde", "kommende møde", "førstkommende", "senere", "fremover", "fremadrettet", "igen", "efterfølgende"],
            ["på et møde", "inden", "hvert år", "årligt", "løbende", "normalt", "typisk", @"i 20\d\d", "til foråret", "til efteråret"],
            [Conditions]
        )
        + @"\b";

    /// <summary>A part of the case, so that the rest has another fate, or one that is not stated.</summary>
    public const string PartialDecision =
        @"\b(?:delvist?|dog ikke|men ikke|bortset fra|undtagen|med undtagelse af|på nær|fraregnet|hverken)\b";

    /// <summary>What makes "tiltrådt" a "tiltrådt med bemærkning".</summary>
    public static readonly string Remark = AnyOf(
        [
            @"\bmed (?:(?!ingen )[\wæøå]+ ){0,3}?"
                + @"(?:bemærkning(?:er|en|erne)?|tilføjelse(?:r|n|rne)?|ændring(?:er|en|erne)?|præcisering(?:er|en)?|kommentar(?:er|en)?"
                + @"|forbehold|rettelse(?:r|n)?|opfordring(?:er|en)?|ønske(?:r|t)?)\b",
            @"\bmed vægt på\b",
            @"\b(?:og|samt) (?:bemærkede|understregede|pointerede|fremhævede|præciserede|lagde vægt på|tilføjede)\b",
            $@"\bidet (?:der|det|man|{Council})\b[^.]{{0,40}}?\b(?:bemærk|understreg|pointer|fremhæv|præciser|lagde|lægge)",
            @"\bunder forudsætning af\b",
            @"\bdog (?:med|således|sådan)\b",
        ]
    );

    /// <summary>Statements that nothing was decided, each a whole clause.</summary>
    public static readonly string NoDecision =
        "^"
        + AnyOf(
            ["ingen beslutning(?: truffet)?", "uden beslutning", "intet at beslutte", "der blev ingen beslutning truffet"],
            ["der (?:blev|er) ikke truffet (?:nogen )?(?:beslutning|afgørelse)", "der blev truffet ingen beslutning"],
            [$"{Council} traf (?:ingen|ikke nogen|ikke) (?:beslutning|afgørelse)"]
        )
        + "(?: (?:i sagen|på mødet|til punktet|under punktet))?$";

    /// <summary>Words of which each of these statements holds one.</summary>
    public static readonly ImmutableArray<string> NoDecisionWords = ["beslut", "afgørelse"];

    /// <summary>
    /// Under Eventuelt, where nothing is put to decision, that nobody had anything to say is that nothing was decided. Under
    /// any other item it may as well mean consent, so there it states nothing.
    /// </summary>
    public const string NothingRaised =
        "^(?:der var )?(?:ingen|intet|ingenting)"
        + "(?: (?:at bemærke|yderligere|(?:yderligere )?(?:bemærkninger|kommentarer|punkter|emner)))?"
        + @"(?: (?:til|under) (?:punktet|eventuelt))?\.?$";

    /// <summary>What a text may begin with before the decision: "Beslutning:", "Ad 1.".</summary>
    public static readonly string Label =
        @"\A"
        + AnyOf(
            [$@"(?:beslutning|konklusion|afgørelse|{Council}(?: besluttede)?)\s*:", @"ad\.? \d+(?:\.\d+)?\s*[:.)–-]?"],
            [@"(?:punkt|pkt\.?|indstillingspunkt) (?:\d+(?:\.\d+)?|[a-z])\s*[:)–-]", @"(?:\d{1,2}|[a-z])\s*[.):] "]
        )
        + @"\s*";

    /// <summary>What the council does with a decision that follows with "at", besides the verbs that introduce one.</summary>
    public static readonly ImmutableArray<DecisionIntroduction> Introductions =
    [
        new("besluttede") { Participle = "besluttet" },
        new("beslutter"),
        new("aftalte") { Participle = "aftalt" },
        new("valgte"),
        new("enedes") { Complement = "om" },
        new("(?:var|er|blev)") { Complement = "enige? om" },
        new("traf") { Complement = "beslutning om" },
    ];

    /// <summary>The same without the council, besides "det blev" with a participle.</summary>
    public static readonly ImmutableArray<string> ImpersonalIntroductions =
    [
        "der (?:var|blev)(?: opnået)?(?: fuld| bred)? enighed om",
        "der blev truffet beslutning om",
    ];

    /// <summary>The verbs that decide, one a line.</summary>
    public static readonly ImmutableArray<DecisionVerb> Verbs =
    [
        new("godkende", "godkendte", "godkendt", Outcome.Approved) { Negated = Outcome.NotApproved, IntroducesDecision = true },
        new("vedtage", "vedtog", "vedtaget", Outcome.Approved) { Negated = Outcome.NotApproved, IntroducesDecision = true },
        new("tiltræde", "tiltrådte", "tiltrådt", Outcome.Endorsed) { Negated = Outcome.NotApproved, IntroducesDecision = true },
        new("tilslutte", "tilsluttede", null, Outcome.Endorsed) { IsReflexive = true, Object = ProposalNoun },
        new("følge", "fulgte", "fulgt", Outcome.Endorsed) { Negated = Outcome.NotApproved, Object = Recommendation },
        new("tage", "tog", "taget", Outcome.Noted) { Particle = "(?:til efterretning(?:en)?|ad notam)" },
        new("drøfte", "drøftede", "drøftet", Outcome.Discussed) { DecidesInPresent = false, DecidesAsState = false },
        new("udsætte", "udsatte", "udsat", Outcome.Postponed) { Object = CaseNoun },
        new("udskyde", "udskød", "udskudt", Outcome.Postponed) { Object = CaseNoun },
        new("afvise", "afviste", "afvist", Outcome.NotApproved) { Object = ProposalNoun },
        new("forkaste", "forkastede", "forkastet", Outcome.NotApproved) { Object = ProposalNoun },
    ];

    private static string AnyOf(params IEnumerable<string>[] patterns) => DecisionPatterns.AnyOf(patterns.SelectMany(group => group));

    private static IEnumerable<DecisionNoun> NounsFor(NounUses use) => Nouns.Where(noun => noun.Uses.HasFlag(use));

    private static IEnumerable<string> SubordinatorsFor(SubordinateFront front) =>
        Subordinators.Where(word => word.Front == front).Select(word => word.Word);
}
