using FsCheck;
using FsCheck.Fluent;
using KkrSite.Danish.Morphology;
using KkrSite.TestTools;

namespace KkrSite.Danish.Tests.Morphology;

public class DanishStemmerTests
{
    [Theory]
    // The main endings, longest first.
    [InlineData("kommunerne", "kommun")]
    [InlineData("kommunernes", "kommun")]
    [InlineData("sundhedsreformen", "sundhedsreform")]
    [InlineData("sundhedsreformernes", "sundhedsreform")]
    [InlineData("samarbejderens", "samarbejd")]
    [InlineData("hospitalerne", "hospital")]
    [InlineData("behandlende", "behandl")]
    [InlineData("enighed", "enig")]
    [InlineData("sikkerheden", "sikker")]
    // An s is removed only after certain letters.
    [InlineData("møders", "mød")]
    [InlineData("regions", "region")]
    [InlineData("proces", "proc")]
    [InlineData("kaos", "kaos")]
    [InlineData("klimas", "klima")]
    // Pairs of consonants lose the last letter.
    [InlineData("efterkontakt", "efterkontak")]
    [InlineData("udsigt", "uds")]
    // The other endings.
    [InlineData("hurtigst", "hurt")]
    [InlineData("arbejdsløst", "arbejdsløs")]
    [InlineData("økonomisk", "økonomisk")]
    [InlineData("kærlig", "kær")]
    // Doubled consonants lose one.
    [InlineData("trafikken", "trafik")]
    [InlineData("programmet", "program")]
    [InlineData("grønne", "grøn")]
    // Too short for any ending.
    [InlineData("en", "en")]
    [InlineData("hus", "hus")]
    [InlineData("å", "å")]
    [InlineData("", "")]
    [InlineData("§108", "§108")]
    public void A_word_has_the_stem_of_the_published_algorithm(string word, string stem) => DanishStemmer.Stem(word).ShouldBe(stem);

    [Fact]
    public void A_stem_is_a_prefix_of_its_word_with_at_least_two_letters() =>
        Prop.ForAll(Words().ToArbitrary(), word =>
                word.StartsWith(DanishStemmer.Stem(word), StringComparison.Ordinal)
                && DanishStemmer.Stem(word).Length >= Math.Min(word.Length, 2)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_stem_is_the_same_under_the_Turkish_culture()
    {
        var words = new[] { "initiativer", "digitalisering", "individerne", "ligestilling" };
        var expected = words.Select(DanishStemmer.Stem).ToList();
        using var machine = new TurkishCultureScope();
        words.Select(DanishStemmer.Stem).ShouldBe(expected);
    }

    private static Gen<string> Words() =>
        from letters in Gen.ArrayOf(Gen.Elements("aeiouyæøåbdghklmnrst".ToCharArray()))
        from ending in Gen.Elements("", "e", "en", "erne", "hed", "hedens", "igst", "løst", "elig", "els", "gt", "dt", "s", "erendes")
        select new string(letters) + ending;
}
