using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Checks.Content;

/// <summary>Dates that contradict each other; the meeting of the folder is on Tuesday 19 November 2024.</summary>
public sealed class DateCheckTests
{
    [Theory]
    [InlineData("Mødet var onsdag den 19. november 2024.", "KKR0420")]
    [InlineData("Fristen er mandag d. 19/11-2024.", "KKR0420")]
    [InlineData("Fristen er fredag 19.11.2024.", "KKR0420")]
    [InlineData("Svar senest den 31. juni.", "KKR0421")]
    [InlineData("Svar senest den 29. februar 2023.", "KKR0421")]
    public void A_date_that_does_not_exist_or_has_the_wrong_weekday_is_reported(string text, string code) => InItem(text).ShouldBe([code]);

    [Theory]
    [InlineData("Mødet var tirsdag den 19. november 2024.")]
    [InlineData("Tirsdag 19.11.2024 og onsdag den 20. november 2024.")]
    [InlineData("onsdag den 4. og torsdag den 5. juni 2025")]
    [InlineData("Svar senest den 29. februar 2024 eller den 31. maj.")]
    [InlineData("fra 31. december til 30. juni")]
    [InlineData("§ 31. marts")]
    [InlineData("hver tirsdag")]
    public void A_consistent_date_is_not_reported(string text) => InItem(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Godkendelse af referat fra mødet den 6. september 2024", false)]
    [InlineData("Godkendelse af referat fra mødet den 6. december 2024", true)]
    [InlineData("Godkendelse af referat fra mødet den 19. november 2024", true)]
    [InlineData("Orientering om mødet den 6. december 2024", false)]
    public void Approving_the_minutes_of_a_meeting_that_has_not_been_held_is_reported(string title, bool isLater)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("1.1", title, null, "## Beslutning\nGodkendt.").Build();

        diagnostics.ToSortedArray().Select(found => found.Code.Id).ShouldBe(isLater ? ["KKR0422"] : []);
    }

    [Theory]
    [InlineData("2024-05", "15. maj 2024", false)]
    [InlineData("2024-05", "3. juni 2024", true)]
    public void In_a_meeting_known_by_month_only_dates_after_that_month_are_reported(string date, string named, bool isLater)
    {
        var (_, diagnostics) = new ContentFolder()
            .WithMeeting("nordjylland", date)
            .With(
                $"moeder/nordjylland/{date}/1.1-referat.md",
                $"---\npunkt: \"1.1\"\ntitel: Godkendelse af referat\n---\n## Baggrund\nReferatet fra mødet den {named} er sendt ud."
            )
            .Build();

        diagnostics.ToSortedArray().Select(found => found.Code.Id).ShouldBe(isLater ? ["KKR0422"] : []);
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
    public void Inconsistent_dates_of_a_meeting_are_reported(string keys, string? code)
    {
        var (_, diagnostics) = new ContentFolder()
            .With("site.yml", "titel: Prøve\nadresse: https://arkiv.example/\nopdateret: 2025-01-01")
            .WithMeeting("nordjylland", "2024-11-20", keys)
            .Build();

        diagnostics.ToSortedArray().Select(found => found.Code.Id).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void Minutes_dated_after_the_last_update_of_the_archive_are_reported()
    {
        var (_, diagnostics) = new ContentFolder()
            .With("site.yml", "titel: Prøve\nadresse: https://arkiv.example/\nopdateret: 2024-11-01")
            .Build();

        diagnostics.ToSortedArray().Select(found => found.Code.Id).ShouldBe(["KKR0424"]);
    }

    [Theory]
    [InlineData("Mødet holdes torsdag den 21. november 2024 i Silkeborg.", "KKR0426")]
    [InlineData("Mødet blev afholdt på rådhuset den 12. november 2024.", "KKR0426")]
    [InlineData("Mødet holdes tirsdag den 19. november 2024.", null)]
    [InlineData("Det næste møde holdes den 12. december 2024.", null)]
    public void A_meeting_text_that_names_another_day_is_reported(string text, string? code)
    {
        var (_, diagnostics) = new ContentFolder()
            .With("moeder/midtjylland/2024-11-19/moede.md", $"---\ndato: 2024-11-19\nstatus: referat\n---\n{text}")
            .Build();

        diagnostics.ToSortedArray().Select(found => found.Code.Id).ShouldBe(code is null ? [] : [code]);
    }

    private static string[] InItem(string text)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", "Frister", null, "## Beslutning\n" + text).Build();
        return [.. diagnostics.ToSortedArray().Select(found => found.Code.Id)];
    }
}
