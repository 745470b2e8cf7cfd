using System.Text;
using KkrSite.Rendering;

namespace KkrSite.Tests.Rendering;

/// <summary>Where a text is only quoted from its beginning.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("Kort tekst.", "Kort tekst.", "a short text stays whole")]
    [InlineData("En sætning her. Og en meget længere sætning bagefter den", "En sætning her. …", "cut after a sentence")]
    [InlineData("Ord uden nogen ende som bare bliver ved og ved og ved", "Ord uden nogen ende …", "or between words")]
    public void A_long_text_is_cut_where_a_reader_would_pause(string text, string excerpt, string why) => Excerpt.Of(text, 20).ShouldBe(excerpt, why);

    [Theory]
    [InlineData("To\n\nlinjer", "To linjer")]
    [InlineData("Beslutningen blev, at sagen udsættes", "Beslutningen blev…")]
    public void On_one_line_it_has_no_paragraphs_and_no_loose_marks(string text, string line) => Excerpt.OnOneLine(text, 20).ShouldBe(line);

    [Fact]
    public void A_character_of_two_units_is_never_halved()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 40));

        // Strict UTF-8 refuses half a character.
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        foreach (var most in Enumerable.Range(1, 30))
        {
            Should.NotThrow(() => strict.GetBytes(Excerpt.Of(text, most)));
            Should.NotThrow(() => strict.GetBytes(Excerpt.OnOneLine(text, most)));
        }
    }
}
