using System.Text.Json;
using AngleSharp.Html.Parser;

namespace KkrSite.Tests.OpenData;

/// <summary>What pages tell search engines of themselves.</summary>
public sealed class StructuredDataTests
{
    private const string Meeting = "https://arkiv.example/moeder/midtjylland/2024-11-19/";

    [Fact]
    public void Every_page_says_where_it_stands_in_triples_that_others_can_read()
    {
        var files = BuiltSite.OfEverything();
        var pages = files.Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)).Select(path => path[..^"index.html".Length]).ToArray();

        var triples = LinkedData.Triples([.. pages.Select(page => LinkedData.OfPage(files, page))]);

        triples.Length.ShouldBe(pages.Length);
        foreach (var (page, statements) in pages.Zip(triples))
        {
            var steps = files.Page(page).QuerySelectorAll("nav.breadcrumbs li").Length;
            statements.Count(statement => statement.Contains("<https://schema.org/item>", StringComparison.Ordinal)).ShouldBe(steps, page);
            statements.ShouldNotContain(statement => statement.Contains("Legislation", StringComparison.Ordinal), page);
        }
    }

    [Fact]
    public void An_item_is_a_text_of_its_meeting()
    {
        var files = Site().Build().Files;

        var triples = LinkedData.Triples(LinkedData.OfPage(files, "moeder/midtjylland/2024-11-19/punkt-3-1/"))[0];

        triples.ShouldContain($"<{Meeting}punkt-3-1/> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/CreativeWork> .");
        triples.ShouldContain($"<{Meeting}punkt-3-1/> <https://schema.org/isPartOf> <{Meeting}> .");
        triples.ShouldContain($"<{Meeting}punkt-3-1/> <https://schema.org/identifier> \"SAG-2024-00001\" .");
        triples.ShouldContain($"<{Meeting}punkt-3-1/> <https://schema.org/abstract> \"Planen blev godkendt.\" .");
        triples.ShouldContain($"<{Meeting}punkt-3-1/> <https://schema.org/creativeWorkStatus> \"godkendt\" .");
        triples.ShouldContain($"<{Meeting}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Event> .");
        triples.ShouldContain(triple => triple.Contains($"<https://schema.org/contentUrl> \"{Meeting}bilag/plan.pdf\"", StringComparison.Ordinal));
        triples.ShouldContain(triple => triple.Contains("<https://schema.org/encodingFormat> \"application/pdf\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-11-19", "tid: \"10:00-12:00\"", "2024-11-19T10:00:00+01:00", "2024-11-19T12:00:00+01:00")]
    [InlineData("2024-06-19", "tid: \"09:30\"", "2024-06-19T09:30:00+02:00", null)]
    [InlineData("2024-06-19", "sted: Silkeborg", "2024-06-19", null)]
    [InlineData("2025-09", "tid: \"09:30-11:00\"", "2025-09", null)]
    public void A_meeting_begins_when_the_source_says_and_no_more_exactly(string date, string keys, string start, string? end)
    {
        var files = new ContentFolder().WithMeeting("nordjylland", date, "status: referat\n" + keys).Build().Files;

        var meeting = LinkedData.ThingOfPage(files, $"moeder/nordjylland/{date}/");

        meeting.GetProperty("startDate").GetString().ShouldBe(start);
        (meeting.TryGetProperty("endDate", out var ends) ? ends.GetString() : null).ShouldBe(end);
    }

    [Theory]
    [InlineData("status: dagsorden", "EventScheduled", "2024-06-19")]
    [InlineData("status: referat", "EventScheduled", "2024-06-19")]
    [InlineData("status: aflyst", "EventCancelled", "2024-06-19")]
    [InlineData("status: flyttet\ntil: 2024-06-26", "EventRescheduled", "2024-06-26")]
    public void A_meeting_says_whether_it_is_held(string keys, string status, string start)
    {
        var files = new ContentFolder().WithMeeting("nordjylland", "2024-06-19", keys).Build().Files;

        var meeting = LinkedData.ThingOfPage(files, "moeder/nordjylland/2024-06-19/");

        meeting.GetProperty("eventStatus").GetString().ShouldBe(LinkedData.SchemaOrg + status);
        meeting.GetProperty("startDate").GetString().ShouldBe(start);
        (meeting.TryGetProperty("previousStartDate", out var before) ? before.GetString() : start).ShouldBe(status == "EventRescheduled" ? "2024-06-19" : start);
    }

    [Fact]
    public void A_closed_item_tells_nothing_but_what_its_page_shows()
    {
        var files = Site().Build().Files;

        var item = LinkedData.ThingOfPage(files, "moeder/midtjylland/2024-11-19/punkt-3-2/");

        item.EnumerateObject().Select(field => field.Name)
            .ShouldBe(["@type", "@id", "url", "name", "position", "inLanguage", "isPartOf", "recordedAt", "identifier", "creator"]);
    }

    [Fact]
    public void No_text_ends_the_element_that_it_stands_in()
    {
        const string Title = "</script><script>alert(1)</script> & 'æ' \"ø\"";
        var files = new ContentFolder().WithItem("3.3", $"'{Title.Replace("'", "''", StringComparison.Ordinal)}'", null, "## Beslutning\nGodkendt.").Build().Files;

        var html = files.Text("moeder/midtjylland/2024-11-19/punkt-3-3/index.html");
        var script = new HtmlParser().ParseDocument(html).QuerySelectorAll("script:not([src])").ShouldHaveSingleItem();

        script.TextContent.ShouldNotContain("<");
        JsonDocument.Parse(script.TextContent).RootElement.GetProperty("@graph")[0].GetProperty("name").GetString().ShouldBe(Title);
    }

    [Fact]
    public void The_front_page_says_how_to_search_and_the_data_page_what_may_be_had()
    {
        var files = Site().Build().Files;

        LinkedData.ThingOfPage(files, "").GetProperty("potentialAction").GetProperty("target").GetProperty("urlTemplate").GetString()
            .ShouldBe("https://arkiv.example/soeg/?q={search_term_string}");
        var downloads = LinkedData.ThingOfPage(files, "data/").GetProperty("distribution").EnumerateArray();
        downloads.Select(download => download.GetProperty("contentUrl").GetString()).ShouldBe(
        [
            "https://arkiv.example/data/arkiv.jsonl", "https://arkiv.example/data/beslutninger.csv",
            "https://arkiv.example/data/moeder.json", "https://arkiv.example/data/sager.json",
        ]);
    }

    [Theory]
    [InlineData("", "website", null)]
    [InlineData("sager/sag-2024-00001/", "website", null)]
    [InlineData("moeder/midtjylland/2024-11-19/", "article", "KKR Midtjylland")]
    [InlineData("moeder/midtjylland/2024-11-19/punkt-3-1/", "article", "KKR Midtjylland")]
    public void A_page_that_is_shared_says_what_kind_it_is(string path, string kind, string? section)
    {
        var head = Site().Build().Files.Page(path).Head!;

        head.QuerySelector("meta[property='og:type']")!.GetAttribute("content").ShouldBe(kind);
        head.QuerySelector("meta[property='article:section']")?.GetAttribute("content").ShouldBe(section);
        head.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content").ShouldBe("summary");
    }

    private static ContentFolder Site() => new ContentFolder()
        .With("moeder/midtjylland/2024-11-19/bilag/plan.pdf", [37, 80, 68, 70])
        .WithItem("3.1", "Ny busplan", "SAG-2024-00001", "## Beslutning\nPlanen blev godkendt.", "bilag: [{titel: Plan, fil: bilag/plan.pdf}]")
        .WithItem("3.2", "Forhandling", "SAG-2024-00001", "", "lukket: true");
}
