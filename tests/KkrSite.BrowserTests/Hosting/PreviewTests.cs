using System.Net;
using KkrSite.BrowserTests.Published;
using KkrSite.Hosting;

namespace KkrSite.BrowserTests.Hosting;

/// <summary>The preview, which all browser tests look at, sends what the published site would.</summary>
[Collection(DocumentCollection.Name)]
public sealed class PreviewTests(PublishedSites sites)
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/kkr/midtjylland/index.json", 200)]
    [InlineData("/soeg/indeks.json", 200)]
    [InlineData("/soeg/opensearch.xml", 200)]
    [InlineData("/findes/ikke/", 404)]
    public async Task The_headers_of_the_rules_are_sent(string path, int status) => await SeeAsync(path, (HttpStatusCode)status);

    [Fact]
    public async Task What_never_changes_is_kept_for_ever()
    {
        var stylesheet = "/" + sites.Archive.Files.Keys.Single(name => name.StartsWith("assets/site.", StringComparison.Ordinal) && name.EndsWith(".css", StringComparison.Ordinal));

        (await SeeAsync(stylesheet, HttpStatusCode.OK)).Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await SeeAsync("/", HttpStatusCode.OK)).Headers.CacheControl!.ToString().ShouldBe("public, must-revalidate, max-age=0");
    }

    private async Task<HttpResponseMessage> SeeAsync(string path, HttpStatusCode status)
    {
        using var client = new HttpClient();
        var answer = await client.GetAsync(new Uri(sites.Archive.Address, path));

        answer.StatusCode.ShouldBe(status);
        var rules = HostingRules.Read("", System.Text.Encoding.UTF8.GetString(sites.Archive.Files["_headers"].Span));
        rules.HeadersOf(path).ShouldNotBeEmpty();
        foreach (var (name, value) in rules.HeadersOf(path))
        {
            var sent = answer.Headers.TryGetValues(name, out var values) ? values : answer.Content.Headers.GetValues(name);
            string.Join(", ", sent).Replace(" ", "", StringComparison.Ordinal).ShouldBe(value.Replace(" ", "", StringComparison.Ordinal), name);
        }

        return answer;
    }
}
