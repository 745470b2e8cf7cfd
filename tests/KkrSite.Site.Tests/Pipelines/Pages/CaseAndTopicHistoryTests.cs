using KkrSite.Archive.Diagnostics;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Pipelines.Pages;

/// <summary>The pages of cases and topics: recommendations and decisions over councils and years.</summary>
public sealed class CaseAndTopicHistoryTests
{
    private static ContentFolder TwoCouncils() =>
        new ContentFolder()
            .With("emner/kollektiv-trafik.md", "---\ntitel: Kollektiv trafik\nord: [busplan]\n---")
            .WithMeeting("nordjylland", "2025-02-03", "status: referat")
            .With(
                "moeder/nordjylland/2025-02-03/4-bus.md",
                """
                ---
                punkt: "4"
                titel: Busplan for Nordjylland
                sag: SAG-2024-00001
                ---
                ## Indstilling
                Det indstilles, at busplanen drøftes.

                ## Beslutning
                Busplanen blev drøftet.
                """
            );

    [Theory]
    [InlineData("sager/sag-2024-00001/")]
    [InlineData("emner/kollektiv-trafik/")]
    public void A_case_or_topic_page_lists_recommendations_and_decisions_newest_first(string path)
    {
        var (files, diagnostics) = TwoCouncils().Build();

        diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        var meetings = files.ReadPage(path).QuerySelectorAll("section[data-date]");
        meetings.Select(meeting => meeting.GetAttribute("data-date")).ShouldBe(["2025-02-03", "2024-11-19"]);
        meetings
            .Select(meeting => string.Join(" | ", meeting.QuerySelectorAll(".treated > div").Select(part => part.TextContent)))
            .ShouldBe([
                "IndstillingDet indstilles, at busplanen drøftes. | BeslutningBusplanen blev drøftet.",
                "IndstillingPlanen lægges frem til godkendelse. | BeslutningPlanen blev godkendt.",
            ]);
    }

    [Theory]
    [InlineData("sager/sag-2024-00001/")]
    [InlineData("emner/kollektiv-trafik/")]
    public void The_timeline_of_a_case_or_topic_links_to_each_meeting_in_image_and_text(string path)
    {
        var (files, _) = TwoCouncils().Build();

        var timeline = files.ReadPage(path).QuerySelector("figure.timeline").ShouldNotBeNull();
        string[] meetings = ["/moeder/midtjylland/2024-11-19/", "/moeder/nordjylland/2025-02-03/"];
        timeline.QuerySelectorAll("svg a").Select(mark => mark.GetAttribute("href")).ShouldBe(meetings);
        timeline.QuerySelectorAll(".timeline-text a").Select(mark => mark.GetAttribute("href")).ShouldBe(meetings);
        timeline.QuerySelectorAll("svg a").ShouldAllBe(mark => mark.GetAttribute("aria-label")!.Contains("1 punkt"));
    }

    [Fact]
    public void A_long_topic_page_shows_the_newest_items_and_links_to_complete_year_pages()
    {
        var folder = TwoCouncils();
        foreach (var number in Enumerable.Range(1, 120))
        {
            folder.With(
                $"moeder/nordjylland/2025-02-03/{number + 10}-bus.md",
                $"---\npunkt: \"{number + 10}\"\ntitel: Busplan nr. {number}\n---\n## Indstilling\nBusplan {number} drøftes."
            );
        }

        var (files, diagnostics) = folder.Build();

        diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        files.ReadPage("emner/kollektiv-trafik/").QuerySelectorAll(".treatments > li").Length.ShouldBe(100);
        files.ReadPage("emner/kollektiv-trafik/2025/").QuerySelectorAll(".treatments > li").Length.ShouldBe(121);
        files.ReadPage("emner/kollektiv-trafik/2024/").QuerySelectorAll(".treatments > li").Length.ShouldBe(1);
        files
            .ReadPage("emner/kollektiv-trafik/")
            .QuerySelectorAll("section[aria-labelledby='resten'] a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["/emner/kollektiv-trafik/2025/", "/emner/kollektiv-trafik/2024/"]);
    }

    [Fact]
    public void A_long_recommendation_is_excerpted_and_a_long_decision_is_quoted_whole()
    {
        var recommendation = string.Join(' ', Enumerable.Repeat("Det indstilles, at planen godkendes.", 40));
        var decision = string.Join(' ', Enumerable.Repeat("Planen blev godkendt med bemærkninger.", 40));
        var (files, _) = new ContentFolder()
            .WithItem("3.1", "Ny busplan", "SAG-2024-00001", $"## Indstilling\n{recommendation}\n\n## Beslutning\n{decision}")
            .Build();

        var parts = files.ReadPage("sager/sag-2024-00001/").QuerySelectorAll(".treated dd").Select(part => part.TextContent).ToArray();
        parts[0].ShouldStartWith("Det indstilles, at planen godkendes. Det");
        parts[0].ShouldEndWith("planen godkendes. …");
        parts[0].Length.ShouldBeLessThan(400);
        parts[1].ShouldBe(decision);
    }
}
