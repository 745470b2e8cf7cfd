using KkrSite.Archive.Diagnostics;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.GoldenFiles;

/// <summary>The published JSON and the addresses of a site, which other programs depend on.</summary>
public sealed class GoldenFileTests
{
    [Theory]
    [InlineData("item.json", "moeder/midtjylland/2024-11-19/punkt-3-1/index.json")]
    [InlineData("closed-item.json", "moeder/midtjylland/2024-11-19/punkt-3-2/index.json")]
    [InlineData("meeting.json", "moeder/midtjylland/2024-11-19/index.json")]
    [InlineData("month-only-meeting.json", "moeder/nordjylland/2025-09/index.json")]
    [InlineData("case.json", "sager/sag-2024-00001/index.json")]
    [InlineData("topic.json", "emner/kollektiv-trafik/index.json")]
    [InlineData("council.json", "kkr/midtjylland/index.json")]
    public void Published_JSON_equals_its_golden_file(string golden, string path) => GoldenFile.Verify(golden, Site().Build(path));

    [Fact]
    public void The_addresses_of_a_site_equal_the_golden_file()
    {
        var (files, diagnostics) = Site().Build();

        diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        // Files with a hash of their content in the name may change with every build.
        var addresses = files
            .Keys.Where(path =>
                !path.StartsWith("assets/", StringComparison.Ordinal) && !path.StartsWith("soeg/indeks/", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);
        GoldenFile.Verify("addresses.txt", string.Join('\n', addresses) + "\n");
    }

    private static ContentFolder Site() =>
        new ContentFolder()
            .With(
                "moeder/midtjylland/2024-11-19/moede.md",
                """
                ---
                dato: 2024-11-19
                tid: "10:00-12:00"
                sted: Rådhuset, Torvet 1, 8600 Silkeborg
                status: referat
                kilder: [{titel: Referat (PDF), url: https://example.org/referat.pdf}]
                deltagere: [Anna Holm, Bo Lund]
                afbud: [Carl Krog]
                afsnit: {"3": Regionale sager, "4": Udpegninger}
                rettelser: [{dato: 2024-11-25, tekst: Bilag 2 er skiftet ud}]
                ---
                """
            )
            .With("moeder/midtjylland/2024-11-19/bilag/koereplan.pdf", [37, 80, 68, 70])
            .WithItem(
                "3.1",
                "Ny busplan",
                "[SAG-2024-00001, SAG-2023-00002]",
                """
                Et par ord først.

                ## Indstilling
                Planen lægges frem til godkendelse:

                - ruter
                - tider

                ## Beslutning
                Planen blev godkendt.

                ## Sagsfremstilling
                Se [trafiktal](https://example.org/tal).

                ## Bemærkninger
                """,
                """
                sagsbehandlere: [abcd, ef]
                emner: [kollektiv-trafik]
                bilag: [{titel: Køreplan, fil: bilag/koereplan.pdf}, {titel: Svar, url: "https://example.org/svar"}, {titel: Notat}]
                links: [https://example.org/mere]
                """
            )
            .WithItem("3.2", "Forhandling", "SAG-2024-00001", "", "lukket: true")
            .WithMeeting("nordjylland", "2025-09")
            .With("emner/kollektiv-trafik.md", "---\ntitel: Kollektiv trafik\nord: [busplan]\n---\nBusser og tog.")
            .With("sager/SAG-2024-00001.md", "---\ntitel: Busplanen\n---\nEn note.")
            .With("sider/om.md", "---\ntitel: Om arkivet\n---\nEt arkiv.")
            .With("ordliste.yml", "RAR: Regionalt arbejdsmarkedsråd");
}
