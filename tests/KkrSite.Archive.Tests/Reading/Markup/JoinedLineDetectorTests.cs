using KkrSite.Archive.Reading.Markup;

namespace KkrSite.Archive.Tests.Reading.Markup;

public sealed class JoinedLineDetectorTests
{
    [Theory]
    [InlineData("a) Første forslag\nb) Andet forslag", 1)]
    [InlineData("Der er to modeller:\na) den ene\nb) den anden", 1)]
    [InlineData("Følgende blev nævnt\n– økonomi\n– tid", 1)]
    [InlineData("Tekst over\nto linjer\n• et punkt", 2)]
    [InlineData("Deltagere:\nAnna Holm, Viborg\nBo Lind, Skive", 1)]
    [InlineData("Anna Holm, Viborg\nBo Lind, Skive\nCarl Mose, Struer", 1)]
    public void Lines_that_an_editor_meant_as_lines_are_found(string paragraph, int line) =>
        JoinedLineDetector.Find(paragraph).ShouldBe(line);

    [Theory]
    [InlineData("Et afsnit på en linje: a) eller b).")]
    [InlineData("Kommunerne har drøftet sagen på flere møder i løbet af efteråret, og\nKKR Midtjylland har taget den op to gange.")]
    [InlineData("a) Første forslag\\\nb) Andet forslag")]
    [InlineData("Anna Holm, Viborg  \nBo Lind, Skive  \nCarl Mose, Struer")]
    [InlineData("Se mere her:\nhttps://kl.dk/a")]
    [InlineData("Mødet er den\n19. november 2025.")]
    [InlineData("Anna Holm\nBo Lind")]
    public void Prose_and_lines_that_are_kept_are_not_found(string paragraph) => JoinedLineDetector.Find(paragraph).ShouldBeNull();
}
