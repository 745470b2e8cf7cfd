using System.Net;
using System.Net.Http.Headers;
using KkrSite.TestTools;

namespace KkrSite.Tests.Preview;

/// <summary>The responses of the preview server, also to requests that no browser sends.</summary>
public sealed class PreviewServerTests(PreviewServerTests.SharedPreview shared) : IClassFixture<PreviewServerTests.SharedPreview>
{
    private static readonly byte[] Pdf = [.. "%PDF-1.4\n"u8, .. new byte[100_000]];

    private readonly RunningPreview preview = shared.Preview;

    [Fact]
    public void The_preview_server_listens_on_loopback_only() => preview.Address.Host.ShouldBe("127.0.0.1");

    [Theory]
    [InlineData("/../hemmelig.txt")]
    [InlineData("/../../hemmelig.txt")]
    [InlineData("/%2e%2e/hemmelig.txt")]
    [InlineData("/..%2fhemmelig.txt")]
    [InlineData("/%2e%2e%2f%2e%2e%2fhemmelig.txt")]
    [InlineData("/..%5chemmelig.txt")]
    [InlineData("/..\\hemmelig.txt")]
    [InlineData("/moeder/..%2f..%2f..%2fhemmelig.txt")]
    [InlineData("/moeder/midtjylland/2024-11-19/bilag/../../../../../hemmelig.txt")]
    [InlineData("//moeder")]
    [InlineData("//eksempel.dk/..")]
    [InlineData("/\\eksempel.dk")]
    [InlineData("/etc/passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/site.yml")]
    [InlineData("/input/site.yml")]
    public async Task A_path_outside_the_site_is_not_found(string path)
    {
        var answer = await preview.SendRawAsync($"GET {path} HTTP/1.1\nHost: {preview.Address.Authority}\nConnection: close\n\n");

        answer.ShouldStartWith("HTTP/1.1 404 ");
        answer.ShouldNotContain("hemmelig\n");
        answer.ShouldNotContain("root:");
    }

    [Theory]
    [InlineData("GET /%00 HTTP/1.1\nHost: {0}\nConnection: close\n\n", "400")]
    [InlineData("GET http://eksempel.dk/ HTTP/1.1\nHost: eksempel.dk\nConnection: close\n\n", "421")]
    [InlineData("GET / HTTP/1.1\nHost: eksempel.dk\nConnection: close\n\n", "421")]
    [InlineData("GET / HTTP/1.1\nHost: 127.0.0.1:1\nConnection: close\n\n", "421")]
    [InlineData("GET / HTTP/1.1\nHost: 127.0.0.1.eksempel.dk\nConnection: close\n\n", "421")]
    [InlineData("GET / HTTP/1.0\n\n", "421")]
    [InlineData("POST / HTTP/1.1\nHost: {0}\nContent-Length: 0\nConnection: close\n\n", "405")]
    [InlineData("PUT /x HTTP/1.1\nHost: {0}\nContent-Length: 0\nConnection: close\n\n", "405")]
    [InlineData("GET / HTTP/1.1\nHost: {0}\nOrigin: https://eksempel.dk\nConnection: close\n\n", "403")]
    [InlineData("GET / HTTP/1.1\nHost: {0}\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: no-cors\nConnection: close\n\n", "403")]
    [InlineData("GET / HTTP/1.1\nHost: {0}\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\nConnection: close\n\n", "200")]
    [InlineData("GET /sag/2024%0d%0aX-Egen:1 HTTP/1.1\nHost: {0}\nConnection: close\n\n", "301")]
    [InlineData("GET /sag/2024-%C3%A6 HTTP/1.1\nHost: {0}\nConnection: close\n\n", "301")]
    public async Task Requests_from_other_hosts_and_origins_are_refused(string request, string status)
    {
        var answer = await preview.SendRawAsync(request.Replace("{0}", preview.Address.Authority, StringComparison.Ordinal));

        answer.ShouldStartWith($"HTTP/1.1 {status} ");
        answer.ShouldNotContain("\nX-Egen");
    }

    [Fact]
    public async Task An_attachment_is_served_whole_or_by_range()
    {
        const string Path = "/moeder/midtjylland/2024-11-19/bilag/udkast.pdf";

        var whole = await preview.GetAsync(Path);
        (await whole.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        whole.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");

        using var part = new HttpRequestMessage(HttpMethod.Get, new Uri(preview.Address, Path))
        {
            Headers = { Range = new RangeHeaderValue(1, 3) },
        };
        var partial = await preview.Client.SendAsync(part);
        partial.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await partial.Content.ReadAsStringAsync()).ShouldBe("PDF");
    }

    [Fact]
    public async Task A_cached_page_is_not_sent_again_and_HEAD_has_no_body()
    {
        var first = await preview.GetAsync("/moeder/");
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(preview.Address, "/moeder/"))
        {
            Headers = { IfNoneMatch = { first.Headers.ETag! } },
        };
        (await preview.Client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        using var head = new HttpRequestMessage(HttpMethod.Head, new Uri(preview.Address, "/moeder/"));
        var answer = await preview.Client.SendAsync(head);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentLength.ShouldBe((await first.Content.ReadAsByteArrayAsync()).Length);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Redirects_of_the_preview_are_not_cached()
    {
        var answer = await preview.GetAsync("/moeder");

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.OriginalString.ShouldBe("/moeder/");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task The_live_reload_script_is_only_in_pages_of_the_preview()
    {
        (await preview.GetTextAsync("/moeder/")).ShouldContain("<script src=\"/_forhaandsvisning/genindlaes.js\" data-state=\"");
        (await preview.GetAsync("/_forhaandsvisning/genindlaes.js")).Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        (await preview.GetAsync("/_forhaandsvisning/andet")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        new ContentFolder().Build("moeder/index.html").ShouldNotContain("_forhaandsvisning");

        await using var published = RunningPreview.Start(shared.Input, reloads: false);
        (await published.GetTextAsync("/moeder/")).ShouldNotContain("_forhaandsvisning");
        (await published.GetAsync("/_forhaandsvisning/genindlaes.js")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>One preview for all of these tests: none changes its content.</summary>
    public sealed class SharedPreview : IAsyncDisposable
    {
        private readonly TemporaryFolder folder = new();

        public SharedPreview()
        {
            new ContentFolder()
                .WithItem("3.2", "Bilag", null, "", "bilag: [{titel: Udkast, fil: bilag/udkast.pdf}]")
                .With("moeder/midtjylland/2024-11-19/bilag/udkast.pdf", Pdf)
                .Save(Input);
            File.WriteAllText(folder["hemmelig.txt"], "hemmelig");
            Preview = RunningPreview.Start(Input);
        }

        public string Input => folder["input"];

        internal RunningPreview Preview { get; }

        public async ValueTask DisposeAsync()
        {
            await Preview.DisposeAsync();
            folder.Dispose();
        }
    }
}
