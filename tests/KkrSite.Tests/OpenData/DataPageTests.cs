using KkrSite.Rendering.Json.Schemas;

namespace KkrSite.Tests.OpenData;

/// <summary>The page about open data.</summary>
public sealed class DataPageTests
{
    [Fact]
    public void It_is_there_without_a_file_of_its_own_and_the_footer_leads_to_it()
    {
        var files = new ContentFolder().Build().Files;

        files.Page("data/").QuerySelector("h1")!.TextContent.ShouldBe("Åbne data");
        files.Page("").QuerySelectorAll(".site-footer nav a").Select(link => link.GetAttribute("href")).ShouldBe(["/data/", "/rettelser/"]);
    }

    [Fact]
    public void What_an_editor_has_written_stands_on_it_under_the_editors_title()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("sider/data.md", "---\ntitel: Data om møder\n---\nSkriv til os om data.")
            .With("sider/om.md", "---\ntitel: Om arkivet\n---\nEt arkiv.")
            .Build();

        diagnostics.Sorted().ShouldBeEmpty();
        var page = files.Page("data/");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Data om møder");
        page.QuerySelector("main")!.TextContent.ShouldContain("Skriv til os om data.");
        page.QuerySelector("#felter").ShouldNotBeNull();
        files.Page("").QuerySelectorAll(".site-footer nav a").Select(link => link.TextContent).ShouldBe(["Åbne data", "Om arkivet", "Rettelser"]);
    }

    [Fact]
    public void It_tells_of_every_field_in_the_words_of_the_schema()
    {
        var rows = new ContentFolder().Build().Files.Page("data/").QuerySelectorAll("#felter ~ .table-box table.fields tbody tr")
            .Select(row => $"{row.Children[0].TextContent}: {row.Children[2].TextContent}").ToArray();

        var described = PublishedSchemas.All.SelectMany(schema => schema.Definitions.Prepend(schema.Root)).Distinct()
            .SelectMany(part => part.Fields).Select(field => $"{field.Name}: {field.Description}");
        rows.ShouldBe(described, ignoreOrder: true);
    }

    [Fact]
    public void It_tells_of_every_column_of_the_decisions_and_that_their_addresses_are_whole()
    {
        var (files, _) = new ContentFolder().WithItem("3.2", "Busplan", null, "## Beslutning\n\nGodkendt.").Build();

        var rows = files.Page("data/").QuerySelectorAll("[aria-label='beslutninger.csv'] tbody tr").Select(row => (
            Name: row.Children[0].TextContent, Meaning: row.Children[2].TextContent, Example: row.Children[3].TextContent.Trim())).ToArray();

        rows.Select(row => row.Name).ShouldBe(files.Text("data/beslutninger.csv").TrimStart('\uFEFF').Split("\r\n")[0].Split(','));
        rows.Where(row => row.Example.StartsWith("https://", StringComparison.Ordinal)).Select(row => row.Meaning)
            .ShouldBe(["Mødets hele adresse", "Punktets hele adresse"]);
    }

    [Fact]
    public void A_file_or_a_feed_that_the_site_does_not_have_is_not_told_of()
    {
        var files = new ContentFolder().Build().Files;

        var links = files.Page("data/").QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('/')).ToArray();

        links.ShouldContain("/data/beslutninger.csv");
        links.Where(href => !files.ContainsKey(href.EndsWith('/') ? href[1..] + "index.html" : href[1..])).ShouldBeEmpty();
    }
}
