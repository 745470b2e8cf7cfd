using System.Net;
using System.Text.Json;
using KkrSite.Hosting;

namespace KkrSite.BrowserTests.Hosting;

/// <summary>What Netlify makes of the repository: its own tool builds the site, and answers by its own redirect engine.</summary>
public sealed class NetlifyTests(NetlifySite site) : IClassFixture<NetlifySite>
{
    private const string Meeting = "/moeder/midtjylland/2024-11-19/";
    private const string Case = "/sager/sag-2024-04064/";

    [NetlifyFact]
    public void What_is_published_says_that_it_stands_at_the_address_of_its_settings()
    {
        Text("index.html").ShouldContain("""<link rel="canonical" href="https://kkr-arkivet.example/">""");
        Text("robots.txt").ShouldContain("Sitemap: https://kkr-arkivet.example/sitemap.xml");
        Text("_headers").ShouldNotContain("noindex");
    }

    [NetlifyFact]
    public void A_preview_of_a_change_stands_at_an_address_of_Netlify_s_and_asks_search_engines_to_leave_it_out()
    {
        site.Preview["index.html"].ShouldContain("""<meta name="robots" content="noindex">""");
        site.Preview["index.html"].ShouldContain(".netlify.app/\"");
        site.Preview["index.html"].ShouldNotContain("https://kkr-arkivet.example/");
        site.Preview["robots.txt"].ShouldBe("User-agent: *\nDisallow: /\n");
        site.Preview["_headers"].ShouldContain("  X-Robots-Tag: noindex\n");
    }

    [NetlifyTheory]
    [InlineData("/")]
    [InlineData(Meeting)]
    [InlineData("/kkr/midtjylland/index.json")]
    [InlineData("/soeg/opensearch.xml")]
    public async Task What_stands_there_is_answered(string path) => (await AskAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);

    // In production Netlify leads on to the address with the slash (its Pretty URLs); netlify dev shows the page at once.
    [NetlifyFact]
    public async Task A_page_is_found_without_its_last_slash() =>
        (await AskAsync(Meeting.TrimEnd('/'))).StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.MovedPermanently);

    [NetlifyTheory]
    [InlineData("/moeder/midtjylland/2024-11-12/", Meeting)]
    [InlineData("/moeder/midtjylland/2024-11-12", Meeting)]
    [InlineData("/moeder/midtjylland/2024-11-12/punkt-3-1/index.json", Meeting + "punkt-3-1/index.json")]
    [InlineData("/sag/2024-04064", Case)]
    [InlineData("/SAG/2024-04064/", Case)]
    [InlineData("/SAG-2024-04064/", Case)]
    [InlineData("/sager/SAG-2024-04064/", Case)]
    [InlineData("/sager/2024-04064/", Case)]
    [InlineData("/sager/sag-2024-4064", Case)]
    public async Task An_old_address_leads_to_the_new_one_in_one_step(string path, string location)
    {
        var answer = await AskAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.OriginalString.ShouldBe(location);
    }

    [NetlifyTheory]
    [InlineData("/SAG-2024-04064")]
    [InlineData("/sag-2024-04064")]
    [InlineData("/Sag-2024-4064")]
    [InlineData("/sag/2024-4064")]
    [InlineData("/sager/SAG-2024-04064")]
    [InlineData("/sager/2024-4064/")]
    public async Task However_a_case_s_number_is_written_its_page_is_shown(string path) =>
        (await EndOfAsync(path)).ShouldBe((HttpStatusCode.OK, Case.TrimEnd('/')));

    [NetlifyTheory]
    [InlineData("/SAG-2099-00001")]
    [InlineData("/sag/2099-1/")]
    [InlineData("/sager/SAG-2099-00001/")]
    [InlineData("/sager/2099-00001")]
    [InlineData("/findes/ikke/")]
    public async Task What_never_was_ends_in_404(string path) => (await EndOfAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [NetlifyTheory]
    [InlineData("/gammel/")]
    [InlineData("/gammel")]
    [InlineData("/gammel/index.json")]
    [InlineData("/notat.pdf")]
    public async Task What_was_taken_down_says_when_and_why(string path)
    {
        var answer = await AskAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.Gone);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("taget ned 31. januar 2026. En prøve.");
    }

    // netlify dev puts its own Cache-Control and Content-Type over the rules'; Netlify's documentation excepts neither from what rules may say.
    [NetlifyTheory]
    [InlineData("/")]
    [InlineData("/kkr/midtjylland/index.json")]
    [InlineData("/findes/ikke/")]
    public async Task The_rules_for_all_files_are_sent(string path)
    {
        var answer = await AskAsync(path);

        var rules = HeaderRule.Read(Text("_headers")).Single(rule => rule.Path == "/*");
        rules.Headers.Length.ShouldBeGreaterThan(5);
        foreach (var (name, value) in rules.Headers)
        {
            answer.Headers.GetValues(name).ShouldBe([value], name);
        }
    }

    [NetlifyFact]
    public async Task Netlify_reads_the_rules_for_some_files_as_the_preview_does()
    {
        var files = Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(site.Output, file).Replace('\\', '/'));
        string[] paths =
        [
            .. files.Where(file => !file.EndsWith("index.html", StringComparison.Ordinal)),
            Meeting, "/feed.xml", "/rettelser/feed.xml", Case + "feed.xml", "/moeder.ics", "/kkr/midtjylland/moeder.ics", "/data/beslutninger.csv",
            "/data/arkiv.jsonl", "/data/arkiv.jsonld", "/data/arkiv.jsonl.sha256",
        ];

        var theirs = JsonDocument.Parse(await NetlifyTool.HeadersOfAsync(Path.Combine(site.Output, "_headers"), paths)).RootElement;
        var ours = HostingRules.Read("", Text("_headers"));

        foreach (var path in paths)
        {
            theirs.GetProperty(path).EnumerateObject().Select(header => (header.Name, header.Value.GetString()!))
                .ShouldBe(ours.HeadersOf(path).Select(header => (header.Name, header.Value)), ignoreOrder: true, path);
        }

        paths.ShouldContain(path => theirs.GetProperty(path).ToString().Contains("immutable", StringComparison.Ordinal));
    }

    private string Text(string name) => File.ReadAllText(Path.Combine(site.Output, name));

    private Task<HttpResponseMessage> AskAsync(string path) => site.Client.GetAsync(new Uri(path, UriKind.Relative));

    // As a browser goes on; five steps are more than any address needs.
    private async Task<(HttpStatusCode Status, string Path)> EndOfAsync(string path)
    {
        for (var step = 0; step < 5; step++)
        {
            var answer = await AskAsync(path);
            if (answer.Headers.Location is not { } location)
            {
                return (answer.StatusCode, path.TrimEnd('/'));
            }

            path = location.OriginalString;
        }

        throw new InvalidOperationException($"{path} goes round.");
    }
}
