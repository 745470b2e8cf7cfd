using KkrSite.Site.Hosting;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Hosting;

/// <summary>The rules of the published _headers, applied to the addresses of a site.</summary>
public sealed class PublishedHeaderTests
{
    private static readonly IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Site = new ContentFolder().Build().Files;

    private static readonly HostingRules Rules = HostingRules.Parse("", Site.ReadText("_headers"));

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
    public void Files_with_ambiguous_extensions_get_a_content_type(string path, string? type) =>
        FindHeader(path, "Content-Type").ShouldBe(type);

    [Fact]
    public void Every_feed_and_calendar_of_the_site_gets_a_content_type()
    {
        var followed = Site
            .Keys.Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal) || path.EndsWith(".ics", StringComparison.Ordinal))
            .ToArray();

        followed.Length.ShouldBeGreaterThan(5);
        followed.Where(path => FindHeader("/" + path, "Content-Type") is null).ShouldBeEmpty();
    }

    [Fact]
    public void Exactly_the_files_with_a_content_hash_are_cached_as_immutable()
    {
        var kept = Site.Keys.Where(path => FindHeader("/" + path, "Cache-Control") is not null).ToArray();

        kept.ShouldAllBe(path => FindHeader("/" + path, "Cache-Control") == "public, max-age=31536000, immutable");
        kept.ShouldAllBe(path =>
            path.StartsWith("soeg/indeks/", StringComparison.Ordinal) || path.StartsWith("assets/", StringComparison.Ordinal)
        );
        kept.Where(path => path.StartsWith("assets/", StringComparison.Ordinal))
            .ShouldAllBe(path =>
                System.Text.RegularExpressions.Regex.IsMatch(path, @"(\.[0-9a-f]{10}\.(css|js|svg)|-[A-Z0-9]{8}\.woff2)$")
            );
        Site.Keys.Where(path => path.StartsWith("assets/", StringComparison.Ordinal))
            .Except(kept)
            .ShouldAllBe(path => path.EndsWith(".license.txt", StringComparison.Ordinal));
        kept.ShouldContain(path => path.StartsWith("soeg/indeks/", StringComparison.Ordinal));
        kept.ShouldContain(path => path.EndsWith(".woff2", StringComparison.Ordinal));
    }

    [Fact]
    public void No_address_gets_the_same_header_twice()
    {
        foreach (var path in Site.Keys.Select(path => "/" + path).Append("/data/feed.xml").Append("/data/arkiv.jsonl"))
        {
            Rules.FindHeaders(path).Select(header => header.Name).ShouldBeUnique(path);
        }
    }

    [Fact]
    public void The_content_security_policy_allows_no_inline_code_and_no_other_origin()
    {
        var policy = FindHeader("/", "Content-Security-Policy").ShouldNotBeNull();

        policy.ShouldStartWith("default-src 'none'; ");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        policy.ShouldNotContain("*");
    }

    [Fact]
    public void Published_JSON_may_be_read_from_any_origin() =>
        FindHeader("/kkr/midtjylland/index.json", "Access-Control-Allow-Origin").ShouldBe("*");

    private static string? FindHeader(string path, string name) =>
        Rules.FindHeaders(path).Where(header => header.Name == name).Select(header => header.Value).SingleOrDefault();
}
