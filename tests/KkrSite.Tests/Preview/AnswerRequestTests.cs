using System.Net;
using System.Text;
using KkrSite.Preview;

namespace KkrSite.Tests.Preview;

/// <summary>The preview answers as the published site would.</summary>
public sealed class AnswerRequestTests
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK, null)]
    [InlineData("/moeder/midtjylland/2024-11-19/punkt-3-1/", HttpStatusCode.OK, null)]
    [InlineData("/moeder/midtjylland/2024-11-19", HttpStatusCode.MovedPermanently, "/moeder/midtjylland/2024-11-19/")]
    [InlineData("/gammel/", HttpStatusCode.MovedPermanently, "/moeder/")]
    [InlineData("/nedtaget/", HttpStatusCode.Gone, null)]
    [InlineData("/findes/ikke/", HttpStatusCode.NotFound, null)]
    [InlineData("/../input/site.yml", HttpStatusCode.NotFound, null)]
    public void An_address_is_answered(string path, HttpStatusCode status, string? location)
    {
        var answer = AnswerRequest.Of(Site(new ContentFolder()), path);

        answer.Status.ShouldBe(status);
        answer.Location.ShouldBe(location);
        (answer.Body.Length > 0).ShouldBe(location is null);
    }

    [Theory]
    [InlineData("/kkr/", "text/html")]
    [InlineData("/kkr/midtjylland/index.json", "application/json")]
    [InlineData("/kkr/midtjylland/feed.xml", "application/atom+xml")]
    [InlineData("/feed.xml", "application/atom+xml")]
    [InlineData("/moeder.ics", "text/calendar")]
    public void What_is_text_says_what_it_is_and_that_it_is_UTF_8(string path, string type) =>
        AnswerRequest.Of(Site(new ContentFolder()), path).ContentType.ShouldBe(type + "; charset=utf-8");

    [Theory]
    [InlineData("/data/arkiv.jsonl", "application/jsonl; charset=utf-8")]
    [InlineData("/data/katalog.jsonld", "application/ld+json; charset=utf-8")]
    [InlineData("/data/arkiv.jsonl.sha256", "text/plain; charset=utf-8")]
    [InlineData("/data/beslutninger.csv", "text/csv; charset=utf-8")]
    [InlineData("/_headers", "text/plain; charset=utf-8")]
    public void Open_data_are_answered_with_what_they_are(string path, string type) =>
        AnswerRequest.Of(Site(new ContentFolder()), path).ContentType.ShouldBe(type);

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
    public void However_people_write_a_case_s_number_they_come_to_the_case(string path) =>
        EndOf(Site(new ContentFolder()), path).ShouldBe(("/sager/sag-2024-00001/", HttpStatusCode.OK));

    [Theory]
    [InlineData("/SAG-2099-00001")]
    [InlineData("/sag/2099-1")]
    [InlineData("/sager/SAG-2099-00001/")]
    [InlineData("/sager/2099-00001")]
    [InlineData("/sag-")]
    [InlineData("/sag/")]
    public void A_number_that_no_case_has_ends_in_404(string path) =>
        EndOf(Site(new ContentFolder()), path).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public void A_file_that_was_taken_down_is_answered_with_a_page_that_says_when_and_why()
    {
        var (files, diagnostics) = new ContentFolder().With("omdirigeringer.txt", "/bilag/referat%20%C3%A6.pdf -> fjernet 2026-01-31 En fejl.").Build();

        var answer = AnswerRequest.Of(new PreviewBuild(files, diagnostics.Sorted()), "/bilag/referat æ.pdf");

        answer.Status.ShouldBe(HttpStatusCode.Gone);
        answer.ContentType.ShouldBe("text/html; charset=utf-8");
        Encoding.UTF8.GetString(answer.Body.Span).ShouldContain("Filen blev taget ned 31. januar 2026. En fejl.");
    }

    [Fact]
    public void While_the_content_has_errors_every_page_shows_them()
    {
        var answer = AnswerRequest.Of(Site(new ContentFolder().WithItem("3.2", "X", "SAG-1", "")), "/");

        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        Encoding.UTF8.GetString(answer.Body.Span).ShouldContain("3.2-punkt.md(4,6): fejl KKR");
    }

    // As a browser goes on; five steps are more than any address needs.
    private static (string Path, HttpStatusCode Status) EndOf(PreviewBuild site, string path)
    {
        for (var step = 0; step < 5; step++)
        {
            var answer = AnswerRequest.Of(site, path);
            if (answer.Location is not { } location)
            {
                return (path, answer.Status);
            }

            path = location;
        }

        throw new InvalidOperationException($"{path} goes round.");
    }

    private static PreviewBuild Site(ContentFolder folder)
    {
        var (files, diagnostics) = folder
            .With("omdirigeringer.txt", "/gammel/ -> /moeder/\n/nedtaget/ -> fjernet 2026-01-31 En fejl.")
            .Build();
        return new PreviewBuild(files, diagnostics.Sorted());
    }
}
