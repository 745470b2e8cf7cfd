using KkrSite.Archive.Linking.TopicMatching;
using KkrSite.Archive.Model;
using KkrSite.TestTools;

namespace KkrSite.Archive.Tests.Linking.TopicMatching;

public class TopicMatcherTests
{
    [Theory]
    [InlineData("sundhedsreform", "Sundhedsreformens milepæle")]
    [InlineData("Grøn Trepart", "Status på Grøn Treparts lokale råd")]
    [InlineData("Grøn Trepart", "den grønne trepart begynder")]
    [InlineData("Grøn Trepart", "grøn\ntrepart")]
    [InlineData("erhvervshus", "Kontrakt med Erhvervshus Midtjylland")]
    [InlineData("erhvervshus", "ERHVERVSHUSENE FÅR NYE MÅL")]
    [InlineData("it-sikkerhed", "IT-sikkerheden skal løftes")]
    [InlineData("it-sikkerhed", "it\u2011sikkerhed")]
    [InlineData("ældre", "(ældre) borgere")]
    [InlineData("ældre", "flere æ\u00adldre")]
    [InlineData("praktikplads", "praktikpladser/lærepladser")]
    [InlineData("§ 108", "tilbud efter §108 i loven")]
    [InlineData("§108", "tilbud efter § 108.")]
    [InlineData("\"nær psykiatri\"", "om nær psykiatri i kommunerne")]
    [InlineData("RAR", "Udpegning til RAR.")]
    [InlineData("RAR", "RAR's opgaver")]
    [InlineData("RAR", "RAR’et mødes")]
    [InlineData("KKR Midtjylland", "i KKR Midtjyllands regi")]
    [InlineData("CO2", "mindre CO2 i 2030")]
    [InlineData("Öresund", "O\u0308resund")]
    public void A_topic_word_matches_in_any_inflection(string word, string text) => Finds(word, text).ShouldBeTrue();

    [Theory]
    [InlineData("klima", "klimaplan, klima-plan, klimaks og KLIMATILPASNING")]
    [InlineData("ældre", "forældre")]
    [InlineData("social", "social- og sundhedsområdet")]
    [InlineData("drift", "it-udvikling og -drift")]
    [InlineData("sikkerhed", "it-sikkerhed")]
    [InlineData("grøn trepart", "grøn, trepart")]
    [InlineData("grøn trepart", "grøn\n\ntrepart")]
    [InlineData("grøn trepart", "trepart grøn")]
    [InlineData("grøn trepart", "grøn")]
    [InlineData("RAR", "en rar dag, RARE og Rar")]
    [InlineData("IT", "it og ITS")]
    [InlineData("§ 108", "side 108")]
    [InlineData("klima", "se https://eksempel.dk/klima, www.klima.dk og info@klima.dk")]
    [InlineData("", "klima")]
    [InlineData(" .,- ", ". , -")]
    public void A_topic_word_does_not_match_other_words(string word, string text) => Finds(word, text).ShouldBeFalse();

    [Fact]
    public void All_topics_are_found_in_one_pass_in_the_given_order()
    {
        var matcher = new TopicMatcher([Topic("a", "klima"), Topic("b", "psykiatri", "social"), Topic("c", "social indsats", "skole")]);
        matcher.Match(["En social indsats", "", "for klimaet"]).ShouldBe([0, 1, 2]);
        matcher.Match(["skolernes psykiatri"]).ShouldBe([1, 2]);
        matcher.Match(Array.Empty<string>()).ShouldBeEmpty();
    }

    [Fact]
    public void A_phrase_does_not_match_across_two_texts() =>
        new TopicMatcher([Topic("a", "grøn trepart")]).Match(["grøn", "trepart"]).ShouldBeEmpty();

    [Fact]
    public void Topic_words_match_under_the_Turkish_culture()
    {
        using var machine = new TurkishCultureScope();
        Finds("digitalisering", "DIGITALISERINGEN").ShouldBeTrue();
        Finds("INITIATIVER", "initiativer").ShouldBeTrue();
    }

    private static bool Finds(string word, string text) => !new TopicMatcher([Topic("emne", word)]).Match([text]).IsEmpty;

    private static Topic Topic(string id, params string[] words) => new(TopicId.Parse(id), id, [.. words], "");
}
