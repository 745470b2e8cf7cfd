using KkrSite.Danish.Morphology;

namespace KkrSite.Danish.Tests.Morphology;

public class DanishInflectorTests
{
    [Theory]
    [InlineData(
        "sundhedsreform",
        "sundhedsreformen sundhedsreformens sundhedsreformer sundhedsreformerne sundhedsreformernes sundhedsreforms"
    )]
    [InlineData("erhvervshus", "erhvervshuse erhvervshuset erhvervshusets erhvervshusene erhvervshusenes")]
    [InlineData("kommune", "kommunen kommuner kommunerne kommunernes kommuners kommunens kommunes")]
    [InlineData("område", "området områdets områder områderne")]
    [InlineData("menneske", "mennesket mennesker menneskene menneskenes")]
    [InlineData("klima", "klimaet klimaets klimas")]
    [InlineData("by", "byen byer byerne byernes bys")]
    [InlineData("frivillig", "frivillige frivilligt frivilliges")]
    [InlineData("grøn", "grønt grønne")]
    [InlineData("trafik", "trafikken trafikkens")]
    [InlineData("budget", "budgettet budgetter budgetterne budgetternes")]
    [InlineData("tilskud", "tilskuddet tilskuddene tilskuddets")]
    [InlineData("center", "centre centret centeret centrene centrenes centers")]
    [InlineData("middel", "midler midlet midlerne midlernes")]
    [InlineData("nummer", "numre numrene nummeret")]
    [InlineData("borger", "borgere borgeren borgerne borgernes borgeres")]
    [InlineData("forælder", "forældre forældrene forældres")]
    [InlineData("åben", "åbne åbent")]
    [InlineData("målrettet", "målrettede")]
    [InlineData("gymnasium", "gymnasiet gymnasier gymnasierne")]
    [InlineData("museum", "museet museer museernes")]
    [InlineData("kursus", "kurset kurser kurserne")]
    [InlineData("idé", "ideen ideer ideerne idéen")]
    [InlineData("plejebarn", "plejebørn plejebørnene plejebarnet plejebørns")]
    [InlineData("formand", "formænd formænds formanden")]
    [InlineData("it-sikkerhed", "it-sikkerheden it-sikkerhedens")]
    [InlineData("rar", "rar's rar'et rar'erne")]
    [InlineData("co2", "co2 co2's co2'en")]
    // Given as plurals or with the article.
    [InlineData("udpegninger", "udpegning udpegningen udpegningerne")]
    [InlineData("uddannelserne", "uddannelse uddannelsen uddannelser")]
    [InlineData("erhvervshuse", "erhvervshus erhvervshuset erhvervshusene")]
    [InlineData("sundhedsreformen", "sundhedsreform sundhedsreformer")]
    [InlineData("kommunerne", "kommune kommuner kommunen")]
    [InlineData("bæredygtige", "bæredygtig bæredygtigt")]
    public void A_word_has_its_inflected_forms(string word, string forms) =>
        forms.Split(' ').Except(DanishInflector.Inflect(word)).ShouldBeEmpty();

    [Theory]
    [InlineData("klima", "klimaks klimaplan klimakteriet klimatisk")]
    [InlineData("ældre", "forældre ældreråd æld")]
    [InlineData("lærer", "lære læren lærdom læreplads")]
    [InlineData("borger", "borg borgen borgerskab")]
    [InlineData("borg", "borger borgerne")]
    [InlineData("leder", "lede led ledelse")]
    [InlineData("arbejder", "arbejde arbejdet")]
    [InlineData("bil", "billet billetter biller bille")]
    [InlineData("el", "eller elle")]
    [InlineData("tal", "tale taler talen")]
    [InlineData("tale", "tal tallet tallene")]
    [InlineData("hel", "heller helle")]
    [InlineData("hus", "husk huske husleje")]
    [InlineData("reform", "reformere reformation deform")]
    [InlineData("sundhed", "sund sunde sundt sundhedsreform")]
    [InlineData("plan", "plante planlægge planet planeter plant")]
    [InlineData("kost", "koste kostbar")]
    [InlineData("ingen", "ing")]
    [InlineData("moderne", "mod mode")]
    [InlineData("region", "regional regionsråd religion")]
    [InlineData("energi", "energisk energirigtig")]
    [InlineData("en", "ene enes")]
    public void Similar_words_are_not_inflected_forms_of_a_word(string word, string others) =>
        others.Split(' ').Intersect(DanishInflector.Inflect(word)).ShouldBeEmpty();

    [Fact]
    public void Regular_inflected_forms_begin_like_their_word()
    {
        foreach (var word in (string[])["sundhedsreform", "kommune", "klima", "trafik", "hospital", "frivillig"])
        {
            foreach (var form in DanishInflector.Inflect(word))
            {
                form.ShouldStartWith(word[..^1]);
            }
        }
    }
}
