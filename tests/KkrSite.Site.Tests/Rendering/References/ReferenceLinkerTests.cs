using AngleSharp.Dom;
using KkrSite.Archive.Diagnostics;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.References;

/// <summary>References in running text become links.</summary>
public sealed class ReferenceLinkerTests
{
    private const string Item = "moeder/midtjylland/2024-11-19/punkt-3-2/";

    [Theory]
    [InlineData("Se SAG-2024-00001 herom.", "SAG-2024-00001", "/sager/sag-2024-00001/")]
    [InlineData("Se punkt 3.1.", "punkt 3.1", "/moeder/midtjylland/2024-11-19/punkt-3-1/")]
    [InlineData("jf. dagsordenens pkt. 3.1.", "pkt. 3.1", "/moeder/midtjylland/2024-11-19/punkt-3-1/")]
    [InlineData("På mødet den 6. september 2024 blev det drøftet.", "mødet den 6. september 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("KKR-mødet den 6. september 2024", "KKR-mødet den 6. september 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData(
        "mødet i KKR Hovedstaden den 22. november 2024",
        "mødet i KKR Hovedstaden den 22. november 2024",
        "/moeder/hovedstaden/2024-11-22/"
    )]
    [InlineData("Sagen er drøftet i KD-Net.", "KD-Net", "/ordliste/#ord-kd-net")]
    [InlineData("Epx er ny.", "Epx", "/ordliste/#ord-epx")]
    [InlineData("KD-Nets rolle", "KD-Nets", "/ordliste/#ord-kd-net")]
    [InlineData("sag 2024-00001 er ny", "sag 2024-00001", "/sager/sag-2024-00001/")]
    [InlineData("SAG-2024-0001", "SAG-2024-0001", "/sager/sag-2024-00001/")]
    [InlineData("jf. pkt 3.1", "pkt 3.1", "/moeder/midtjylland/2024-11-19/punkt-3-1/")]
    [InlineData("se punkt nr. 3.1 i dagsordenen", "punkt nr. 3.1", "/moeder/midtjylland/2024-11-19/punkt-3-1/")]
    [InlineData("Her drøftes punkt 3.1.", "punkt 3.1", "/moeder/midtjylland/2024-11-19/punkt-3-1/")]
    [InlineData("se punkt\n3.1", "punkt\n3.1", "/moeder/midtjylland/2024-11-19/punkt-3-1/")]
    [InlineData("På mødet d. 6.9.2024", "mødet d. 6.9.2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("mødet 6/9-2024", "mødet 6/9-2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("mødet fredag den 6. september 2024", "mødet fredag den 6. september 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("på mødet den 6. september", "mødet den 6. september", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("på mødet den 6. sept. 2024", "mødet den 6. sept. 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("mødet den\n6. september 2024", "mødet den\n6. september 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("mødet i KKR den 6. september 2024", "mødet i KKR den 6. september 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData(
        "KKR Hovedstadens møde den 22. november 2024",
        "KKR Hovedstadens møde den 22. november 2024",
        "/moeder/hovedstaden/2024-11-22/"
    )]
    [InlineData("mødet i september 2024", "mødet i september 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("punkt 2.1 på mødet den 6. september 2024", "punkt 2.1", "/moeder/midtjylland/2024-09-06/punkt-2-1/", 2)]
    [InlineData(
        "drøftet på mødet den 6. september 2024 under punkt 2.1",
        "mødet den 6. september 2024",
        "/moeder/midtjylland/2024-09-06/",
        2
    )]
    [InlineData("punkt 2.1, som blev drøftet på mødet den 6. september 2024", "punkt 2.1", "/moeder/midtjylland/2024-09-06/punkt-2-1/", 2)]
    [InlineData("punkt 2.1 i referatet fra mødet den 6. september 2024", "punkt 2.1", "/moeder/midtjylland/2024-09-06/punkt-2-1/", 2)]
    [InlineData("pkt.3.1 og kl. 10", "pkt.3.1", "/moeder/midtjylland/2024-11-19/punkt-3-1/")]
    [InlineData("Dagsordenens punkt 3.1 genoptages på næste møde", "punkt 3.1", "/moeder/midtjylland/2024-11-19/punkt-3-1/")]
    [InlineData("punkt 3.1 til orientering", "punkt 3.1", "/moeder/midtjylland/2024-11-19/punkt-3-1/")]
    [InlineData("punkt 3.1 på dagsordenen", "punkt 3.1", "/moeder/midtjylland/2024-11-19/punkt-3-1/")]
    [InlineData("jf. punkt 8", "punkt 8", "/moeder/midtjylland/2024-11-19/punkt-8/")]
    [InlineData(
        "På mødet den 6. september 2024 faldt sagen. Se punkt 3.1.",
        "mødet den 6. september 2024",
        "/moeder/midtjylland/2024-09-06/",
        2
    )]
    [InlineData("Sagsnr. 2024-00001", "Sagsnr. 2024-00001", "/sager/sag-2024-00001/")]
    [InlineData("mødet den 6.9.24", "mødet den 6.9.24", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("mødet den 6/9", "mødet den 6/9", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("mødet fredag, den 6 september 2024", "mødet fredag, den 6 september 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData(
        "mødet, der blev afholdt den 6. september 2024",
        "mødet, der blev afholdt den 6. september 2024",
        "/moeder/midtjylland/2024-09-06/"
    )]
    [InlineData("mødet den 6. september 2024 i Viborg", "mødet den 6. september 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("mødet den 6. september 2024 i Regionshuset i Viborg", "mødet den 6. september 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData(
        "Drøftelse på mødet den 6. september 2024 i Viborg Rådhus",
        "mødet den 6. september 2024",
        "/moeder/midtjylland/2024-09-06/"
    )]
    [InlineData("referat fra seneste møde den 6. september 2024", "møde den 6. september 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData(
        "mødet den 22. november 2024 i KKR Hovedstaden",
        "mødet den 22. november 2024 i KKR Hovedstaden",
        "/moeder/hovedstaden/2024-11-22/"
    )]
    public void A_reference_to_known_content_is_linked(string text, string linked, string target, int links = 1)
    {
        var found = Links(text).ToArray();
        found.Length.ShouldBe(links);
        var link = found[0];

        link.TextContent.ShouldBe(linked);
        link.GetAttribute("href").ShouldBe(target);
    }

    [Fact]
    public void Item_numbers_far_behind_a_named_meeting_refer_to_the_current_meeting()
    {
        var found = Links("mødet den 6. september 2024 " + string.Concat(Enumerable.Repeat("punkt 3.1 ", 20_000)))
            .Select(link => link.GetAttribute("href"))
            .ToArray();

        found[0].ShouldBe("/moeder/midtjylland/2024-09-06/");
        found.Skip(1).Count(target => target == "/moeder/midtjylland/2024-11-19/punkt-3-1/").ShouldBe(19_900);
    }

    [Theory]
    [InlineData("SAG-2024-99999 er ukendt.")]
    [InlineData("Se punkt 9.9 og punkt 3.")]
    [InlineData("Punkt 3.2 er dette.")]
    [InlineData("punkt 3.1-3.2 i noget andet")]
    [InlineData("mødet den 7. september 2024")]
    [InlineData("mødet i KKR Hovedstaden den 6. september 2024")]
    [InlineData("RARitet og rar er andre ord.")]
    [InlineData("punkt 3.1 i rammeaftalen")]
    [InlineData("rammeaftalens punkt 3.1 gælder")]
    [InlineData("punkt 3.1 på mødet den 7. september 2024")]
    [InlineData("mødet den 6. marts")]
    [InlineData("mødet i oktober 2024")]
    [InlineData("SAG-2024-000011 og sagen 2024-00001")]
    [InlineData("`punkt 3.1` og `SAG-2024-00001`")]
    [InlineData("    SAG-2024-00001")]
    [InlineData("KL’s møde den 6. september 2024")]
    [InlineData("Kontaktudvalgets seneste møde den 6. september 2024")]
    [InlineData("på Danske Regioners møde den 6. september 2024")]
    [InlineData("ministeriet holdt møde den 6. september 2024")]
    [InlineData("mødet den 6. september 2024 med regionen")]
    [InlineData("mødet den 6. september 2024 i kontaktudvalget")]
    [InlineData("mødet den 6. september 2024 i KKR Hovedstaden")]
    [InlineData("mødet den 6. september sidste år")]
    [InlineData("punkt 3.1 på mødet i kontaktudvalget")]
    [InlineData("punkt 3.1 på sidste møde")]
    [InlineData("punkt 3.1 på regionsrådets møde")]
    [InlineData("punkt 3.1 fra mødet i kontaktudvalget den 6. september 2024")]
    [InlineData("punkt 3.1 i dagsordenen for det forrige møde")]
    [InlineData("punkt 3.1 i KKR Hovedstaden")]
    [InlineData("KKR Hovedstadens punkt 3.1")]
    [InlineData("lovens § 4, punkt 3.1")]
    [InlineData("stk. 2, pkt. 3.1")]
    [InlineData("bilag 2, punkt 3.1")]
    [InlineData("bilag 3.3, punkt 3.1")]
    [InlineData("Økonomiaftalen for 2024, punkt 3.1")]
    [InlineData("jf. forretningsordenen, punkt 3.1")]
    [InlineData("mødet den 6. september 2024 i Den Administrative Styregruppe")]
    [InlineData("mødet den 6. september 2024 i Erhvervshus Midtjyllands bestyrelse")]
    [InlineData("mødet den 6. september 2024 i det regionale arbejdsmarkedsråd")]
    [InlineData("punkt 3.1a og punkt 3.1.a")]
    [InlineData("punkt 8 og 3 i indstillingen")]
    [InlineData("KKR tiltrådte punkt 8")]
    [InlineData("jf. pkt. 8,5")]
    [InlineData("På mødet den 7. september 2024 under punkt 3.1")]
    public void References_to_unknown_or_foreign_content_are_not_linked(string text) => Links(text).ShouldBeEmpty();

    [Fact]
    public void Several_item_numbers_in_a_row_are_linked_separately()
    {
        Links("punkterne 3.1, 3.3 og 3.9 samt punkt 3.3")
            .Select(link => (link.TextContent, link.GetAttribute("href")!.Split('/')[^2]))
            .ShouldBe([("punkterne 3.1", "punkt-3-1"), ("3.3", "punkt-3-3"), ("punkt 3.3", "punkt-3-3")]);
    }

    [Fact]
    public void References_in_headings_are_not_linked()
    {
        var (files, _) = Folder("### Om SAG-2024-00001 og KD-Net\n\nTekst.").Build();

        files.ReadPage(Item).QuerySelectorAll("h3 a, h3 abbr").ShouldBeEmpty();
    }

    [Fact]
    public void A_bare_web_address_is_linked_as_external()
    {
        var links = Links("Læs mere på https://www.kl.dk/kkr eller www.sst.dk, og skriv til [arkivet](/om/).").ToArray();

        links
            .Select(link => (link.GetAttribute("href"), link.GetAttribute("rel")))
            .ShouldBe([("https://www.kl.dk/kkr", "external"), ("http://www.sst.dk", "external"), ("/om/", null)]);
    }

    [Fact]
    public void An_abbreviation_is_explained_at_its_first_occurrence_only()
    {
        var (files, _) = Folder("KD-Net og atter KD-Net.").Build();

        var term = files.ReadPage(Item).QuerySelectorAll("abbr").ShouldHaveSingleItem();
        term.GetAttribute("title").ShouldBe("Kommunaldirektørnetværket");
        term.ParentElement!.GetAttribute("title").ShouldBe("Kommunaldirektørnetværket");
    }

    [Fact]
    public void A_case_note_links_to_items_of_the_named_meeting_and_not_to_itself()
    {
        var (files, _) = Folder("Tekst.")
            .With(
                "sager/SAG-2024-00001.md",
                "---\ntitel: Om\n---\nSAG-2024-00001 er brugt på KKR Midtjyllands møde den 19. november 2024: "
                    + "punkt 3.1 om vand og punkt 3.3 om vind."
            )
            .Build();

        files
            .ReadPage("sager/sag-2024-00001/")
            .QuerySelectorAll(".prose a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe([
                "/moeder/midtjylland/2024-11-19/",
                "/moeder/midtjylland/2024-11-19/punkt-3-1/",
                "/moeder/midtjylland/2024-11-19/punkt-3-3/",
            ]);
    }

    [Fact]
    public void A_reference_inside_a_link_keeps_the_existing_link()
    {
        var link = Links("[se SAG-2024-00001](https://example.org/)").ShouldHaveSingleItem();

        link.GetAttribute("href").ShouldBe("https://example.org/");
    }

    private static IEnumerable<IElement> Links(string text)
    {
        var (files, diagnostics) = Folder(text).Build();
        diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        return files.ReadPage(Item).GetElementById("baggrund")!.ParentElement!.QuerySelectorAll("p a");
    }

    private static ContentFolder Folder(string text) =>
        new ContentFolder()
            .WithMeeting("midtjylland", "2024-09-06")
            .With("moeder/midtjylland/2024-09-06/2.1-a.md", "---\npunkt: \"2.1\"\ntitel: Et punkt\n---\n")
            .WithItem("3.3", "Et punkt til", null, "## Baggrund\nKort.")
            .WithItem("8", "Et helt nummer", null, "## Baggrund\nKort.")
            .With("sider/om.md", "---\ntitel: Om\n---\nTekst.")
            .WithMeeting("hovedstaden", "2024-11-22")
            .With(
                "ordliste.yml",
                "KD-Net: Kommunaldirektørnetværket\nRAR: Regionalt arbejdsmarkedsråd\n"
                    + "epx: Erhvervs- og professionsrettet gymnasieuddannelse"
            )
            .WithItem("3.2", "Prøve", null, $"## Baggrund\n\n{text}");
}
