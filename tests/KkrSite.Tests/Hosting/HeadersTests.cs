using KkrSite.Hosting;

namespace KkrSite.Tests.Hosting;

/// <summary>What the published _headers says of the addresses that there are.</summary>
public sealed class HeadersTests
{
    private static readonly IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Site = new ContentFolder().Build().Files;

    private static readonly HostingRules Rules = HostingRules.Read("", Site.Text("_headers"));

    [Theory]
    [InlineData("/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/rettelser/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/sager/sag-2024-00001/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/moeder.ics", "text/calendar; charset=utf-8")]
    [InlineData("/kkr/midtjylland/moeder.ics", "text/calendar; charset=utf-8")]
    [InlineData("/soeg/opensearch.xml", "application/opensearchdescription+xml; charset=utf-8")]
    [InlineData("/data/beslutninger.csv", "text/csv; charset=utf-8")]
    [InlineData("/data/arkiv.jsonl", "application/jsonl; charset=utf-8")]
    [InlineData("/data/arkiv.jsonld", "application/ld+json; charset=utf-8")]
    [InlineData("/sitemap.xml", null)]
    [InlineData("/kkr/midtjylland/", null)]
    public void What_an_ending_does_not_tell_is_told(string path, string? type) => Said(path, "Content-Type").ShouldBe(type);

    [Fact]
    public void Every_feed_and_calendar_of_the_site_says_what_it_is()
    {
        var followed = Site.Keys.Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal) || path.EndsWith(".ics", StringComparison.Ordinal)).ToArray();

        followed.Length.ShouldBeGreaterThan(5);
        followed.Where(path => Said("/" + path, "Content-Type") is null).ShouldBeEmpty();
    }

    [Fact]
    public void For_ever_is_kept_only_what_carries_a_hash_of_itself_and_all_of_that()
    {
        var kept = Site.Keys.Where(path => Said("/" + path, "Cache-Control") is not null).ToArray();

        kept.ShouldAllBe(path => Said("/" + path, "Cache-Control") == "public, max-age=31536000, immutable");
        kept.ShouldAllBe(path => path.StartsWith("soeg/indeks/", StringComparison.Ordinal) || path.StartsWith("assets/", StringComparison.Ordinal));
        kept.Where(path => path.StartsWith("assets/", StringComparison.Ordinal))
            .ShouldAllBe(path => System.Text.RegularExpressions.Regex.IsMatch(path, @"(\.[0-9a-f]{10}\.(css|js|svg)|-[A-Z0-9]{8}\.woff2)$"));
        Site.Keys.Where(path => path.StartsWith("assets/", StringComparison.Ordinal)).Except(kept)
            .ShouldAllBe(path => path.EndsWith(".license.txt", StringComparison.Ordinal));
        kept.ShouldContain(path => path.StartsWith("soeg/indeks/", StringComparison.Ordinal));
        kept.ShouldContain(path => path.EndsWith(".woff2", StringComparison.Ordinal));
    }

    [Fact]
    public void No_header_is_said_twice_of_one_address()
    {
        foreach (var path in Site.Keys.Select(path => "/" + path).Append("/data/feed.xml").Append("/data/arkiv.jsonl"))
        {
            Rules.HeadersOf(path).Select(header => header.Name).ShouldBeUnique(path);
        }
    }

    [Fact]
    public void Nothing_is_taken_from_elsewhere_and_no_script_or_style_stands_in_a_page()
    {
        var policy = Said("/", "Content-Security-Policy").ShouldNotBeNull();

        policy.ShouldStartWith("default-src 'none'; ");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        policy.ShouldNotContain("*");
    }

    [Fact]
    public void All_that_is_public_may_be_read_by_any_site() => Said("/kkr/midtjylland/index.json", "Access-Control-Allow-Origin").ShouldBe("*");

    private static string? Said(string path, string name) =>
        Rules.HeadersOf(path).Where(header => header.Name == name).Select(header => header.Value).SingleOrDefault();
}
