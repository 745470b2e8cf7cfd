using KkrSite.Site.Rendering.Json.Schemas;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.OpenData;

/// <summary>The page about open data.</summary>
public sealed class OpenDataPageTests
{
    [Fact]
    public void The_open_data_page_exists_without_a_content_file_and_is_linked_in_the_footer()
    {
        var files = new ContentFolder().Build().Files;

        files.ReadPage("data/").QuerySelector("h1")!.TextContent.ShouldBe("Åbne data");
        files
            .ReadPage("")
            .QuerySelectorAll(".site-footer nav a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["/data/", "/rettelser/"]);
    }

    [Fact]
    public void The_open_data_page_has_the_title_and_text_of_an_editor()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("sider/data.md", "---\ntitel: Data om møder\n---\nSkriv til os om data.")
            .With("sider/om.md", "---\ntitel: Om arkivet\n---\nEt arkiv.")
            .Build();

        diagnostics.ToSortedArray().ShouldBeEmpty();
        var page = files.ReadPage("data/");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Data om møder");
        page.QuerySelector("main")!.TextContent.ShouldContain("Skriv til os om data.");
        page.QuerySelector("#felter").ShouldNotBeNull();
        files
            .ReadPage("")
            .QuerySelectorAll(".site-footer nav a")
            .Select(link => link.TextContent)
            .ShouldBe(["Åbne data", "Om arkivet", "Rettelser"]);
    }

    [Fact]
    public void The_open_data_page_describes_every_field_of_the_schemas()
    {
        var rows = new ContentFolder()
            .Build()
            .Files.ReadPage("data/")
            .QuerySelectorAll("#felter ~ .table-box table.fields tbody tr")
            .Select(row => $"{row.Children[0].TextContent}: {row.Children[2].TextContent}")
            .ToArray();

        var described = PublishedSchemas
            .All.SelectMany(schema => schema.Definitions.Prepend(schema.Root))
            .Distinct()
            .SelectMany(part => part.Fields)
            .Select(field => $"{field.Name}: {field.Description}");
        rows.ShouldBe(described, ignoreOrder: true);
    }

    [Fact]
    public void The_open_data_page_describes_every_CSV_column_with_full_addresses()
    {
        var (files, _) = new ContentFolder().WithItem("3.2", "Busplan", null, "## Beslutning\n\nGodkendt.").Build();

        var rows = files
            .ReadPage("data/")
            .QuerySelectorAll("[aria-label='beslutninger.csv'] tbody tr")
            .Select(row =>
                (Name: row.Children[0].TextContent, Meaning: row.Children[2].TextContent, Example: row.Children[3].TextContent.Trim())
            )
            .ToArray();

        rows.Select(row => row.Name).ShouldBe(files.ReadText("data/beslutninger.csv").TrimStart('\uFEFF').Split("\r\n")[0].Split(','));
        rows.Where(row => row.Example.StartsWith("https://", StringComparison.Ordinal))
            .Select(row => row.Meaning)
            .ShouldBe(["Mødets hele adresse", "Punktets hele adresse"]);
    }

    [Fact]
    public void The_open_data_page_links_only_to_existing_files_and_feeds()
    {
        var files = new ContentFolder().Build().Files;

        var links = files
            .ReadPage("data/")
            .QuerySelectorAll("main a")
            .Select(link => link.GetAttribute("href")!)
            .Where(href => href.StartsWith('/'))
            .ToArray();

        links.ShouldContain("/data/beslutninger.csv");
        links.Where(href => !files.ContainsKey(href.EndsWith('/') ? href[1..] + "index.html" : href[1..])).ShouldBeEmpty();
    }
}
