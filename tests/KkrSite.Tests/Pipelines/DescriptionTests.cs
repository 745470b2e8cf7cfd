namespace KkrSite.Tests.Pipelines;

/// <summary>The sentence that search engines and others show of a page.</summary>
public sealed class DescriptionTests
{
    [Theory]
    [InlineData("2024-11-26", "status: aflyst", "Mødet i KKR Midtjylland 26. november 2024 er aflyst.")]
    [InlineData("2024-11-26", "status: flyttet\ntil: 2024-12-03", "Mødet i KKR Midtjylland 26. november 2024 er flyttet til 3. december 2024.")]
    [InlineData("2025-09", "status: flyttet\ntil: 2025-10", "Mødet i KKR Midtjylland i september 2025 er flyttet til oktober 2025.")]
    [InlineData("2025-09", "status: dagsorden", "Dagsorden for mødet i KKR Midtjylland i september 2025, ingen punkter endnu.")]
    public void A_meeting_says_whether_it_is_held_and_when(string date, string keys, string sentence)
    {
        var (files, _) = new ContentFolder().WithMeeting("midtjylland", date, keys).Build();

        var page = files.Page($"moeder/midtjylland/{date}/");
        page.QuerySelector("meta[name=description]")!.GetAttribute("content").ShouldBe(sentence);
        page.QuerySelector("meta[property='og:description']")!.GetAttribute("content").ShouldBe(sentence);
    }

    [Fact]
    public void An_item_of_a_meeting_whose_day_is_not_known_says_the_month_in_running_text()
    {
        var (files, _) = new ContentFolder().WithMeeting("midtjylland", "2025-09")
            .With("moeder/midtjylland/2025-09/1-bus.md", "---\npunkt: \"1\"\ntitel: Busplan\n---\nTekst.").Build();

        files.Page("moeder/midtjylland/2025-09/punkt-1/").QuerySelector("meta[name=description]")!.GetAttribute("content")
            .ShouldBe("Punkt 1 på mødet i KKR Midtjylland i september 2025: Busplan.");
    }
}
