using KkrSite.Archive.Model;
using KkrSite.TestTools;
using NodaTime;

namespace KkrSite.Archive.Tests.Reading;

public sealed class ContentReaderTests
{
    [Fact]
    public void A_council_a_topic_a_page_and_a_case_note_are_read()
    {
        var (content, reported) = MinimalContent.Read(
            (
                "kkr/midtjylland.md",
                "---\nnavn: KKR Midtjylland\nregion: Region Midtjylland\nkommuner: [Aarhus, Viborg]\n"
                    + "websted: https://example.org/\n---\nOm rådet.\n"
            ),
            ("emner/groen-trepart.md", "---\ntitel: Grøn trepart\nord: [trepart, lavbundsjord]\n---\nOm emnet.\n"),
            ("sider/data.md", "---\ntitel: Data\n---\nOm data.\n"),
            ("sager/SAG-2022-03431.md", "---\ntitel: Broen\n---\nOm sagen.\n"),
            ("sager/SAG-2022-03432.md", "---\n---\n")
        );

        reported.ShouldBeEmpty();
        var council = content.Councils.Single(council => council.Id.Slug == "midtjylland");
        (council.Name, council.ShortName, council.Region, council.Website, council.Markdown).ShouldBe(
            ("KKR Midtjylland", "Midtjylland", "Region Midtjylland", new Uri("https://example.org/"), "Om rådet.")
        );
        council.Municipalities.ShouldBe(["Aarhus", "Viborg"]);
        var topic = content.Topics.ShouldHaveSingleItem();
        (topic.Id.Slug, topic.Title, topic.Markdown).ShouldBe(("groen-trepart", "Grøn trepart", "Om emnet."));
        topic.Words.ShouldBe(["trepart", "lavbundsjord"]);
        var page = content.Pages.ShouldHaveSingleItem();
        (page.Slug, page.Title, page.Markdown).ShouldBe(("data", "Data", "Om data."));
        content
            .CaseNotes.Select(note => (note.Number.Serial, note.Title, note.Markdown))
            .ShouldBe([("03431", "Broen", "Om sagen."), ("03432", null, "")]);
        content.CaseNotes[0].Location.Path.ShouldBe("input/sager/SAG-2022-03431.md");
    }

    [Fact]
    public void The_five_councils_exist_without_content_files()
    {
        var (content, _) = MinimalContent.Read(("kkr/hovedstaden.md", "---\nnavn: KKR Hovedstaden\nkommuner: [København]\n---\n"));

        content
            .Councils.Select(council => council.Name)
            .ShouldBe(["KKR Hovedstaden", "KKR Midtjylland", "KKR Nordjylland", "KKR Sjælland", "KKR Syddanmark"]);
        content.Councils[0].Municipalities.ShouldBe(["København"]);
    }

    [Fact]
    public void The_glossary_and_the_settings_are_read()
    {
        var (content, reported) = MinimalContent.Read(
            ("ordliste.yml", "RAR: Et regionalt råd\nKD-Net: \"Et netværk: direktørerne\"\n"),
            (
                "site.yml",
                "titel: Arkivet\nadresse: https://arkiv.example\nbeskrivelse: Et arkiv\nudgiver: Os\n"
                    + "kontakt: post@example.org\nlicens: CC BY 4.0\nopdateret: 2024-03-09\n"
            )
        );

        reported.ShouldBeEmpty();
        content.Glossary.ShouldBe([new GlossaryEntry("RAR", "Et regionalt råd"), new GlossaryEntry("KD-Net", "Et netværk: direktørerne")]);
        content.Site.ShouldBe(
            new SiteSettings
            {
                Title = "Arkivet",
                BaseUrl = new Uri("https://arkiv.example/"),
                Description = "Et arkiv",
                Publisher = "Os",
                Contact = "post@example.org",
                Licence = new TitledLink("CC BY 4.0", new Uri("https://creativecommons.org/licenses/by/4.0/deed.da")),
                Updated = new LocalDate(2024, 3, 9),
            }
        );
    }

    [Fact]
    public void The_address_ledger_and_the_redirects_are_read_without_their_comments()
    {
        var (content, reported) = MinimalContent.Read(
            ("adresser.txt", "/\n\n# her\n/kkr/\n/sitemap.xml\n"),
            (
                "omdirigeringer.txt",
                "# her\n/gammel/ -> /ny/\n\n /x/->/gammel/ \n/vaek/ -> fjernet 2026-01-31 Indeholdt -> en fejl\n"
                    + "/fjernet/ -> /fjernet-igen/\n"
            )
        );

        reported.ShouldBeEmpty();
        content
            .Ledger.Select(entry => $"{entry.Address} {entry.Location}")
            .ShouldBe(["/ input/adresser.txt(1,1)", "/kkr/ input/adresser.txt(4,1)", "/sitemap.xml input/adresser.txt(5,1)"]);
        content
            .Redirects.Select(redirect => $"{redirect.From} {redirect.To}")
            .ShouldBe(["/gammel/ /ny/", "/x/ /gammel/", "/fjernet/ /fjernet-igen/"]);
        var tombstone = content.Tombstones.ShouldHaveSingleItem();
        (tombstone.Address.Value, tombstone.Removed, tombstone.Reason).ShouldBe(
            ("/vaek/", new LocalDate(2026, 1, 31), "Indeholdt -> en fejl")
        );
    }
}
