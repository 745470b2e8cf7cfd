using KkrSite.Import.Results;

namespace KkrSite.Import.Tests.Recognising;

/// <summary>Import and check use the same rules: what a build reports as an error or warning is a doubt here.</summary>
public sealed class PersonalNumberDoubtTests
{
    [Fact]
    public void A_personal_number_is_a_doubt_that_does_not_repeat_it()
    {
        var result = Import("Ejeren er 010190-1234 i registret.");

        result.Doubts.ShouldContain(doubt => doubt.Line == 7 && doubt.Text.Contains("CPR") && !doubt.Text.Contains("1234"));
    }

    [Theory]
    [InlineData("Ejeren er 610190-1234 i registret.")]
    [InlineData("Ejeren er 01.01.90-1234 i registret.")]
    [InlineData("Ejeren er 010190-1AB4 i registret.")]
    [InlineData("Ejerens CPR-nummer er 010190 1234.")]
    public void A_personal_number_in_any_notation_is_a_doubt(string sentence) => FindDoubts(sentence).ShouldHaveSingleItem();

    [Theory]
    [InlineData("Ejeren er 310290-1234 i registret.")]
    [InlineData("Beløbet er betalt på fakturanummer 0101901234.")]
    [InlineData("Stationen har talt 0101901234 cykler.")]
    public void A_number_that_is_not_a_personal_number_is_not_a_doubt(string sentence) => FindDoubts(sentence).ShouldBeEmpty();

    private static IEnumerable<Doubt> FindDoubts(string sentence) => Import(sentence).Doubts.Where(doubt => doubt.Text.Contains("CPR"));

    private static ImportResult Import(string sentence) =>
        ImportRunner.Import($"KKR Sjælland  | 12-03-2024\n\n1.1. Stien\nSAG-2024-00001 ab\n\nBaggrund\n{sentence}\n");
}
