using System.Globalization;
using AngleSharp.Dom;
using KkrSite.Archive.Diagnostics;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Pipelines.Pages;

public sealed class DecisionPipelineTests
{
    [Fact]
    public void The_register_lists_a_decision_with_text_outcome_case_and_topics()
    {
        var files = Built(new ContentFolder().With("emner/kollektiv-trafik.md", "---\ntitel: Kollektiv trafik\nord: [busplan]\n---"));

        foreach (
            var page in (string[])
                [
                    "beslutninger/",
                    "beslutninger/2024/",
                    "beslutninger/midtjylland/",
                    "beslutninger/midtjylland/2024/",
                    "beslutninger/godkendt/",
                ]
        )
        {
            var section = files.ReadPage(page).QuerySelector("section[data-date='2024-11-19']").ShouldNotBeNull(page);
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
    public void The_register_omits_items_without_a_decision_and_closed_items()
    {
        var files = Built(
            new ContentFolder()
                .WithItem("3.2", "Uden beslutning", null, "## Indstilling\nDet indstilles, at sagen drøftes.")
                .WithItem("3.3", "Lukket punkt", null, "", "lukket: true")
        );

        files.ReadPage("beslutninger/").QuerySelectorAll("li[data-outcome]").Length.ShouldBe(1);
    }

    [Fact]
    public void A_decision_without_a_known_outcome_is_listed_under_other_outcomes()
    {
        var files = Built(new ContentFolder().WithItem("3.2", "Busser", null, "## Beslutning\nKKR talte om busser og cykler."));

        files
            .ReadPage("beslutninger/andre/")
            .QuerySelector("li[data-outcome='andre'] dd")!
            .TextContent.ShouldBe("KKR talte om busser og cykler.");
        Links(files.ReadPage("beslutninger/").QuerySelector(".facets")!).ShouldContain("/beslutninger/andre/");
    }

    [Fact]
    public void Register_counts_add_up_and_match_the_linked_pages()
    {
        var files = Built(ManyDecisions());

        var counts = files.ReadJson("beslutninger/tal.json").EnumerateArray().ToArray();
        counts.Sum(row => row[3].GetInt32()).ShouldBe(131);
        foreach (var page in counts.GroupBy(row => $"beslutninger/{row[1]}/{row[0]}/"))
        {
            var rows = files.ReadPage(page.Key).QuerySelectorAll("li[data-outcome]");
            foreach (var row in page)
            {
                rows.Count(shown => shown.GetAttribute("data-outcome") == row[2].GetString()).ShouldBe(row[3].GetInt32());
            }
        }

        foreach (var link in files.ReadPage("beslutninger/").QuerySelectorAll(".facets li"))
        {
            var stated = int.Parse(
                link.QuerySelector(".count")!.TextContent,
                NumberStyles.AllowThousands,
                CultureInfo.GetCultureInfo("da-DK")
            );
            files
                .ReadPage(Path(link))
                .QuerySelector(".page-head .count")!
                .TextContent.ShouldContain(stated.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_long_register_page_shows_the_newest_decisions_and_links_to_all_others()
    {
        var files = Built(ManyDecisions());

        foreach (var start in (string[])["beslutninger/2024/", "beslutninger/midtjylland/", "beslutninger/godkendt/"])
        {
            var page = files.ReadPage(start);
            page.QuerySelectorAll("li[data-outcome]").Length.ShouldBeLessThanOrEqualTo(100);
            var whole = page.QuerySelectorAll("section[aria-labelledby='resten'] li").Select(link => files.ReadPage(Path(link)));
            var reached = whole
                .Append(page)
                .SelectMany(part => part.QuerySelectorAll("li[data-outcome] .entry-title a"))
                .Select(link => link.GetAttribute("href"))
                .Distinct()
                .Count();
            reached.ShouldBe(131, start);
        }
    }

    [Fact]
    public void Postponed_items_link_to_the_item_that_resumed_them_or_are_listed_as_unresumed()
    {
        var files = Built(
            new ContentFolder()
                .WithItem("3.2", "Takster for tilkøb", "SAG-2024-00002", "## Beslutning\nPunktet blev udsat.")
                .WithItem("3.3", "Fælles indkøb", "SAG-2024-00003", "## Beslutning\nSagen blev udsat.")
                .WithMeeting("midtjylland", "2025-01-14")
                .With(
                    "moeder/midtjylland/2025-01-14/2-takster.md",
                    "---\npunkt: \"2\"\ntitel: Tilkøb\nsag: SAG-2024-00002\n---\n## Indstilling\nTaksterne godkendes."
                )
        );

        var register = files.ReadPage("beslutninger/udsat/");
        register.QuerySelectorAll("li[data-outcome='udsat']").Length.ShouldBe(2);
        Links(register.QuerySelector("main")!).ShouldContain("/moeder/midtjylland/2025-01-14/punkt-2/");
        var never = files.ReadPage("beslutninger/ikke-taget-op-igen/").QuerySelectorAll("li[data-outcome] .entry-title");
        never.Select(title => title.TextContent).ShouldBe(["Fælles indkøb"]);
        Links(files.ReadPage("beslutninger/").QuerySelector("main")!).ShouldContain("/beslutninger/ikke-taget-op-igen/");
    }

    [Fact]
    public void A_register_without_decisions_says_so_and_is_not_in_the_menu()
    {
        var files = Built(new ContentFolder().WithItem("3.1", "Ny busplan", null, "## Indstilling\nPlanen godkendes."));

        files.ReadPage("beslutninger/").QuerySelector(".page-head .count")!.TextContent.ShouldBe("ingen beslutninger endnu");
        files.ReadPage("").QuerySelectorAll(".site-nav a").ShouldNotContain(link => link.GetAttribute("href") == "/beslutninger/");
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
                    $"---\npunkt: \"{item}\"\ntitel: Sag {meeting}.{item}\n---\n## Beslutning\nSagen blev godkendt."
                );
            }
        }

        return folder;
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Built(ContentFolder folder)
    {
        var (files, diagnostics) = folder.Build();
        diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        return files;
    }

    private static IEnumerable<string?> Links(IElement element) => element.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

    private static string Path(IElement entry) => entry.QuerySelector("a")!.GetAttribute("href")![1..];
}
