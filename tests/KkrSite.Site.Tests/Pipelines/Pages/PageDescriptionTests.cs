using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Pipelines.Pages;

/// <summary>The description of a page that search engines show.</summary>
public sealed class PageDescriptionTests
{
    [Theory]
    [InlineData("2024-11-26", "status: aflyst", "Mødet i KKR Midtjylland 26. november 2024 er aflyst.")]
    [InlineData(
        "2024-11-26",
        "status: flyttet\ntil: 2024-12-03",
        "Mødet i KKR Midtjylland 26. november 2024 er flyttet til 3. december 2024."
    )]
    [InlineData("2025-09", "status: flyttet\ntil: 2025-10", "Mødet i KKR Midtjylland i september 2025 er flyttet til oktober 2025.")]
    [InlineData("2025-09", "status: dagsorden", "Dagsorden for mødet i KKR Midtjylland i september 2025, ingen punkter endnu.")]
    public void The_description_of_a_meeting_page_gives_its_status_and_date(string date, string keys, string sentence)
    {
        var (files, _) = new ContentFolder().WithMeeting("midtjylland", date, keys).Build();

        var page = files.ReadPage($"moeder/midtjylland/{date}/");
        page.QuerySelector("meta[name=description]")!.GetAttribute("content").ShouldBe(sentence);
        page.QuerySelector("meta[property='og:description']")!.GetAttribute("content").ShouldBe(sentence);
    }

    [Fact]
    public void The_description_of_an_item_names_the_month_where_the_day_is_not_known()
    {
        var (files, _) = new ContentFolder()
            .WithMeeting("midtjylland", "2025-09")
            .With("moeder/midtjylland/2025-09/1-bus.md", "---\npunkt: \"1\"\ntitel: Busplan\n---\nTekst.")
            .Build();

        files
            .ReadPage("moeder/midtjylland/2025-09/punkt-1/")
            .QuerySelector("meta[name=description]")!
            .GetAttribute("content")
            .ShouldBe("Punkt 1 på mødet i KKR Midtjylland i september 2025: Busplan.");
    }
}
