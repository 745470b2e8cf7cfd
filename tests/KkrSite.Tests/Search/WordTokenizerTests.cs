using KkrSite.Search.Danish;

namespace KkrSite.Tests.Search;

public class WordTokenizerTests
{
    [Fact]
    public void A_text_is_parted_at_white_space_and_hyphens_and_each_word_knows_its_place() =>
        WordTokenizer.Tokenize("Børne- og  IT-råd\n§108").ShouldBe(
            [new("børne", 0), new("og", 7), new("it", 11), new("råd", 14), new("§108", 18)]);

    [Theory]
    [InlineData("a\u00a0b", 2)] // JavaScript's white space holds the hard space
    [InlineData("a\ufeffb", 2)] // and the byte order mark,
    [InlineData("a\u0085b", 1)] // but not the next-line sign, which .NET has.
    [InlineData("", 0)]
    [InlineData(" - -- ", 0)]
    public void White_space_is_what_JavaScript_calls_so(string text, int words) =>
        WordTokenizer.Tokenize(text).Count().ShouldBe(words);

    [Theory]
    [InlineData("ÆLDRE", "ældre")]
    [InlineData("IT", "it")]
    [InlineData("İ", "i\u0307")]
    [InlineData("ΟΔΟΣ", "οδος")]
    [InlineData("ΣΟΣ.", "σος.")]
    public void Words_are_lower_cased_as_JavaScript_does_it_also_on_a_Turkish_machine(string text, string lower)
    {
        using var machine = new TurkishMachine();
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
    public void The_trimmer_leaves_Danish_letters_and_digits_at_the_ends(string word, string trimmed) =>
        WordTrimmer.Trim(word).ShouldBe(trimmed);
}
