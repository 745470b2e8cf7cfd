using System.Net;
using System.Text.Json;
using KkrSite.Site.Hosting;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Hosting;

/// <summary>Netlify's own tool builds the site from the repository, and serves it with its own redirect engine.</summary>
public sealed class NetlifyTests(NetlifySite site) : IClassFixture<NetlifySite>
{
    private const string Meeting = "/moeder/midtjylland/2024-11-19/";
    private const string Case = "/sager/sag-2024-04064/";

    [Fact(Skip = TestMachine.NoNetlify, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasNetlify))]
    public void Production_build_names_the_address_of_its_settings()
    {
        ReadText("index.html").ShouldContain("""<link rel="canonical" href="https://kkr-arkivet.example/">""");
        ReadText("robots.txt").ShouldContain("Sitemap: https://kkr-arkivet.example/sitemap.xml");
        ReadText("_headers").ShouldNotContain("noindex");
    }

    [Fact(Skip = TestMachine.NoNetlify, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasNetlify))]
    public void Deploy_preview_names_its_netlify_address_and_is_noindex()
    {
        site.PreviewFiles["index.html"].ShouldContain("""<meta name="robots" content="noindex">""");
        site.PreviewFiles["index.html"].ShouldContain(".netlify.app/\"");
        site.PreviewFiles["index.html"].ShouldNotContain("https://kkr-arkivet.example/");
        site.PreviewFiles["robots.txt"].ShouldBe("User-agent: *\nDisallow: /\n");
        site.PreviewFiles["_headers"].ShouldContain("  X-Robots-Tag: noindex\n");
    }

    [Theory(Skip = TestMachine.NoNetlify, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasNetlify))]
    [InlineData("/")]
    [InlineData(Meeting)]
    [InlineData("/kkr/midtjylland/index.json")]
    [InlineData("/soeg/opensearch.xml")]
    public async Task Published_address_is_answered_with_200(string path) => (await GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);

    // In production Netlify redirects to the address with the slash (its Pretty URLs); netlify dev shows the page at once.
    [Fact(Skip = TestMachine.NoNetlify, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasNetlify))]
    public async Task Page_address_without_its_last_slash_leads_to_the_page() =>
        (await GetAsync(Meeting.TrimEnd('/'))).StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.MovedPermanently);

    [Theory(Skip = TestMachine.NoNetlify, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasNetlify))]
    [InlineData("/moeder/midtjylland/2024-11-12/", Meeting)]
    [InlineData("/moeder/midtjylland/2024-11-12", Meeting)]
    [InlineData("/moeder/midtjylland/2024-11-12/punkt-3-1/index.json", Meeting + "punkt-3-1/index.json")]
    [InlineData("/sag/2024-04064", Case)]
    [InlineData("/SAG/2024-04064/", Case)]
    [InlineData("/SAG-2024-04064/", Case)]
    [InlineData("/sager/SAG-2024-04064/", Case)]
    [InlineData("/sager/2024-04064/", Case)]
    [InlineData("/sager/sag-2024-4064", Case)]
    public async Task Old_address_redirects_to_the_new_one_in_one_step(string path, string location)
    {
        var answer = await GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.OriginalString.ShouldBe(location);
    }

    [Theory(Skip = TestMachine.NoNetlify, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasNetlify))]
    [InlineData("/SAG-2024-04064")]
    [InlineData("/sag-2024-04064")]
    [InlineData("/Sag-2024-4064")]
    [InlineData("/sag/2024-4064")]
    [InlineData("/sager/SAG-2024-04064")]
    [InlineData("/sager/2024-4064/")]
    public async Task Case_number_in_any_spelling_leads_to_the_case_page(string path) =>
        (await FollowAsync(path)).ShouldBe((HttpStatusCode.OK, Case.TrimEnd('/')));

    [Theory(Skip = TestMachine.NoNetlify, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasNetlify))]
    [InlineData("/SAG-2099-00001")]
    [InlineData("/sag/2099-1/")]
    [InlineData("/sager/SAG-2099-00001/")]
    [InlineData("/sager/2099-00001")]
    [InlineData("/findes/ikke/")]
    public async Task Unknown_address_ends_in_404(string path) => (await FollowAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Theory(Skip = TestMachine.NoNetlify, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasNetlify))]
    [InlineData("/gammel/")]
    [InlineData("/gammel")]
    [InlineData("/gammel/index.json")]
    [InlineData("/notat.pdf")]
    public async Task Removed_page_is_answered_with_410_and_its_date_and_reason(string path)
    {
        var answer = await GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.Gone);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("taget ned 31. januar 2026. En prøve.");
    }

    // netlify dev overrides the rules' Cache-Control and Content-Type with its own; according to Netlify's documentation, rules may set
    // both in production.
    [Theory(Skip = TestMachine.NoNetlify, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasNetlify))]
    [InlineData("/")]
    [InlineData("/kkr/midtjylland/index.json")]
    [InlineData("/findes/ikke/")]
    public async Task Header_rules_for_all_files_are_sent_with_every_answer(string path)
    {
        var answer = await GetAsync(path);

        var rules = HeaderRule.ParseFile(ReadText("_headers")).Single(rule => rule.Path == "/*");
        rules.Headers.Length.ShouldBeGreaterThan(5);
        foreach (var (name, value) in rules.Headers)
        {
            answer.Headers.GetValues(name).ShouldBe([value], name);
        }
    }

    [Fact(Skip = TestMachine.NoNetlify, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasNetlify))]
    public async Task Netlify_reads_header_rules_for_some_files_as_the_preview_does()
    {
        var files = Directory
            .EnumerateFiles(site.OutputFolder, "*", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(site.OutputFolder, file).Replace('\\', '/'));
        string[] paths =
        [
            .. files.Where(file => !file.EndsWith("index.html", StringComparison.Ordinal)),
            Meeting,
            "/feed.xml",
            "/rettelser/feed.xml",
            Case + "feed.xml",
            "/moeder.ics",
            "/kkr/midtjylland/moeder.ics",
            "/data/beslutninger.csv",
            "/data/arkiv.jsonl",
            "/data/arkiv.jsonld",
            "/data/arkiv.jsonl.sha256",
        ];

        var theirs = JsonDocument.Parse(await NetlifyCli.ReadHeadersAsync(Path.Combine(site.OutputFolder, "_headers"), paths)).RootElement;
        var ours = HostingRules.Parse("", ReadText("_headers"));

        foreach (var path in paths)
        {
            theirs
                .GetProperty(path)
                .EnumerateObject()
                .Select(header => (header.Name, header.Value.GetString()!))
                .ShouldBe(ours.FindHeaders(path).Select(header => (header.Name, header.Value)), ignoreOrder: true, path);
        }

        paths.ShouldContain(path => theirs.GetProperty(path).ToString().Contains("immutable", StringComparison.Ordinal));
    }

    private string ReadText(string name) => File.ReadAllText(Path.Combine(site.OutputFolder, name));

    private Task<HttpResponseMessage> GetAsync(string path) => site.Client.GetAsync(new Uri(path, UriKind.Relative));

    // Follows redirects as a browser does; no address needs five steps.
    private async Task<(HttpStatusCode Status, string Path)> FollowAsync(string path)
    {
        for (var step = 0; step < 5; step++)
        {
            var answer = await GetAsync(path);
            if (answer.Headers.Location is not { } location)
            {
                return (answer.StatusCode, path.TrimEnd('/'));
            }

            path = location.OriginalString;
        }

        throw new InvalidOperationException($"{path} goes round.");
    }
}
