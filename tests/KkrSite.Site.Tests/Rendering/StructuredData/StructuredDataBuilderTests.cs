using System.Text.Json;
using AngleSharp.Html.Parser;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.StructuredData;

/// <summary>The structured data of pages.</summary>
public sealed class StructuredDataBuilderTests
{
    private const string Meeting = "https://arkiv.example/moeder/midtjylland/2024-11-19/";

    [Fact]
    public void Every_page_has_its_breadcrumbs_as_valid_JSON_LD()
    {
        var files = SampleSiteFiles.BuildFull();
        var pages = files
            .Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal))
            .Select(path => path[..^"index.html".Length])
            .ToArray();

        var triples = JsonLdReader.ReadTriples([.. pages.Select(page => JsonLdReader.ReadPage(files, page))]);

        triples.Length.ShouldBe(pages.Length);
        foreach (var (page, statements) in pages.Zip(triples))
        {
            var steps = files.ReadPage(page).QuerySelectorAll("nav.breadcrumbs li").Length;
            statements.Count(statement => statement.Contains("<https://schema.org/item>", StringComparison.Ordinal)).ShouldBe(steps, page);
            statements.ShouldNotContain(statement => statement.Contains("Legislation", StringComparison.Ordinal), page);
        }
    }

    [Fact]
    public void An_item_is_described_as_a_creative_work_of_its_meeting()
    {
        var files = Site().Build().Files;

        var triples = JsonLdReader.ReadTriples(JsonLdReader.ReadPage(files, "moeder/midtjylland/2024-11-19/punkt-3-1/"))[0];

        triples.ShouldContain(
            $"<{Meeting}punkt-3-1/> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/CreativeWork> ."
        );
        triples.ShouldContain($"<{Meeting}punkt-3-1/> <https://schema.org/isPartOf> <{Meeting}> .");
        triples.ShouldContain($"<{Meeting}punkt-3-1/> <https://schema.org/identifier> \"SAG-2024-00001\" .");
        triples.ShouldContain($"<{Meeting}punkt-3-1/> <https://schema.org/abstract> \"Planen blev godkendt.\" .");
        triples.ShouldContain($"<{Meeting}punkt-3-1/> <https://schema.org/creativeWorkStatus> \"godkendt\" .");
        triples.ShouldContain($"<{Meeting}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Event> .");
        triples.ShouldContain(triple =>
            triple.Contains($"<https://schema.org/contentUrl> \"{Meeting}bilag/plan.pdf\"", StringComparison.Ordinal)
        );
        triples.ShouldContain(triple =>
            triple.Contains("<https://schema.org/encodingFormat> \"application/pdf\"", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("2024-11-19", "tid: \"10:00-12:00\"", "2024-11-19T10:00:00+01:00", "2024-11-19T12:00:00+01:00")]
    [InlineData("2024-06-19", "tid: \"09:30\"", "2024-06-19T09:30:00+02:00", null)]
    [InlineData("2024-06-19", "sted: Silkeborg", "2024-06-19", null)]
    [InlineData("2025-09", "tid: \"09:30-11:00\"", "2025-09", null)]
    public void A_meeting_has_start_and_end_as_precisely_as_its_source(string date, string keys, string start, string? end)
    {
        var files = new ContentFolder().WithMeeting("nordjylland", date, "status: referat\n" + keys).Build().Files;

        var meeting = JsonLdReader.ReadMainEntity(files, $"moeder/nordjylland/{date}/");

        meeting.GetProperty("startDate").GetString().ShouldBe(start);
        (meeting.TryGetProperty("endDate", out var ends) ? ends.GetString() : null).ShouldBe(end);
    }

    [Theory]
    [InlineData("status: dagsorden", "EventScheduled", "2024-06-19")]
    [InlineData("status: referat", "EventScheduled", "2024-06-19")]
    [InlineData("status: aflyst", "EventCancelled", "2024-06-19")]
    [InlineData("status: flyttet\ntil: 2024-06-26", "EventRescheduled", "2024-06-26")]
    public void A_meeting_has_its_event_status_and_start_date(string keys, string status, string start)
    {
        var files = new ContentFolder().WithMeeting("nordjylland", "2024-06-19", keys).Build().Files;

        var meeting = JsonLdReader.ReadMainEntity(files, "moeder/nordjylland/2024-06-19/");

        meeting.GetProperty("eventStatus").GetString().ShouldBe(JsonLdReader.SchemaOrg + status);
        meeting.GetProperty("startDate").GetString().ShouldBe(start);
        (meeting.TryGetProperty("previousStartDate", out var before) ? before.GetString() : start).ShouldBe(
            status == "EventRescheduled" ? "2024-06-19" : start
        );
    }

    [Fact]
    public void The_JSON_LD_of_a_closed_item_contains_only_public_facts()
    {
        var files = Site().Build().Files;

        var item = JsonLdReader.ReadMainEntity(files, "moeder/midtjylland/2024-11-19/punkt-3-2/");

        item.EnumerateObject()
            .Select(field => field.Name)
            .ShouldBe(["@type", "@id", "url", "name", "position", "inLanguage", "isPartOf", "recordedAt", "identifier", "creator"]);
    }

    [Fact]
    public void Text_cannot_close_the_script_element_of_JSON_LD()
    {
        const string Title = "</script><script>alert(1)</script> & 'æ' \"ø\"";
        var files = new ContentFolder()
            .WithItem("3.3", $"'{Title.Replace("'", "''", StringComparison.Ordinal)}'", null, "## Beslutning\nGodkendt.")
            .Build()
            .Files;

        var html = files.ReadText("moeder/midtjylland/2024-11-19/punkt-3-3/index.html");
        var script = new HtmlParser().ParseDocument(html).QuerySelectorAll("script:not([src])").ShouldHaveSingleItem();

        script.TextContent.ShouldNotContain("<");
        JsonDocument.Parse(script.TextContent).RootElement.GetProperty("@graph")[0].GetProperty("name").GetString().ShouldBe(Title);
    }

    [Fact]
    public void The_front_page_describes_search_and_the_open_data_page_its_downloads()
    {
        var files = Site().Build().Files;

        JsonLdReader
            .ReadMainEntity(files, "")
            .GetProperty("potentialAction")
            .GetProperty("target")
            .GetProperty("urlTemplate")
            .GetString()
            .ShouldBe("https://arkiv.example/soeg/?q={search_term_string}");
        var downloads = JsonLdReader.ReadMainEntity(files, "data/").GetProperty("distribution").EnumerateArray();
        downloads
            .Select(download => download.GetProperty("contentUrl").GetString())
            .ShouldBe([
                "https://arkiv.example/data/arkiv.jsonl",
                "https://arkiv.example/data/beslutninger.csv",
                "https://arkiv.example/data/moeder.json",
                "https://arkiv.example/data/sager.json",
                "https://arkiv.example/data/adresser.txt",
            ]);
    }

    [Theory]
    [InlineData("", "website", null)]
    [InlineData("sager/sag-2024-00001/", "website", null)]
    [InlineData("moeder/midtjylland/2024-11-19/", "article", "KKR Midtjylland")]
    [InlineData("moeder/midtjylland/2024-11-19/punkt-3-1/", "article", "KKR Midtjylland")]
    public void A_page_has_its_Open_Graph_type_and_Twitter_card(string path, string kind, string? section)
    {
        var head = Site().Build().Files.ReadPage(path).Head!;

        head.QuerySelector("meta[property='og:type']")!.GetAttribute("content").ShouldBe(kind);
        head.QuerySelector("meta[property='article:section']")?.GetAttribute("content").ShouldBe(section);
        head.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content").ShouldBe("summary");
    }

    private static ContentFolder Site() =>
        new ContentFolder()
            .With("moeder/midtjylland/2024-11-19/bilag/plan.pdf", [37, 80, 68, 70])
            .WithItem(
                "3.1",
                "Ny busplan",
                "SAG-2024-00001",
                "## Beslutning\nPlanen blev godkendt.",
                "bilag: [{titel: Plan, fil: bilag/plan.pdf}]"
            )
            .WithItem("3.2", "Forhandling", "SAG-2024-00001", "", "lukket: true");
}
