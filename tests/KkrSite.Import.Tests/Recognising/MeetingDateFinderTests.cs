namespace KkrSite.Import.Tests.Recognising;

public sealed class MeetingDateFinderTests
{
    private static string Agenda(string sentence) =>
        $"""
            1.1. Godkendelse af referat fra mødet den 4. marts 2024
            SAG-2024-00001 ab

            Indstilling
            Det indstilles, at KKR Sjælland godkender referatet.

            2.1. Cykelstier ved fjorden
            SAG-2024-00002 ab

            Baggrund
            {sentence}

            3.1. Punkter til næste møde
            SAG-2024-00003 ab

            Baggrund
            Der afholdes møde i KKR Sjælland den 6. september 2024.
            """;

    [Theory]
    [InlineData("På KKR-mødet den 7. juni 2024 forelægges planen.")]
    [InlineData("Planen behandles nu på KKR møde den 7. juni 2024.")]
    [InlineData("Planen er til godkendelse i KKR Sjælland den 7. juni 2024.")]
    [InlineData("KKR Sjælland skal på mødet den 7. juni 2024 vedtage planen.")]
    public void A_date_that_running_text_ties_to_this_meeting_is_used_with_a_doubt(string sentence)
    {
        var result = ImportRunner.Import(Agenda(sentence));

        result.Meeting.Date.ToString().ShouldBe("2024-06-07");
        result.Doubts.ShouldContain(doubt => doubt.Text.Contains("løbende tekst"));
    }

    [Theory]
    [InlineData("På møde i KKR Sjælland den 4. marts 2024 blev planen vedtaget.")]
    [InlineData("Planen forelægges på mødet i KKR Sjælland den 6. september 2024.")]
    [InlineData("Der holdes møde mellem KL og KKR-formandskabet den 7. juni 2024.")]
    [InlineData("Regionsrådet behandler planen den 7. juni 2024.")]
    [InlineData(
        "Planen er til godkendelse i KKR Sjælland den 7. juni 2024 og den 8. juni 2024. Den er til godkendelse i KKR Sjælland "
            + "den 8. juni 2024."
    )]
    public void Dates_of_other_meetings_in_running_text_are_not_used(string sentence)
    {
        var (result, diagnostics) = ImportRunner.TryImport(Agenda(sentence));

        result.Meeting.Date.ShouldBeNull();
        diagnostics.ToSortedArray().Single().Message.ShouldContain("--date");
    }
}
