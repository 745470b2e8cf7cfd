using System.Xml.Linq;
using KkrSite.BrowserTests.Fixtures;

namespace KkrSite.BrowserTests.Documents;

[Collection(DocumentCollection.Name)]
public sealed class SearchBoxTests(PublishedSites sites)
{
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public void Every_page_has_one_search_box_with_a_label() =>
        PublishedPages
            .FindFaults(sites, document =>
            {
                var boxes = document.QuerySelectorAll("form[role=search][action='/soeg/'] input[name=q]");
                return boxes is [var box] && document.QuerySelector($"label[for='{box.Id}']") is not null
                    ? []
                    : [$"{boxes.Length} search boxes"];
            })
            .ShouldBeEmpty();

    [Fact]
    public void Every_page_links_to_the_opensearch_description() =>
        PublishedPages
            .FindFaults(sites, document =>
                document
                    .QuerySelectorAll("link[rel=search][type='application/opensearchdescription+xml'][title][href='/soeg/opensearch.xml']")
                    .Length == 1
                    ? []
                    : ["not told"]
            )
            .ShouldBeEmpty();

    [Fact]
    public void Opensearch_description_has_the_site_name_and_the_search_address()
    {
        foreach (var site in sites.All)
        {
            var description = XDocument.Parse(System.Text.Encoding.UTF8.GetString(site.Files["soeg/opensearch.xml"].Span)).Root!;

            description.Name.ShouldBe(OpenSearch + "OpenSearchDescription");
            description.Element(OpenSearch + "ShortName")!.Value.Length.ShouldBeInRange(1, 16);
            description.Element(OpenSearch + "Url")!.Attribute("template")!.Value.ShouldBe(site.PublicAddress + "soeg/?q={searchTerms}");
        }
    }
}
