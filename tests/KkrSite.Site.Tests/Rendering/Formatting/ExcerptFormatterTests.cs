using System.Text;
using KkrSite.Site.Rendering.Formatting;

namespace KkrSite.Site.Tests.Rendering.Formatting;

/// <summary>The beginnings of texts.</summary>
public sealed class ExcerptFormatterTests
{
    [Theory]
    [InlineData("Kort tekst.", "Kort tekst.", "a short text stays whole")]
    [InlineData("En sætning her. Og en meget længere sætning bagefter den", "En sætning her. …", "cut after a sentence")]
    [InlineData("Ord uden nogen ende som bare bliver ved og ved og ved", "Ord uden nogen ende …", "or between words")]
    public void A_long_text_is_cut_after_a_sentence_or_between_words(string text, string excerpt, string why) =>
        ExcerptFormatter.Format(text, 20).ShouldBe(excerpt, why);

    [Theory]
    [InlineData("To\n\nlinjer", "To linjer")]
    [InlineData("Beslutningen blev, at sagen udsættes", "Beslutningen blev…")]
    public void A_one_line_excerpt_has_no_paragraphs_and_no_trailing_punctuation(string text, string line) =>
        ExcerptFormatter.FormatOnOneLine(text, 20).ShouldBe(line);

    [Fact]
    public void An_excerpt_never_splits_a_surrogate_pair()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 40));

        // Strict UTF-8 throws for a single surrogate.
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        foreach (var most in Enumerable.Range(1, 30))
        {
            Should.NotThrow(() => strict.GetBytes(ExcerptFormatter.Format(text, most)));
            Should.NotThrow(() => strict.GetBytes(ExcerptFormatter.FormatOnOneLine(text, most)));
        }
    }
}
