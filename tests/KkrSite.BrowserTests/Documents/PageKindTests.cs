using System.Text.RegularExpressions;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Documents;

[Collection(DocumentCollection.Name)]
public sealed partial class PageKindTests(PublishedSites sites)
{
    [Fact]
    public void Every_kind_of_address_has_a_page_among_those_that_are_looked_at()
    {
        var looked = PageKinds.All.Select(kind => Shape(kind.Path)).Append("/404.html").ToHashSet(StringComparer.Ordinal);

        sites.Both.SelectMany(SitePages.Sources).Select(page => Shape(page.Path)).Distinct()
            .Where(shape => !looked.Contains(shape)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_that_is_looked_at_is_one_of_its_site()
    {
        foreach (var kind in PageKinds.All.Where(kind => kind.Status != System.Net.HttpStatusCode.NotFound))
        {
            kind.SiteOf(sites).Files.Keys.ShouldContain(kind.Path[1..] + "index.html");
        }
    }

    /// <summary><c>/moeder/syddanmark/2025-03-14/punkt-2-1/</c> is <c>/moeder/*/*/punkt</c>, <c>/moeder/2024/</c> is <c>/moeder/year</c>.</summary>
    private static string Shape(string path)
    {
        var parts = path.Trim('/').Split('/');
        return "/" + string.Join('/', parts.Take(1).Concat(parts.Skip(1).Select(ShapeOfPart)));
    }

    private static string ShapeOfPart(string part) => YearPattern().IsMatch(part) ? "year" : ItemPattern().IsMatch(part) ? "punkt" : "*";

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex YearPattern();

    [GeneratedRegex("^punkt-[0-9-]+$")]
    private static partial Regex ItemPattern();
}
