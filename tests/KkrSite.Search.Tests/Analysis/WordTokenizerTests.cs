using KkrSite.Search.Analysis;
using KkrSite.TestTools;

namespace KkrSite.Search.Tests.Analysis;

public class WordTokenizerTests
{
    [Fact]
    public void A_text_is_split_at_white_space_and_hyphens_into_words_with_positions() =>
        WordTokenizer
            .Tokenize("Børne- og  IT-råd\n§108")
            .ShouldBe([new("børne", 0), new("og", 7), new("it", 11), new("råd", 14), new("§108", 18)]);

    [Theory]
    [InlineData("a\u00a0b", 2)] // JavaScript's white space holds the hard space
    [InlineData("a\ufeffb", 2)] // and the byte order mark,
    [InlineData("a\u0085b", 1)] // but not the next-line sign, which .NET has.
    [InlineData("", 0)]
    [InlineData(" - -- ", 0)]
    public void White_space_is_defined_as_in_JavaScript(string text, int words) => WordTokenizer.Tokenize(text).Count().ShouldBe(words);

    [Theory]
    [InlineData("ÆLDRE", "ældre")]
    [InlineData("IT", "it")]
    [InlineData("İ", "i\u0307")]
    [InlineData("ΟΔΟΣ", "οδος")]
    [InlineData("ΣΟΣ.", "σος.")]
    public void Words_are_lower_cased_as_in_JavaScript_under_the_Turkish_culture(string text, string lower)
    {
        using var machine = new TurkishCultureScope();
        WordTokenizer.Tokenize(text).Single().Text.ShouldBe(lower);
    }

    [Theory]
    [InlineData("(ældre),", "ældre")]
    [InlineData("»åben«", "åben")]
    [InlineData("2024.", "2024")]
    [InlineData("§108", "108")]
    [InlineData("./.", "")]
    [InlineData("", "")]
    [InlineData("kd'net", "kd'net")]
    public void The_trimmer_keeps_Danish_letters_and_digits_at_both_ends(string word, string trimmed) =>
        WordTrimmer.Trim(word).ShouldBe(trimmed);
}
