using System.Xml.Linq;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Documents;

[Collection(DocumentCollection.Name)]
public sealed class SearchBoxTests(PublishedSites sites)
{
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public void Every_page_has_one_search_box_with_a_label() =>
        SitePages.Faults(sites, document =>
        {
            var boxes = document.QuerySelectorAll("form[role=search][action='/soeg/'] input[name=q]");
            return boxes is [var box] && document.QuerySelector($"label[for='{box.Id}']") is not null ? [] : [$"{boxes.Length} search boxes"];
        }).ShouldBeEmpty();

    [Fact]
    public void Every_page_tells_browsers_how_to_search_the_archive() =>
        SitePages.Faults(sites, document => document.QuerySelectorAll(
            "link[rel=search][type='application/opensearchdescription+xml'][title][href='/soeg/opensearch.xml']").Length == 1 ? [] : ["not told"])
            .ShouldBeEmpty();

    [Fact]
    public void The_description_names_the_site_and_where_it_is_searched()
    {
        foreach (var site in sites.Both)
        {
            var description = XDocument.Parse(System.Text.Encoding.UTF8.GetString(site.Files["soeg/opensearch.xml"].Span)).Root!;

            description.Name.ShouldBe(OpenSearch + "OpenSearchDescription");
            description.Element(OpenSearch + "ShortName")!.Value.Length.ShouldBeInRange(1, 16);
            description.Element(OpenSearch + "Url")!.Attribute("template")!.Value.ShouldBe(site.Home + "soeg/?q={searchTerms}");
        }
    }
}
