using System.Text.RegularExpressions;
using KkrSite.BrowserTests.Fixtures;

namespace KkrSite.BrowserTests.Documents;

[Collection(DocumentCollection.Name)]
public sealed partial class SamplePagesTests(PublishedSites sites)
{
    [Fact]
    public void Every_kind_of_address_has_a_sample_page()
    {
        var looked = SamplePages.All.Select(kind => GetShape(kind.Path)).Append("/404.html").ToHashSet(StringComparer.Ordinal);

        sites
            .All.SelectMany(PublishedPages.ReadSources)
            .Select(page => GetShape(page.Path))
            .Distinct()
            .Where(shape => !looked.Contains(shape))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_sample_page_exists_on_its_site()
    {
        foreach (var kind in SamplePages.All.Where(kind => kind.Status != System.Net.HttpStatusCode.NotFound))
        {
            kind.SelectSite(sites).Files.Keys.ShouldContain(kind.Path[1..] + "index.html");
        }
    }

    /// <summary>
    /// <c>/moeder/syddanmark/2025-03-14/punkt-2-1/</c> is <c>/moeder/*/*/punkt</c>, <c>/moeder/2024/</c> is <c>/moeder/year</c>.
    /// </summary>
    private static string GetShape(string path)
    {
        var parts = path.Trim('/').Split('/');
        return "/" + string.Join('/', parts.Take(1).Concat(parts.Skip(1).Select(GetShapeOfPart)));
    }

    private static string GetShapeOfPart(string part) =>
        YearPattern().IsMatch(part) ? "year"
        : ItemPattern().IsMatch(part) ? "punkt"
        : "*";

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex YearPattern();

    [GeneratedRegex("^punkt-[0-9-]+$")]
    private static partial Regex ItemPattern();
}
