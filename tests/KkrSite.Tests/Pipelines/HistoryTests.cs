using KkrSite.Archive.Diagnostics;

namespace KkrSite.Tests.Pipelines;

/// <summary>Cases and topics as histories: what was recommended and decided each time, over councils and years.</summary>
public sealed class HistoryTests
{
    private static ContentFolder TwoCouncils() => new ContentFolder()
        .With("emner/kollektiv-trafik.md", "---\ntitel: Kollektiv trafik\nord: [busplan]\n---")
        .WithMeeting("nordjylland", "2025-02-03", "status: referat")
        .With("moeder/nordjylland/2025-02-03/4-bus.md", """
            ---
            punkt: "4"
            titel: Busplan for Nordjylland
            sag: SAG-2024-00001
            ---
            ## Indstilling
            Det indstilles, at busplanen drøftes.

            ## Beslutning
            Busplanen blev drøftet.
            """);

    [Theory]
    [InlineData("sager/sag-2024-00001/")]
    [InlineData("emner/kollektiv-trafik/")]
    public void A_history_tells_newest_first_what_was_recommended_and_decided_in_each_council(string path)
    {
        var (files, diagnostics) = TwoCouncils().Build();

        diagnostics.Sorted().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        var meetings = files.Page(path).QuerySelectorAll("section[data-date]");
        meetings.Select(meeting => meeting.GetAttribute("data-date")).ShouldBe(["2025-02-03", "2024-11-19"]);
        meetings.Select(meeting => string.Join(" | ", meeting.QuerySelectorAll(".treated > div").Select(part => part.TextContent))).ShouldBe(
        [
            "IndstillingDet indstilles, at busplanen drøftes. | BeslutningBusplanen blev drøftet.",
            "IndstillingPlanen lægges frem til godkendelse. | BeslutningPlanen blev godkendt.",
        ]);
    }

    [Theory]
    [InlineData("sager/sag-2024-00001/")]
    [InlineData("emner/kollektiv-trafik/")]
    public void Its_timeline_leads_to_each_meeting_in_the_picture_and_in_words(string path)
    {
        var (files, _) = TwoCouncils().Build();

        var timeline = files.Page(path).QuerySelector("figure.timeline").ShouldNotBeNull();
        string[] meetings = ["/moeder/midtjylland/2024-11-19/", "/moeder/nordjylland/2025-02-03/"];
        timeline.QuerySelectorAll("svg a").Select(mark => mark.GetAttribute("href")).ShouldBe(meetings);
        timeline.QuerySelectorAll(".timeline-text a").Select(mark => mark.GetAttribute("href")).ShouldBe(meetings);
        timeline.QuerySelectorAll("svg a").ShouldAllBe(mark => mark.GetAttribute("aria-label")!.Contains("1 punkt"));
    }

    [Fact]
    public void A_long_history_shows_its_newest_and_leads_to_a_page_for_each_year_that_holds_them_all()
    {
        var folder = TwoCouncils();
        foreach (var number in Enumerable.Range(1, 120))
        {
            folder.With(
                $"moeder/nordjylland/2025-02-03/{number + 10}-bus.md",
                $"---\npunkt: \"{number + 10}\"\ntitel: Busplan nr. {number}\n---\n## Indstilling\nBusplan {number} drøftes.");
        }

        var (files, diagnostics) = folder.Build();

        diagnostics.Sorted().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        files.Page("emner/kollektiv-trafik/").QuerySelectorAll(".treatments > li").Length.ShouldBe(100);
        files.Page("emner/kollektiv-trafik/2025/").QuerySelectorAll(".treatments > li").Length.ShouldBe(121);
        files.Page("emner/kollektiv-trafik/2024/").QuerySelectorAll(".treatments > li").Length.ShouldBe(1);
        files.Page("emner/kollektiv-trafik/").QuerySelectorAll("section[aria-labelledby='resten'] a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/emner/kollektiv-trafik/2025/", "/emner/kollektiv-trafik/2024/"]);
    }

    [Fact]
    public void A_long_recommendation_is_quoted_from_its_beginning_and_a_decision_whole()
    {
        var recommendation = string.Join(' ', Enumerable.Repeat("Det indstilles, at planen godkendes.", 40));
        var decision = string.Join(' ', Enumerable.Repeat("Planen blev godkendt med bemærkninger.", 40));
        var (files, _) = new ContentFolder()
            .WithItem("3.1", "Ny busplan", "SAG-2024-00001", $"## Indstilling\n{recommendation}\n\n## Beslutning\n{decision}").Build();

        var parts = files.Page("sager/sag-2024-00001/").QuerySelectorAll(".treated dd").Select(part => part.TextContent).ToArray();
        parts[0].ShouldStartWith("Det indstilles, at planen godkendes. Det");
        parts[0].ShouldEndWith("planen godkendes. …");
        parts[0].Length.ShouldBeLessThan(400);
        parts[1].ShouldBe(decision);
    }
}
