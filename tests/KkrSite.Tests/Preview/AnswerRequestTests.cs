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
    [InlineData("/SAG-2024-00001", HttpStatusCode.MovedPermanently, "/sager/sag-2024-00001/")]
    [InlineData("/sag/2024-00001", HttpStatusCode.MovedPermanently, "/sager/sag-2024-00001/")]
    [InlineData("/sager/SAG-2024-00001", HttpStatusCode.MovedPermanently, "/sager/sag-2024-00001/")]
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

    [Fact]
    public void While_the_content_has_errors_every_page_shows_them()
    {
        var answer = AnswerRequest.Of(Site(new ContentFolder().WithItem("3.2", "X", "SAG-1", "")), "/");

        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        Encoding.UTF8.GetString(answer.Body.Span).ShouldContain("3.2-punkt.md(4,6): fejl KKR");
    }

    private static PreviewBuild Site(ContentFolder folder)
    {
        var (files, diagnostics) = folder
            .With("omdirigeringer.txt", "/gammel/ -> /moeder/\n/nedtaget/ -> fjernet 2026-01-31 En fejl.")
            .Build();
        return new PreviewBuild(files, diagnostics.Sorted());
    }
}
