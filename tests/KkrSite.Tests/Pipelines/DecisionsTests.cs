using System.Globalization;
using AngleSharp.Dom;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Tests.Pipelines;

/// <summary>The register of decisions: every decision on a page of its year, its council and its outcome.</summary>
public sealed class DecisionsTests
{
    [Fact]
    public void A_decision_stands_in_the_register_with_its_wording_outcome_case_and_topics()
    {
        var files = Built(new ContentFolder().With("emner/kollektiv-trafik.md", "---\ntitel: Kollektiv trafik\nord: [busplan]\n---"));

        foreach (var page in (string[])["beslutninger/", "beslutninger/2024/", "beslutninger/midtjylland/", "beslutninger/midtjylland/2024/", "beslutninger/godkendt/"])
        {
            var section = files.Page(page).QuerySelector("section[data-date='2024-11-19']").ShouldNotBeNull(page);
            section.QuerySelector("h2")!.TextContent.ShouldContain("KKR Midtjylland, 19. november 2024");
            var row = section.QuerySelector("li[data-outcome='godkendt']").ShouldNotBeNull(page);
            row.QuerySelector(".entry-title a")!.GetAttribute("href").ShouldBe("/moeder/midtjylland/2024-11-19/punkt-3-1/");
            row.QuerySelector(".decided dd")!.TextContent.ShouldBe("Planen blev godkendt.");
            row.QuerySelector(".label")!.TextContent.ShouldBe("Godkendt");
            Links(row).ShouldContain("/sager/sag-2024-00001/");
            Links(row).ShouldContain("/emner/kollektiv-trafik/");
        }
    }

    [Fact]
    public void Items_without_a_decision_and_closed_items_are_not_in_it()
    {
        var files = Built(new ContentFolder()
            .WithItem("3.2", "Uden beslutning", null, "## Indstilling\nDet indstilles, at sagen drøftes.")
            .WithItem("3.3", "Lukket punkt", null, "", "lukket: true"));

        files.Page("beslutninger/").QuerySelectorAll("li[data-outcome]").Length.ShouldBe(1);
    }

    [Fact]
    public void A_decision_whose_outcome_cannot_be_told_stands_among_the_others()
    {
        var files = Built(new ContentFolder().WithItem("3.2", "Busser", null, "## Beslutning\nKKR talte om busser og cykler."));

        files.Page("beslutninger/andre/").QuerySelector("li[data-outcome='andre'] dd")!.TextContent.ShouldBe("KKR talte om busser og cykler.");
        Links(files.Page("beslutninger/").QuerySelector(".facets")!).ShouldContain("/beslutninger/andre/");
    }

    [Fact]
    public void The_counts_add_up_and_lead_to_pages_that_hold_as_many()
    {
        var files = Built(ManyDecisions());

        var counts = files.Json("beslutninger/tal.json").EnumerateArray().ToArray();
        counts.Sum(row => row[3].GetInt32()).ShouldBe(131);
        foreach (var page in counts.GroupBy(row => $"beslutninger/{row[1]}/{row[0]}/"))
        {
            var rows = files.Page(page.Key).QuerySelectorAll("li[data-outcome]");
            foreach (var row in page)
            {
                rows.Count(shown => shown.GetAttribute("data-outcome") == row[2].GetString()).ShouldBe(row[3].GetInt32());
            }
        }

        foreach (var link in files.Page("beslutninger/").QuerySelectorAll(".facets li"))
        {
            var stated = int.Parse(link.QuerySelector(".count")!.TextContent, NumberStyles.AllowThousands, CultureInfo.GetCultureInfo("da-DK"));
            files.Page(Path(link)).QuerySelector(".page-head .count")!.TextContent.ShouldContain(stated.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_long_list_shows_its_newest_and_every_decision_stands_on_a_page_that_it_leads_to()
    {
        var files = Built(ManyDecisions());

        foreach (var start in (string[])["beslutninger/2024/", "beslutninger/midtjylland/", "beslutninger/godkendt/"])
        {
            var page = files.Page(start);
            page.QuerySelectorAll("li[data-outcome]").Length.ShouldBeLessThanOrEqualTo(100);
            var whole = page.QuerySelectorAll("section[aria-labelledby='resten'] li").Select(link => files.Page(Path(link)));
            var reached = whole.Append(page).SelectMany(part => part.QuerySelectorAll("li[data-outcome] .entry-title a"))
                .Select(link => link.GetAttribute("href")).Distinct().Count();
            reached.ShouldBe(131, start);
        }
    }

    [Fact]
    public void A_postponed_item_that_came_back_says_where_and_one_that_did_not_is_listed()
    {
        var files = Built(new ContentFolder()
            .WithItem("3.2", "Takster for tilkøb", "SAG-2024-00002", "## Beslutning\nPunktet blev udsat.")
            .WithItem("3.3", "Fælles indkøb", "SAG-2024-00003", "## Beslutning\nSagen blev udsat.")
            .WithMeeting("midtjylland", "2025-01-14")
            .With("moeder/midtjylland/2025-01-14/2-takster.md", "---\npunkt: \"2\"\ntitel: Tilkøb\nsag: SAG-2024-00002\n---\n## Indstilling\nTaksterne godkendes."));

        var register = files.Page("beslutninger/udsat/");
        register.QuerySelectorAll("li[data-outcome='udsat']").Length.ShouldBe(2);
        Links(register.QuerySelector("main")!).ShouldContain("/moeder/midtjylland/2025-01-14/punkt-2/");
        var never = files.Page("beslutninger/ikke-taget-op-igen/").QuerySelectorAll("li[data-outcome] .entry-title");
        never.Select(title => title.TextContent).ShouldBe(["Fælles indkøb"]);
        Links(files.Page("beslutninger/").QuerySelector("main")!).ShouldContain("/beslutninger/ikke-taget-op-igen/");
    }

    [Fact]
    public void An_archive_without_decisions_has_a_register_that_says_so_and_no_way_to_it_in_the_menu()
    {
        var files = Built(new ContentFolder().WithItem("3.1", "Ny busplan", null, "## Indstilling\nPlanen godkendes."));

        files.Page("beslutninger/").QuerySelector(".page-head .count")!.TextContent.ShouldBe("ingen beslutninger endnu");
        files.Page("").QuerySelectorAll(".site-nav a").ShouldNotContain(link => link.GetAttribute("href") == "/beslutninger/");
    }

    private static ContentFolder ManyDecisions()
    {
        var folder = new ContentFolder();
        foreach (var meeting in Enumerable.Range(1, 13))
        {
            var date = $"2024-{((meeting - 1) % 12) + 1:D2}-0{(meeting / 13) + 1}";
            folder.WithMeeting("midtjylland", date);
            foreach (var item in Enumerable.Range(1, 10))
            {
                folder.With(
                    $"moeder/midtjylland/{date}/{item}-sag.md",
                    $"---\npunkt: \"{item}\"\ntitel: Sag {meeting}.{item}\n---\n## Beslutning\nSagen blev godkendt.");
            }
        }

        return folder;
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Built(ContentFolder folder)
    {
        var (files, diagnostics) = folder.Build();
        diagnostics.Sorted().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        return files;
    }

    private static IEnumerable<string?> Links(IElement element) => element.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

    private static string Path(IElement entry) => entry.QuerySelector("a")!.GetAttribute("href")![1..];
}
