using KkrSite.Search.Compounds;

namespace KkrSite.Tests.Search;

public class SplitCompoundsTests
{
    private static readonly string[] Vocabulary =
    [
        "sundhed", "reform", "plan", "hus", "husk", "leje", "erhverv", "arbejde", "marked", "arbejdsmarked", "råd", "antal", "let",
        "tilsyn", "ældre", "ved", "taget", "dag", "borger", "klima", "god", "kende", "form", "and", "for", "slag", "venner", "skab",
    ];

    [Theory]
    [InlineData("sundhedsreform", "sundhed reform")]
    [InlineData("sundhedsreformens", "sundhed reform")]
    [InlineData("husleje", "hus leje")]
    [InlineData("ældretilsyn", "ældre tilsyn")]
    // The linking s takes the place of an e.
    [InlineData("arbejdsplan", "arbejde plan")]
    // Parts that are compounds give their own parts too.
    [InlineData("arbejdsmarkedsråd", "arbejdsmarked arbejde marked råd")]
    // Three words, of which no two make a word together.
    [InlineData("klimahusreform", "klima hus reform")]
    // Two letters more are no word.
    [InlineData("huset", "")]
    [InlineData("husk", "")]
    // A form of a word is not a compound of it and what its ending looks like.
    [InlineData("antallet", "")]
    // Prefixes, stop words and derivations are spelled like words and are none here.
    [InlineData("vedtaget", "")]
    [InlineData("forslag", "")]
    [InlineData("vennerskab", "")]
    [InlineData("klima2030", "")]
    [InlineData("", "")]
    public void A_compound_is_split_where_its_parts_are_words_of_their_own(string word, string parts) =>
        string.Join(' ', Split().Parts(word)).ShouldBe(parts);

    [Fact]
    public void A_string_of_words_without_end_is_no_compound() =>
        Split().Parts(string.Concat(Enumerable.Repeat("klima", 20)) + "plan").ShouldBeEmpty();

    [Theory]
    [InlineData("godkende")]
    [InlineData("godkender")]
    public void A_word_that_content_names_as_undivided_is_not_split_in_any_form(string word)
    {
        Split().Parts(word).ShouldNotBeEmpty();

        Split("godkende").Parts(word).ShouldBeEmpty();
    }

    private static SplitCompounds Split(params string[] undivided) =>
        new([.. Vocabulary.Append("kender").Select(word => KeyValuePair.Create(word, 1))], undivided);
}
