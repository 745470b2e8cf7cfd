using KkrSite.Import.MarkdownFiles;

namespace KkrSite.Import.Tests.MarkdownFiles;

public sealed class TextComparerTests
{
    [Theory]
    [InlineData("Det er ”nært” – og godt.", "Det er \"nært\" - og godt.")]
    [InlineData("Ét afsnit.\n\nEt til.", "Ét afsnit. Et til.")]
    [InlineData("| Klynge | 2026 |\n| --- | --- |\n| Vest | 12,5 |", "Klynge 2026\n\nVest 12,5")]
    [InlineData("- det ene\n- det andet", "• det ene\n• det andet")]
    [InlineData("1. det ene\n2. det andet", "1) det ene\n2) det andet")]
    [InlineData("Stien er 1\\. på listen\\*", "Stien er 1. på listen")]
    [InlineData("it\u00ADtil\u00ADstanden og Social- og", "ittilstanden og Social– og")]
    [InlineData("### Økonomi\n\nOg så …", "Økonomi\n\nOg så...")]
    [InlineData("i 2026-2029", "i 2026 – 2029")]
    public void Typographic_variants_of_a_text_are_equivalent(string one, string other) =>
        TextComparer
            .AreSameWording(one, other)
            .ShouldBeTrue($"{TextComparer.NormaliseWording(one)} / {TextComparer.NormaliseWording(other)}");

    [Theory]
    [InlineData("fra 21 til 14 dage", "fra 21 til 15 dage")]
    [InlineData("12,5 mio. kr.", "125 mio. kr.")]
    [InlineData("et tab på -5 mio. kr.", "et tab på 5 mio. kr.")]
    [InlineData("klasse 5 6 og 7", "klasse 56 og 7")]
    [InlineData("2026-2029", "2026 2029")]
    [InlineData("KKR godkendte, ikke enstemmigt", "KKR godkendte ikke enstemmigt")]
    [InlineData("1. det ene", "2. det ene")]
    [InlineData("KKR anbefaler model 2.", "KKR anbefaler model 2")]
    public void Texts_that_differ_in_meaning_are_not_equivalent(string one, string other) =>
        TextComparer.AreSameWording(one, other).ShouldBeFalse(TextComparer.NormaliseWording(one));
}
