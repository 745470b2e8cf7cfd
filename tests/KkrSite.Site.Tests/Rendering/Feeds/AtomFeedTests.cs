using System.Xml.Linq;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site.Rendering.Feeds;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.Feeds;

/// <summary>Feeds as feed readers read them.</summary>
public sealed class AtomFeedTests
{
    [Fact]
    public void Feeds_of_the_input_match_its_archive() => FeedVerifier.Verify(SampleSite.BuildInput());

    [Fact]
    public void Feeds_of_the_full_sample_site_match_its_archive() => FeedVerifier.Verify(SampleSite.BuildFull());

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Feeds_of_the_shared_documents_match_their_archive()
    {
        using var folder = new TemporaryFolder();
        ImportedDocuments.ImportInto(folder["input"]);

        FeedVerifier.Verify(SampleSite.Build(InputFolder.FromDisk(folder["input"])));
    }

    [Fact]
    public void The_feed_validators_report_an_invalid_feed()
    {
        var broken = new Dictionary<string, string> { ["a"] = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>&#1;</id></feed>" };
        ThirdPartyReaders.ReadFeeds(broken).GetProperty("a").GetProperty("faults").GetArrayLength().ShouldBeGreaterThan(0);

        AtomValidator
            .Validate(
                XDocument.Parse(
                    """
                    <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:uuid:1</id><updated>i går</updated>
                    <entry><link rel="alternate" href="/a/"/><link rel="alternate" href="/b/"/></entry></feed>
                    """
                )
            )
            .Count()
            .ShouldBeGreaterThan(8);
    }

    [Fact]
    public void Feed_entry_ids_survive_a_new_title_base_URL_and_meeting_date()
    {
        var before = SampleSite.Build(
            new ContentFolder()
                .WithMeeting("nordjylland", "2025-09")
                .With("moeder/nordjylland/2025-09/1.1.md", "---\npunkt: \"1.1\"\ntitel: Hvane\n---\n")
                .ToInputFolder()
        );
        var after = SampleSite.Build(
            new ContentFolder()
                .WithMeeting("nordjylland", "2025-09-12")
                .With("moeder/nordjylland/2025-09-12/1.1.md", "---\npunkt: \"1.1\"\ntitel: Havne\n---\n")
                .With("omdirigeringer.txt", "/moeder/nordjylland/2025-09/ -> /moeder/nordjylland/2025-09-12/")
                .ToInputFolder(),
            new Uri("https://proeve-7--arkiv.example/")
        );

        Ids(after.Files.ReadText("feed.xml")).ShouldBe(Ids(before.Files.ReadText("feed.xml")));
        after.Files.ReadText("feed.xml").ShouldContain("https://proeve-7--arkiv.example/moeder/nordjylland/2025-09-12/punkt-1-1/");
    }

    [Fact]
    public void A_feed_entry_is_updated_on_the_day_of_its_newest_correction_in_Danish_time()
    {
        var site = SampleSite.Build(
            new ContentFolder()
                .WithMeeting(
                    "nordjylland",
                    "2025-06-01",
                    "status: referat\nrettelser: [{dato: 2025-07-02, tekst: Nyt bilag}, {dato: 2025-06-20, tekst: Ny tid}]"
                )
                .ToInputFolder()
        );

        Dates(site, "kkr/nordjylland/feed.xml").ShouldBe(["2025-07-02T00:00:00+02:00", "2025-07-02T00:00:00+02:00"]);
        Dates(site, "kkr/midtjylland/feed.xml").ShouldBe(["2024-11-19T00:00:00+01:00", "2024-11-19T00:00:00+01:00"]);
        Dates(site, "kkr/sjaelland/feed.xml").ShouldBe(["2000-01-01T00:00:00+01:00"]);
        Dates(site, "rettelser/feed.xml").ShouldBe(["2025-07-02T00:00:00+02:00", "2025-07-02T00:00:00+02:00", "2025-06-20T00:00:00+02:00"]);
    }

    [Fact]
    public void Feed_content_has_lists_links_and_escaped_HTML_characters()
    {
        var site = SampleSite.Build(
            new ContentFolder()
                .WithItem(
                    "3.1",
                    "A < b & c",
                    null,
                    """
                    ## Indstilling
                    Det indstilles, at <planen> & kortet følges, se https://example.org/plan?a=1&b=2.

                    - første
                    - andet

                    ## Beslutning
                    Godkendt med linje\
                    og linje.
                    """
                )
                .ToInputFolder()
        );

        var entry = XDocument.Parse(site.Files.ReadText("feed.xml")).Descendants(AtomValidator.Namespace + "entry").ShouldHaveSingleItem();

        entry.Element(AtomValidator.Namespace + "title")!.Value.ShouldBe("3.1. A < b & c (KKR Midtjylland, 19. november 2024)");
        entry.Element(AtomValidator.Namespace + "summary")!.Value.ShouldBe("Godkendt med linje og linje.");
        entry
            .Element(AtomValidator.Namespace + "content")!
            .Value.ShouldBe(
                "<h2>Indstilling</h2><p>Det indstilles, at &lt;planen&gt; &amp; kortet følges, se "
                    + "<a href=\"https://example.org/plan?a=1&amp;b=2\">https://example.org/plan?a=1&amp;b=2</a>.</p>"
                    + "<ul><li>første</li><li>andet</li></ul><h2>Beslutning</h2><p>Godkendt med linje<br/>og linje.</p>"
                    + "<p><a href=\"https://arkiv.example/moeder/midtjylland/2024-11-19/punkt-3-1/\">Læs punktet i arkivet</a></p>"
            );
    }

    [Theory]
    [InlineData(10, 50, NewestEntrySelector.Limit)]
    [InlineData(3, 150, 300)]
    [InlineData(1, 250, 250)]
    [InlineData(3, 7, 21)]
    public void A_feed_is_limited_in_length_but_keeps_its_newest_meetings_whole(int meetings, int items, int entries)
    {
        var folder = new ContentFolder();
        for (var meeting = 1; meeting <= meetings; meeting++)
        {
            folder.WithMeeting("nordjylland", $"2025-{meeting:D2}-01");
            for (var item = 1; item <= items; item++)
            {
                folder.With($"moeder/nordjylland/2025-{meeting:D2}-01/{item}.md", $"---\npunkt: \"{item}\"\ntitel: Bane\n---\n");
            }
        }

        var archive = ArchiveLinker.Link(ContentReader.Read(folder.ToInputFolder(), new()), new());
        var council = archive.Councils.Single(entry => entry.Id.Slug == "nordjylland");

        var addresses = new FeedAddresses(archive, new BaseAddress(new Uri("https://arkiv.example/")));
        var taken = NewestEntrySelector.Select(council.Meetings, addresses);

        taken.Length.ShouldBe(entries);
        taken[0].Title.ShouldContain(MeetingDateFormatter.FormatLong(council.Meetings[0].Date));
    }

    [Fact]
    public void A_control_character_in_the_content_does_not_break_the_feed()
    {
        var site = SampleSite.Build(
            new ContentFolder().WithItem("3.1", "Ny busplan", null, "## Beslutning\nGodkendt&#8;&#xFFFF; alt.").ToInputFolder()
        );

        var read = ThirdPartyReaders.ReadFeeds(site.ReadFiles("feed.xml")).GetProperty("feed.xml");

        read.GetProperty("faults").GetArrayLength().ShouldBe(0);
        FeedVerifier
            .GetEntries(read.GetProperty("feed"))
            .ShouldHaveSingleItem()
            .GetProperty("content")
            .GetProperty("value")
            .GetString()!
            .ShouldContain("alt.");
    }

    private static IEnumerable<string> Ids(string feed) =>
        XDocument.Parse(feed).Descendants(AtomValidator.Namespace + "id").Select(id => id.Value);

    private static IEnumerable<string> Dates(SampleSite site, string path) =>
        XDocument.Parse(site.Files.ReadText(path)).Descendants(AtomValidator.Namespace + "updated").Select(date => date.Value);
}
