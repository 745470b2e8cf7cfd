using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking.Decisions;
using KkrSite.Archive.Model;
using KkrSite.TestTools;
using static KkrSite.Archive.Model.Outcome;

namespace KkrSite.Archive.Tests.Linking.Decisions;

public class OutcomeClassifierTests
{
    private static readonly Council Nord = new() { Id = CouncilId.Parse("nord"), Name = "KKR Nord" };

    [Theory]
    // godkendt
    [InlineData("Godkendt.", Approved)]
    [InlineData("godkendt", Approved)]
    [InlineData("Enstemmigt godkendt", Approved)]
    [InlineData("Godkendt som indstillet.", Approved)]
    [InlineData("Referatet blev godkendt.", Approved)]
    [InlineData("Referatet fra mødet den 3. maj 2023 blev godkendt uden bemærkninger.", Approved)]
    [InlineData("Referatet er godkendt.", Approved)]
    [InlineData("Budgettet godkendes.", Approved)]
    [InlineData("Referatet godkendt.", Approved)]
    [InlineData("Kontrakten godkendtes.", Approved)]
    [InlineData("Referat godkendt.", Approved)]
    [InlineData("Planen blev godkendt af et enigt KKR.", Approved)]
    [InlineData("KKR Nord godkendte aftalen for 2026.", Approved)]
    [InlineData("KKR godkendte referatet fra sidste møde.", Approved)]
    [InlineData("KKR Nord godkender indstillingen.", Approved)]
    [InlineData("KKR Nord har godkendt indstillingen.", Approved)]
    [InlineData("KKR godkendte enstemmigt forslaget med en tilføjelse om busser.", Approved)]
    [InlineData("Kontaktrådet godkendte budgettet.", Approved)]
    [InlineData("Kommunekontaktrådet i Region Nord godkendte budgettet.", Approved)]
    [InlineData("KKR Nord besluttede at godkende planen.", Approved)]
    [InlineData("KKR Nord besluttede, at indstillingen godkendes.", Approved)]
    [InlineData("KKR kunne enstemmigt godkende regnskabet.", Approved)]
    [InlineData("Herefter godkendte KKR Nord regnskabet.", Approved)]
    [InlineData("Efter en kort drøftelse godkendte KKR Nord planen.", Approved)]
    [InlineData("Beslutning: Godkendt.", Approved)]
    [InlineData("Ad 1. Godkendt.\n\nAd 2. Godkendt.", Approved)]
    [InlineData("– Godkendt.", Approved)]
    [InlineData("KKR drøftede sagen og godkendte planen.", Approved)]
    [InlineData("Drøftet og godkendt.", Approved)]
    [InlineData("Planen blev drøftet og godkendt.", Approved)]
    [InlineData("Et flertal i KKR godkendte planen.", Approved)]
    [InlineData("KKR godkendte planen. Kommunerne følger op i foråret.", Approved)]
    [InlineData("KKR Nord vedtog forslaget.", Approved)]
    [InlineData("Drøftet og vedtaget.", Approved)]
    [InlineData("KKR besluttede, at indstillingen vedtages.", Approved)]
    [InlineData("Herefter var KKR enige om at godkende planen.", Approved)]
    [InlineData("Det blev vedtaget at godkende planen.", Approved)]
    [InlineData("Et samlet KKR godkendte planen.", Approved)]
    [InlineData("Planen blev godkendt af et flertal i KKR.", Approved)]
    [InlineData("Planen godkendt i enighed.", Approved)]
    // tiltrådt
    [InlineData("Tiltrådt.", Endorsed)]
    [InlineData("Indstillingen tiltrådt.", Endorsed)]
    [InlineData("Indstillingen tiltrådtes.", Endorsed)]
    [InlineData("Indstillingen tiltrædes.", Endorsed)]
    [InlineData("Indstillingerne blev tiltrådt.", Endorsed)]
    [InlineData("Indstillingen kan tiltrædes.", Endorsed)]
    [InlineData("KKR Nord tiltrådte indstillingen.", Endorsed)]
    [InlineData("KKR NORD TILTRÅDTE INDSTILLINGEN.", Endorsed)]
    [InlineData("KKR Nord tilsluttede sig indstillingen.", Endorsed)]
    [InlineData("KKR Nord fulgte indstillingen.", Endorsed)]
    [InlineData("Indstillingen blev drøftet og fulgt.", Endorsed)]
    [InlineData("KKR drøftede sagen og indstillingen følges.", Endorsed)]
    [InlineData("Herefter tilsluttede KKR Nord sig indstillingen.", Endorsed)]
    [InlineData("KKR var enige om at tiltræde indstillingen.", Endorsed)]
    [InlineData("På baggrund af drøftelsen tiltrådte KKR Nord indstillingen.", Endorsed)]
    [InlineData("KKR tiltrådte indstillingen. Der var ingen bemærkninger.", Endorsed)]
    [InlineData("KKR tiltrådte indstillingen uden bemærkninger.", Endorsed)]
    [InlineData("KKR tiltrådte indstillingen. Orienteringen blev taget til efterretning.", Endorsed)]
    [InlineData("KKR drøftede oplægget. Indstillingen blev tiltrådt.", Endorsed)]
    [InlineData("Da ingen havde indvendinger, blev indstillingen tiltrådt.", Endorsed)]
    // tiltrådt med bemærkning
    [InlineData("Tiltrådt med bemærkning.", EndorsedWithRemark)]
    [InlineData("Tiltrådt med den bemærkning, at priserne ses efter.", EndorsedWithRemark)]
    [InlineData("Tiltrådt med den bemærkning, at priserne tages op igen, når der er tal for et helt år.", EndorsedWithRemark)]
    [InlineData("KKR tiltrådte indstillingen med den bemærkning, at fristen er kort.", EndorsedWithRemark)]
    [InlineData("KKR tiltrådte indstillingen med følgende bemærkninger:\n\n– Busserne udsættes for slid", EndorsedWithRemark)]
    [InlineData("Indstillingen blev tiltrådt med de faldne bemærkninger.", EndorsedWithRemark)]
    [InlineData("Indstillingen tiltrådt med følgende ændring: Fristen er maj.", EndorsedWithRemark)]
    [InlineData("KKR tiltrådte indstillingen med vægt på lokale løsninger.", EndorsedWithRemark)]
    [InlineData("KKR tiltrådte indstillingen, idet det blev understreget, at tiden er knap.", EndorsedWithRemark)]
    [InlineData("KKR tiltrådte indstillingen og bemærkede, at tiden er knap.", EndorsedWithRemark)]
    // taget til efterretning
    [InlineData("Taget til efterretning.", Noted)]
    [InlineData("Til efterretning.", null)]
    [InlineData("Orienteringen blev taget til efterretning.", Noted)]
    [InlineData("Orienteringerne tages til efterretning", Noted)]
    [InlineData("Orienteringen taget til efterretning med tak.", Noted)]
    [InlineData("KKR Nord tog sagen til efterretning.", Noted)]
    [InlineData("Orientering taget til efterretning", Noted)]
    [InlineData("Kommunerne har godkendt aftalen, og KKR Nord tog det til efterretning.", Noted)]
    [InlineData("KKR Nord tog med tilfredshed status til efterretningen.", Noted)]
    [InlineData("KKR tog orienteringen om, at broen bygges, til efterretning.", Noted)]
    [InlineData("Formanden orienterede. KKR tager orienteringen til efterretning.", Noted)]
    [InlineData("KKR Nord drøftede sagen og tog orienteringen til efterretning.", Noted)]
    [InlineData("KKR besluttede at tage status til efterretning.", Noted)]
    [InlineData("KKR besluttede, at orienteringen tages ad notam.", Noted)]
    [InlineData("KKR drøftede planen og orienteringen toges til efterretning.", Noted)]
    [InlineData("Det blev aftalt, at orienteringen tages til efterretningen.", Noted)]
    // drøftet
    [InlineData("Drøftet.", Discussed)]
    [InlineData("Sagen blev drøftet.", Discussed)]
    [InlineData("Sagen drøftedes.", Discussed)]
    [InlineData("Udvalget drøftede oplægget.", Discussed)]
    [InlineData("KKR Nord drøftede, hvordan pladserne fordeles.", Discussed)]
    [InlineData("KKR drøftede emner til næste møde.", Discussed)]
    // udsat
    [InlineData("Udsat.", Postponed)]
    [InlineData("Punktet blev udsat.", Postponed)]
    [InlineData("Sagen udsættes til næste møde.", Postponed)]
    [InlineData("Punkt 3.2 blev udsat til mødet i marts.", Postponed)]
    [InlineData("KKR Nord udsatte sagen.", Postponed)]
    [InlineData("KKR Nord besluttede at udsætte punktet til et senere møde.", Postponed)]
    [InlineData("KKR Nord besluttede, at sagen udsættes.", Postponed)]
    [InlineData("Der var enighed om at udsætte sagen.", Postponed)]
    [InlineData("KKR Nord godkendte, at sagen udsættes.", Postponed)]
    [InlineData("KKR Nord godkendte at udsætte sagen.", Postponed)]
    [InlineData("KKR drøftede sagen. Beslutningen udskydes.", Postponed)]
    [InlineData("Sagen blev drøftet og udsat.", Postponed)]
    [InlineData("KKR drøftede planen og sagen udskødes.", Postponed)]
    [InlineData("KKR drøftede sagen og valgte at udsætte punktet.", Postponed)]
    [InlineData("Efter en kort drøftelse enedes KKR om at udskyde sagen.", Postponed)]
    [InlineData("Det blev aftalt at udsætte sagen.", Postponed)]
    // ikke godkendt
    [InlineData("Ikke godkendt.", NotApproved)]
    [InlineData("Indstillingen blev ikke godkendt.", NotApproved)]
    [InlineData("KKR Nord kunne ikke godkende indstillingen.", NotApproved)]
    [InlineData("KKR Nord godkendte ikke forslaget.", NotApproved)]
    [InlineData("KKR kan ikke tiltræde indstillingen.", NotApproved)]
    [InlineData("Indstillingen kunne ikke godkendes.", NotApproved)]
    [InlineData("KKR Nord afviste forslaget.", NotApproved)]
    [InlineData("Indstillingen blev forkastet.", NotApproved)]
    [InlineData("KKR besluttede, at indstillingen forkastes.", NotApproved)]
    [InlineData("KKR besluttede ikke at godkende udkastet.", NotApproved)]
    // uden beslutning
    [InlineData("Ingen beslutning.", NoDecision)]
    [InlineData("Der blev ikke truffet beslutning.", NoDecision)]
    [InlineData("KKR Nord traf ingen beslutning i sagen.", NoDecision)]
    [InlineData("Udvalget traf ikke nogen afgørelse.", NoDecision)]
    [InlineData("Intet at beslutte.", NoDecision)]
    public void A_decision_in_plain_words_gives_its_outcome(string text, Outcome? outcome) => Read(text).ShouldBe(outcome);

    [Theory]
    // Another body.
    [InlineData("Regionsrådet godkendte planen.")]
    [InlineData("KL's bestyrelse har tiltrådt aftalen.")]
    [InlineData("KKR Syd tiltrådte indstillingen.")]
    [InlineData("KKR-formandskabet godkendte planen.")]
    [InlineData("Forslaget blev godkendt af regionsrådet.")]
    [InlineData("Sagen blev drøftet i KD-Net.")]
    [InlineData("Planen er godkendt i de fire byråd.")]
    [InlineData("Et mindretal kunne ikke godkende planen.")]
    [InlineData("Formanden orienterede og godkendte et oplæg.")]
    [InlineData("KKR Nord og KKR Syd godkendte planen.")]
    [InlineData("Planen blev godkendt af et flertal i kommunerne.")]
    [InlineData("Planen blev godkendt af udvalget.")]
    // Another time.
    [InlineData("Sagen forelægges til godkendelse på næste møde.")]
    [InlineData("Sagen drøftes igen på næste møde.")]
    [InlineData("Referatet godkendes på næste møde.")]
    [InlineData("KKR godkender planen på et senere møde.")]
    [InlineData("KKR Nord godkendte på sidste møde en ny plan.")]
    [InlineData("KKR Nord godkendte i 2019 den første plan.")]
    [InlineData("Rammeaftalen blev godkendt på mødet i november.")]
    [InlineData("KKR har tidligere godkendt planen.")]
    [InlineData("Planen forventes godkendt til sommer.")]
    [InlineData("Planen skal godkendes af kommunerne.")]
    [InlineData("Når planen er godkendt, sendes den ud.")]
    // Proposals, conditions and wishes.
    [InlineData("Der blev stillet forslag om at udsætte sagen.")]
    [InlineData("Formanden foreslog, at sagen udsættes.")]
    [InlineData("Det blev foreslået at sagen udsættes.")]
    [InlineData("Det indstilles, at KKR godkender planen.")]
    [InlineData("Hvis sagen udsættes, falder fristen bort.")]
    [InlineData("KKR ønskede sagen udsat.")]
    [InlineData("KKR anbefalede at godkende planen.")]
    [InlineData("KKR undlod at godkende planen.")]
    [InlineData("KKR besluttede at drøfte sagen på et seminar.")]
    [InlineData("KKR kan afvise forslaget.")]
    [InlineData("Forslaget kan afvises.")]
    [InlineData("Sagen kan udsættes.")]
    [InlineData("Er KKR enige om at udsætte sagen?")]
    [InlineData("Godkendt?")]
    [InlineData("Vedtaget medmindre regionen siger nej.")]
    [InlineData("Formanden orienterede, og da planen blev godkendt, gik arbejdet i gang.")]
    // Something else than the case.
    [InlineData("Fristen udsættes til maj.")]
    [InlineData("KKR Nord udsatte fristen for sagen.")]
    [InlineData("KKR Nord afviste kritikken.")]
    [InlineData("Udsatte borgere skal have hjælp.")]
    [InlineData("Projektstarten blev udsat.")]
    // Denied, but nothing else is said.
    [InlineData("Sagen blev ikke drøftet.")]
    [InlineData("KKR tog ikke orienteringen til efterretning.")]
    [InlineData("Sagen blev ikke udsat.")]
    // Several, of equal weight, or only a part.
    [InlineData("KKR godkendte regnskabet. Orienteringen blev taget til efterretning.")]
    [InlineData("Ad 1: Godkendt.\n\nAd 2: Udsat.")]
    [InlineData("KKR tiltrådte indstillingens punkt 1. Punkt 2 blev udsat.")]
    [InlineData("KKR tiltrådte indstillingen, men udsatte punkt 3.")]
    [InlineData("KKR tog orienteringen til efterretning, men godkendte ikke budgettet.")]
    [InlineData("KKR godkendte planen delvist.")]
    [InlineData("KKR tiltrådte indstillingen, dog ikke punkt 4.")]
    [InlineData("– Godkendt.\n\n– Taget til efterretning.")]
    // Nothing that these labels say.
    [InlineData("Sagen udgår.")]
    [InlineData("Anna Holm gav en status. Sagen sættes på dagsordenen igen.")]
    [InlineData("Ingen bemærkninger.")]
    [InlineData("Intet at bemærke.")]
    [InlineData("KKR Nord udpegede Anna Holm.")]
    [InlineData("Anna Holm blev valgt.")]
    [InlineData("Deltagerne havde følgende bemærkninger:\n\n– Planen blev godkendt")]
    [InlineData("I sagen stod »Godkendt.«")]
    [InlineData("...")]
    public void An_ambiguous_or_unrelated_decision_gives_no_outcome(string text) => Read(text).ShouldBeNull();

    [Theory]
    [InlineData("Eventuelt", "Ingen bemærkninger.", NoDecision)]
    [InlineData("Eventuelt", "Intet.", NoDecision)]
    [InlineData("EVENTUELT", "Der var ingen yderligere bemærkninger", NoDecision)]
    [InlineData("Eventuelt", "Mødet sluttede kl. 12.", null)]
    [InlineData("Eventuelt om busser", "Ingen bemærkninger.", null)]
    public void No_remarks_means_no_decision_only_under_the_title_Eventuelt(string title, string text, Outcome? outcome) =>
        Read(text, title).ShouldBe(outcome);

    [Fact]
    public void An_item_without_a_decision_has_no_outcome() =>
        new OutcomeClassifier().Classify(Item("Bane", "Godkendt.", SectionKind.Recommendation), Nord).ShouldBeNull();

    [Fact]
    public void An_outcome_is_classified_under_the_Turkish_culture()
    {
        using var machine = new TurkishCultureScope();
        Read("INDSTILLINGEN TILTRÅDTES.").ShouldBe(Endorsed);
    }

    [Fact]
    public void A_long_text_without_a_decision_is_classified_without_backtracking() =>
        Read(string.Concat(Enumerable.Repeat("efter en kort drøftelse og efter en god debat ", 20_000))).ShouldBeNull();

    private static Outcome? Read(string text, string title = "Bane") =>
        new OutcomeClassifier().Classify(Item(title, text, SectionKind.Decision), Nord);

    private static AgendaItem Item(string title, string text, SectionKind kind) =>
        new()
        {
            Number = ItemNumber.Parse("1"),
            Title = title,
            Location = new SourceLocation("1.md"),
            Sections = [new Section("Beslutning", kind, text, text, 1)],
        };
}
