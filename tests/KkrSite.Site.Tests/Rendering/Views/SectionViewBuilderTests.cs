using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.Views;

public sealed class SectionViewBuilderTests
{
    [Fact]
    public void The_decision_follows_the_recommendation()
    {
        var (files, _) = new ContentFolder().Build();

        Headings(files, "punkt-3-1").ShouldBe(["Indstilling", "Beslutning", "Sagsfremstilling"]);
    }

    [Fact]
    public void The_decision_comes_first_without_a_recommendation()
    {
        var (files, _) = new ContentFolder().WithItem("3.2", "Eventuelt", null, "## Sagsfremstilling\nA.\n\n## Beslutning\nUdsat.").Build();

        Headings(files, "punkt-3-2").ShouldBe(["Beslutning", "Sagsfremstilling"]);
    }

    [Fact]
    public void JSON_keeps_the_section_order_of_the_source()
    {
        var (files, _) = new ContentFolder().Build();

        files
            .ReadJson("moeder/midtjylland/2024-11-19/punkt-3-1/index.json")
            .GetProperty("sections")
            .EnumerateArray()
            .Select(section => section.GetProperty("heading").GetString())
            .ShouldBe(["Indstilling", "Sagsfremstilling", "Beslutning"]);
    }

    [Fact]
    public void Empty_sections_are_listed_in_one_line_instead_of_headings()
    {
        var (files, _) = new ContentFolder()
            .WithItem("3.2", "Tomt", null, "## Baggrund\n\n## Indstilling\n\nA.\n\n## Sagsfremstilling")
            .Build();

        Headings(files, "punkt-3-2").ShouldBe(["Indstilling"]);
        files
            .ReadPage("moeder/midtjylland/2024-11-19/punkt-3-2/")
            .Body!.TextContent.ShouldContain("Uden tekst i kilden: Baggrund og Sagsfremstilling.");
    }

    [Fact]
    public void A_section_never_gets_a_fragment_that_the_page_uses_itself()
    {
        var (files, _) = new ContentFolder().WithItem("3.2", "Links", null, "## Links\n\nA.\n\n## Links\n\nB.").Build();

        files
            .ReadPage("moeder/midtjylland/2024-11-19/punkt-3-2/")
            .QuerySelectorAll("main h2[id^=links]")
            .Select(heading => heading.Id)
            .ShouldBe(["links-2", "links-3"]);
    }

    private static IEnumerable<string> Headings(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string item)
    {
        string[] known = ["Baggrund", "Indstilling", "Sagsfremstilling", "Beslutning"];
        return files
            .ReadPage($"moeder/midtjylland/2024-11-19/{item}/")
            .QuerySelectorAll("main h2")
            .Select(heading => heading.TextContent.Trim())
            .Where(known.Contains);
    }
}
