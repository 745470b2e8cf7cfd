using KkrSite.Danish.Morphology;

namespace KkrSite.Danish.Tests.Morphology;

public class CompoundSplitterTests
{
    private static readonly string[] Vocabulary =
    [
        "sundhed",
        "reform",
        "plan",
        "hus",
        "husk",
        "leje",
        "erhverv",
        "arbejde",
        "marked",
        "arbejdsmarked",
        "råd",
        "antal",
        "let",
        "tilsyn",
        "ældre",
        "ved",
        "taget",
        "dag",
        "borger",
        "klima",
        "god",
        "kende",
        "form",
        "and",
        "for",
        "slag",
        "venner",
        "skab",
    ];

    [Theory]
    [InlineData("sundhedsreform", "sundhed reform")]
    [InlineData("sundhedsreformens", "sundhed reform")]
    [InlineData("husleje", "hus leje")]
    [InlineData("ældretilsyn", "ældre tilsyn")]
    // The linking s replaces an e.
    [InlineData("arbejdsplan", "arbejde plan")]
    // Parts that are compounds are split too.
    [InlineData("arbejdsmarkedsråd", "arbejdsmarked arbejde marked råd")]
    // Three words, no two of which form a word together.
    [InlineData("klimahusreform", "klima hus reform")]
    // The rest of two letters is not a part.
    [InlineData("huset", "")]
    [InlineData("husk", "")]
    // A form of a word is not a compound of the word and its ending.
    [InlineData("antallet", "")]
    // Prefixes, stop words and suffixes are not parts, though they are spelled like words.
    [InlineData("vedtaget", "")]
    [InlineData("forslag", "")]
    [InlineData("vennerskab", "")]
    [InlineData("klima2030", "")]
    [InlineData("", "")]
    public void A_compound_is_split_into_words_of_the_vocabulary(string word, string parts) =>
        string.Join(' ', CreateSplitter().Split(word)).ShouldBe(parts);

    [Fact]
    public void A_very_long_sequence_of_words_is_not_split() =>
        CreateSplitter().Split(string.Concat(Enumerable.Repeat("klima", 20)) + "plan").ShouldBeEmpty();

    [Theory]
    [InlineData("godkende")]
    [InlineData("godkender")]
    public void A_word_listed_as_undivided_is_not_split_in_any_form(string word)
    {
        CreateSplitter().Split(word).ShouldNotBeEmpty();

        CreateSplitter("godkende").Split(word).ShouldBeEmpty();
    }

    private static CompoundSplitter CreateSplitter(params string[] undivided) =>
        new([.. Vocabulary.Append("kender").Select(word => KeyValuePair.Create(word, 1))], undivided);
}
