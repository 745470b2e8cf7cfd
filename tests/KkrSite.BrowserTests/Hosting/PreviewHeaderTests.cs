using System.Net;
using KkrSite.BrowserTests.Fixtures;
using KkrSite.Site.Hosting;

namespace KkrSite.BrowserTests.Hosting;

/// <summary>The preview, which all browser tests use, sends the same headers as the published site.</summary>
[Collection(DocumentCollection.Name)]
public sealed class PreviewHeaderTests(PublishedSites sites)
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/kkr/midtjylland/index.json", 200)]
    [InlineData("/soeg/indeks.json", 200)]
    [InlineData("/soeg/opensearch.xml", 200)]
    [InlineData("/findes/ikke/", 404)]
    public async Task Preview_sends_the_headers_of_the_rules(string path, int status) =>
        await GetCheckedAsync(path, (HttpStatusCode)status);

    [Fact]
    public async Task Preview_sends_immutable_for_a_stylesheet_and_revalidation_for_a_page()
    {
        var stylesheet =
            "/"
            + sites.Archive.Files.Keys.Single(name =>
                name.StartsWith("assets/site.", StringComparison.Ordinal) && name.EndsWith(".css", StringComparison.Ordinal)
            );

        (await GetCheckedAsync(stylesheet, HttpStatusCode.OK)).Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await GetCheckedAsync("/", HttpStatusCode.OK)).Headers.CacheControl!.ToString().ShouldBe("public, must-revalidate, max-age=0");
    }

    private async Task<HttpResponseMessage> GetCheckedAsync(string path, HttpStatusCode status)
    {
        using var client = new HttpClient();
        var answer = await client.GetAsync(new Uri(sites.Archive.Address, path));

        answer.StatusCode.ShouldBe(status);
        var rules = HostingRules.Parse("", System.Text.Encoding.UTF8.GetString(sites.Archive.Files["_headers"].Span));
        rules.FindHeaders(path).ShouldNotBeEmpty();
        foreach (var (name, value) in rules.FindHeaders(path))
        {
            var sent = answer.Headers.TryGetValues(name, out var values) ? values : answer.Content.Headers.GetValues(name);
            string.Join(", ", sent)
                .Replace(" ", "", StringComparison.Ordinal)
                .ShouldBe(value.Replace(" ", "", StringComparison.Ordinal), name);
        }

        return answer;
    }
}
