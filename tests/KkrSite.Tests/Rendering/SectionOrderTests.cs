namespace KkrSite.Tests.Rendering;

public sealed class SectionOrderTests
{
    [Fact]
    public void The_decision_stands_right_after_the_recommendation()
    {
        var (files, _) = new ContentFolder().Build();

        Headings(files, "punkt-3-1").ShouldBe(["Indstilling", "Beslutning", "Sagsfremstilling"]);
    }

    [Fact]
    public void Without_a_recommendation_it_stands_first()
    {
        var (files, _) = new ContentFolder().WithItem("3.2", "Eventuelt", null, "## Sagsfremstilling\nA.\n\n## Beslutning\nUdsat.").Build();

        Headings(files, "punkt-3-2").ShouldBe(["Beslutning", "Sagsfremstilling"]);
    }

    [Fact]
    public void Json_keeps_the_order_of_the_source()
    {
        var (files, _) = new ContentFolder().Build();

        files.Json("moeder/midtjylland/2024-11-19/punkt-3-1/index.json").GetProperty("sections").EnumerateArray()
            .Select(section => section.GetProperty("heading").GetString()).ShouldBe(["Indstilling", "Sagsfremstilling", "Beslutning"]);
    }

    [Fact]
    public void A_heading_without_text_is_said_in_a_line_and_is_no_heading()
    {
        var (files, _) = new ContentFolder().WithItem("3.2", "Tomt", null, "## Baggrund\n\n## Indstilling\n\nA.\n\n## Sagsfremstilling").Build();

        Headings(files, "punkt-3-2").ShouldBe(["Indstilling"]);
        files.Page("moeder/midtjylland/2024-11-19/punkt-3-2/").Body!.TextContent.ShouldContain("Uden tekst i kilden: Baggrund og Sagsfremstilling.");
    }

    private static IEnumerable<string> Headings(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string item)
    {
        string[] known = ["Baggrund", "Indstilling", "Sagsfremstilling", "Beslutning"];
        return files.Page($"moeder/midtjylland/2024-11-19/{item}/").QuerySelectorAll("main h2").Select(heading => heading.TextContent.Trim())
            .Where(known.Contains);
    }
}
