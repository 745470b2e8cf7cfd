namespace KkrSite.Tests.Checks.Dates;

/// <summary>Dates that cannot be true together; the meeting of the folder is on Tuesday 19 November 2024.</summary>
public sealed class CheckDatesTests
{
    [Theory]
    [InlineData("Mødet var onsdag den 19. november 2024.", "KKR0420")]
    [InlineData("Fristen er mandag d. 19/11-2024.", "KKR0420")]
    [InlineData("Fristen er fredag 19.11.2024.", "KKR0420")]
    [InlineData("Svar senest den 31. juni.", "KKR0421")]
    [InlineData("Svar senest den 29. februar 2023.", "KKR0421")]
    public void A_date_that_does_not_exist_or_is_another_weekday_is_told_of(string text, string code) => InItem(text).ShouldBe([code]);

    [Theory]
    [InlineData("Mødet var tirsdag den 19. november 2024.")]
    [InlineData("Tirsdag 19.11.2024 og onsdag den 20. november 2024.")]
    [InlineData("onsdag den 4. og torsdag den 5. juni 2025")]
    [InlineData("Svar senest den 29. februar 2024 eller den 31. maj.")]
    [InlineData("fra 31. december til 30. juni")]
    [InlineData("§ 31. marts")]
    [InlineData("hver tirsdag")]
    public void A_sound_date_is_not(string text) => InItem(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Godkendelse af referat fra mødet den 6. september 2024", false)]
    [InlineData("Godkendelse af referat fra mødet den 6. december 2024", true)]
    [InlineData("Godkendelse af referat fra mødet den 19. november 2024", true)]
    [InlineData("Orientering om mødet den 6. december 2024", false)]
    public void Minutes_are_approved_after_their_meeting(string title, bool isLater)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("1.1", title, null, "## Beslutning\nGodkendt.").Build();

        diagnostics.Sorted().Select(found => found.Code.Id).ShouldBe(isLater ? ["KKR0422"] : []);
    }

    [Theory]
    [InlineData("2024-05", "15. maj 2024", false)]
    [InlineData("2024-05", "3. juni 2024", true)]
    public void Of_a_meeting_in_some_month_only_what_lies_behind_it_is_surely_later(string date, string named, bool isLater)
    {
        var (_, diagnostics) = new ContentFolder().WithMeeting("nordjylland", date)
            .With($"moeder/nordjylland/{date}/1.1-referat.md", $"---\npunkt: \"1.1\"\ntitel: Godkendelse af referat\n---\n## Baggrund\nReferatet fra mødet den {named} er sendt ud.")
            .Build();

        diagnostics.Sorted().Select(found => found.Code.Id).ShouldBe(isLater ? ["KKR0422"] : []);
    }

    [Theory]
    [InlineData("status: dagsorden\nrettelser: [{dato: 2023-11-25, tekst: Bilag}]", "KKR0423")]
    [InlineData("status: dagsorden\nrettelser: [{dato: 2024-11-05, tekst: Bilag}]", null)]
    [InlineData("status: flyttet\ntil: 2023-12-03", "KKR0425")]
    [InlineData("status: flyttet\ntil: 2024-12-03", null)]
    [InlineData("status: referat\nopdateret: 2024-11-11", "KKR0427")]
    [InlineData("status: dagsorden\nopdateret: 2024-11-11", null)]
    [InlineData("status: dagsorden\nrettelser: [{dato: 2025-01-02, tekst: Bilag}]", "KKR0424")]
    [InlineData("status: referat\nopdateret: 2025-01-02", "KKR0424")]
    [InlineData("status: referat\nopdateret: 2024-11-30", null)]
    public void A_meetings_own_dates_fit_together_and_the_archives(string keys, string? code)
    {
        var (_, diagnostics) = new ContentFolder()
            .With("site.yml", "titel: Prøve\nadresse: https://arkiv.example/\nopdateret: 2025-01-01")
            .WithMeeting("nordjylland", "2024-11-20", keys).Build();

        diagnostics.Sorted().Select(found => found.Code.Id).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void Minutes_of_a_meeting_after_the_archives_own_day_are_told_of()
    {
        var (_, diagnostics) = new ContentFolder()
            .With("site.yml", "titel: Prøve\nadresse: https://arkiv.example/\nopdateret: 2024-11-01").Build();

        diagnostics.Sorted().Select(found => found.Code.Id).ShouldBe(["KKR0424"]);
    }

    [Theory]
    [InlineData("Mødet holdes torsdag den 21. november 2024 i Silkeborg.", "KKR0426")]
    [InlineData("Mødet blev afholdt på rådhuset den 12. november 2024.", "KKR0426")]
    [InlineData("Mødet holdes tirsdag den 19. november 2024.", null)]
    [InlineData("Det næste møde holdes den 12. december 2024.", null)]
    public void A_meetings_text_says_its_own_day(string text, string? code)
    {
        var (_, diagnostics) = new ContentFolder()
            .With("moeder/midtjylland/2024-11-19/moede.md", $"---\ndato: 2024-11-19\nstatus: referat\n---\n{text}").Build();

        diagnostics.Sorted().Select(found => found.Code.Id).ShouldBe(code is null ? [] : [code]);
    }

    private static string[] InItem(string text)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", "Frister", null, "## Beslutning\n" + text).Build();
        return [.. diagnostics.Sorted().Select(found => found.Code.Id)];
    }
}
