using System.Security.Cryptography;
using KkrSite.Site.Tests.Rendering.StructuredData;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.OpenData;

/// <summary>The DCAT description for data portals.</summary>
public sealed class DcatCatalogueWriterTests
{
    [Fact]
    public void The_catalogue_describes_dataset_publisher_licence_and_period()
    {
        var files = new ContentFolder()
            .With(
                "site.yml",
                """
                titel: Prøvearkivet
                adresse: https://arkiv.example/
                udgiver: Prøveudgiveren
                kontakt: hej@arkiv.example
                licens: CC BY 4.0
                opdateret: 2025-10-01
                """
            )
            .WithMeeting("nordjylland", "2025-09")
            .Build()
            .Files;

        var triples = JsonLdReader.ReadTriples(files.ReadJson("data/katalog.jsonld"))[0];

        const string Dataset = "<https://arkiv.example/data/#datasaet>";
        const string Dcat = "http://www.w3.org/ns/dcat#";
        const string Terms = "http://purl.org/dc/terms/";
        triples.ShouldContain($"<https://arkiv.example/data/katalog.jsonld> <{Dcat}dataset> {Dataset} .");
        triples.ShouldContain($"{Dataset} <{Dcat}theme> <http://publications.europa.eu/resource/authority/data-theme/GOVE> .");
        triples.ShouldContain($"{Dataset} <{Terms}language> <http://publications.europa.eu/resource/authority/language/DAN> .");
        triples.ShouldContain($"{Dataset} <{Terms}spatial> <http://publications.europa.eu/resource/authority/country/DNK> .");
        triples.ShouldContain($"{Dataset} <{Terms}accessRights> <http://publications.europa.eu/resource/authority/access-right/PUBLIC> .");
        triples.ShouldContain(
            $"{Dataset} <{Terms}accrualPeriodicity> <http://publications.europa.eu/resource/authority/frequency/IRREG> ."
        );
        triples.ShouldContain($"{Dataset} <{Terms}publisher> <https://arkiv.example/#udgiver> .");
        triples.ShouldContain($"{Dataset} <{Terms}modified> \"2025-10-01\"^^<http://www.w3.org/2001/XMLSchema#date> .");
        triples.ShouldContain("<https://arkiv.example/#udgiver> <http://xmlns.com/foaf/0.1/name> \"Prøveudgiveren\"@da .");
        triples.ShouldContain(triple => triple.Contains($"<{Dcat}startDate> \"2024-11-19\"^^", StringComparison.Ordinal));
        triples.ShouldContain(triple => triple.Contains($"<{Dcat}endDate> \"2025-09-30\"^^", StringComparison.Ordinal));
        triples.ShouldContain(triple =>
            triple.EndsWith("<http://www.w3.org/2006/vcard/ns#hasEmail> <mailto:hej@arkiv.example> .", StringComparison.Ordinal)
        );

        const string Csv = "<https://arkiv.example/data/beslutninger.csv#distribution>";
        triples.ShouldContain($"{Dataset} <{Dcat}distribution> {Csv} .");
        triples.ShouldContain($"{Csv} <{Dcat}downloadURL> <https://arkiv.example/data/beslutninger.csv> .");
        triples.ShouldContain($"{Csv} <{Dcat}mediaType> <http://www.iana.org/assignments/media-types/text/csv> .");
        triples.ShouldContain($"{Csv} <{Terms}license> <https://creativecommons.org/licenses/by/4.0/deed.da> .");
        triples.ShouldContain(
            $"{Csv} <{Dcat}byteSize> \"{files["data/beslutninger.csv"].Length}\"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> ."
        );
    }

    [Fact]
    public void Every_distribution_in_the_catalogue_has_the_checksum_of_its_file()
    {
        var files = new ContentFolder().Build().Files;

        var distributions = files
            .ReadJson("data/katalog.jsonld")
            .GetProperty("dcat:dataset")
            .GetProperty("dcat:distribution")
            .EnumerateArray()
            .Where(distribution => distribution.TryGetProperty("spdx:checksum", out _))
            .ToArray();

        distributions.Length.ShouldBe(5);
        foreach (var distribution in distributions)
        {
            var path = new Uri(distribution.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()!).AbsolutePath[1..];
            distribution
                .GetProperty("spdx:checksum")
                .GetProperty("spdx:checksumValue")
                .GetProperty("@value")
                .GetString()
                .ShouldBe(Convert.ToHexStringLower(SHA256.HashData(files[path].Span)), path);
        }
    }

    [Fact]
    public void The_open_data_page_links_to_the_catalogue() =>
        new ContentFolder()
            .Build()
            .Files.ReadPage("data/")
            .QuerySelector("link[rel=alternate][type='application/ld+json']")!
            .GetAttribute("href")
            .ShouldBe("/data/katalog.jsonld");
}
