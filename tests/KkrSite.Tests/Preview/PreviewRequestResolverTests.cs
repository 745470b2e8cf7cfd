using System.Net;
using System.Text;
using KkrSite.Preview;
using KkrSite.TestTools;

namespace KkrSite.Tests.Preview;

/// <summary>The preview gives the same answers as the published site.</summary>
public sealed class PreviewRequestResolverTests
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK, null)]
    [InlineData("/moeder/midtjylland/2024-11-19/punkt-3-1/", HttpStatusCode.OK, null)]
    [InlineData("/moeder/midtjylland/2024-11-19", HttpStatusCode.MovedPermanently, "/moeder/midtjylland/2024-11-19/")]
    [InlineData("/gammel/", HttpStatusCode.MovedPermanently, "/moeder/")]
    [InlineData("/nedtaget/", HttpStatusCode.Gone, null)]
    [InlineData("/findes/ikke/", HttpStatusCode.NotFound, null)]
    [InlineData("/../input/site.yml", HttpStatusCode.NotFound, null)]
    public void A_preview_request_gets_the_status_of_the_published_site(string path, HttpStatusCode status, string? location)
    {
        var answer = PreviewRequestResolver.Resolve(Site(new ContentFolder()), path);

        answer.Status.ShouldBe(status);
        (answer as RedirectResponse)?.Location.ShouldBe(location);
        (answer is FileResponse { Body.Length: > 0 }).ShouldBe(location is null);
    }

    [Theory]
    [InlineData("/kkr/", "text/html")]
    [InlineData("/kkr/midtjylland/index.json", "application/json")]
    [InlineData("/kkr/midtjylland/feed.xml", "application/atom+xml")]
    [InlineData("/feed.xml", "application/atom+xml")]
    [InlineData("/moeder.ics", "text/calendar")]
    public void Text_files_get_their_content_type_with_UTF_8(string path, string type) =>
        FindFile(Site(new ContentFolder()), path).ContentType.ShouldBe(type + "; charset=utf-8");

    [Theory]
    [InlineData("/data/arkiv.jsonl", "application/jsonl; charset=utf-8")]
    [InlineData("/data/katalog.jsonld", "application/ld+json; charset=utf-8")]
    [InlineData("/data/arkiv.jsonl.sha256", "text/plain; charset=utf-8")]
    [InlineData("/data/beslutninger.csv", "text/csv; charset=utf-8")]
    [InlineData("/_headers", "text/plain; charset=utf-8")]
    public void Open_data_files_get_their_content_types(string path, string type) =>
        FindFile(Site(new ContentFolder()), path).ContentType.ShouldBe(type);

    [Theory]
    [InlineData("/SAG-2024-00001")]
    [InlineData("/sag-2024-00001/")]
    [InlineData("/Sag-2024-00001")]
    [InlineData("/sag/2024-00001")]
    [InlineData("/SAG/2024-00001/")]
    [InlineData("/sager/SAG-2024-00001")]
    [InlineData("/sager/SAG-2024-00001/")]
    [InlineData("/sager/2024-00001/")]
    [InlineData("/SAG-2024-1")]
    [InlineData("/sag/2024-1")]
    [InlineData("/sager/sag-2024-1/")]
    [InlineData("/sager/2024-1")]
    public void Every_notation_of_a_case_number_redirects_to_the_case(string path) =>
        EndOf(Site(new ContentFolder()), path).ShouldBe(("/sager/sag-2024-00001/", HttpStatusCode.OK));

    [Theory]
    [InlineData("/SAG-2099-00001")]
    [InlineData("/sag/2099-1")]
    [InlineData("/sager/SAG-2099-00001/")]
    [InlineData("/sager/2099-00001")]
    [InlineData("/sag-")]
    [InlineData("/sag/")]
    public void An_unknown_case_number_ends_in_404(string path) =>
        EndOf(Site(new ContentFolder()), path).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public void A_removed_file_is_answered_with_its_tombstone_page()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("omdirigeringer.txt", "/bilag/referat%20%C3%A6.pdf -> fjernet 2026-01-31 En fejl.")
            .Build();

        var answer = FindFile(new PreviewBuild(files, diagnostics.ToSortedArray()), "/bilag/referat æ.pdf");

        answer.Status.ShouldBe(HttpStatusCode.Gone);
        answer.ContentType.ShouldBe("text/html; charset=utf-8");
        Encoding.UTF8.GetString(answer.Body.Span).ShouldContain("Filen blev taget ned 31. januar 2026. En fejl.");
    }

    [Fact]
    public void Every_address_shows_the_errors_while_the_content_has_any()
    {
        var answer = FindFile(Site(new ContentFolder().WithItem("3.2", "X", "SAG-1", "")), "/");

        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        Encoding.UTF8.GetString(answer.Body.Span).ShouldContain("3.2-punkt.md(4,6): fejl KKR");
    }

    private static FileResponse FindFile(PreviewBuild build, string path) =>
        PreviewRequestResolver.Resolve(build, path).ShouldBeOfType<FileResponse>();

    // Follows redirects as a browser does; no address needs five steps.
    private static (string Path, HttpStatusCode Status) EndOf(PreviewBuild site, string path)
    {
        for (var step = 0; step < 5; step++)
        {
            var answer = PreviewRequestResolver.Resolve(site, path);
            if (answer is not RedirectResponse { Location: var location })
            {
                return (path, answer.Status);
            }

            path = location;
        }

        throw new InvalidOperationException($"{path} is a redirect loop.");
    }

    private static PreviewBuild Site(ContentFolder folder)
    {
        var (files, diagnostics) = folder
            .With("omdirigeringer.txt", "/gammel/ -> /moeder/\n/nedtaget/ -> fjernet 2026-01-31 En fejl.")
            .Build();
        return new PreviewBuild(files, diagnostics.ToSortedArray());
    }
}
