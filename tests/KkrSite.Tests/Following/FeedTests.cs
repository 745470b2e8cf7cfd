using System.Xml.Linq;
using KkrSite.Archive.Reading;
using KkrSite.Rendering.Feeds;
using KkrSite.Tests.SharedDocuments;

namespace KkrSite.Tests.Following;

/// <summary>Feeds as feed readers see them.</summary>
public sealed class FeedTests
{
    [Fact]
    public void The_feeds_of_the_archive_follow_it() => FeedOracle.ShouldFollowTheArchive(FollowedSite.OfRepository());

    [Fact]
    public void The_feeds_of_a_site_with_everything_follow_it() => FeedOracle.ShouldFollowTheArchive(FollowedSite.OfEverything());

    [SharedFact]
    public void The_feeds_of_the_shared_documents_follow_them()
    {
        using var folder = new TemporaryFolder();
        ImportedDocuments.Into(folder["input"]);

        FeedOracle.ShouldFollowTheArchive(FollowedSite.Of(InputFolder.OnDisk(folder["input"])));
    }

    [Fact]
    public void The_oracles_find_faults_where_there_are_some()
    {
        var broken = new Dictionary<string, string> { ["a"] = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>&#1;</id></feed>" };
        ForeignReaders.Feeds(broken).GetProperty("a").GetProperty("faults").GetArrayLength().ShouldBeGreaterThan(0);

        AtomRules.Broken(XDocument.Parse("""
            <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:uuid:1</id><updated>i går</updated>
            <entry><link rel="alternate" href="/a/"/><link rel="alternate" href="/b/"/></entry></feed>
            """)).Count().ShouldBeGreaterThan(8);
    }

    [Fact]
    public void Ids_stay_when_a_title_is_corrected_the_site_stands_elsewhere_and_the_meeting_gets_another_date()
    {
        var before = FollowedSite.Of(new ContentFolder().WithMeeting("nordjylland", "2025-09").With(
            "moeder/nordjylland/2025-09/1.1.md", "---\npunkt: \"1.1\"\ntitel: Hvane\n---\n").Open());
        var after = FollowedSite.Of(
            new ContentFolder().WithMeeting("nordjylland", "2025-09-12")
                .With("moeder/nordjylland/2025-09-12/1.1.md", "---\npunkt: \"1.1\"\ntitel: Havne\n---\n")
                .With("omdirigeringer.txt", "/moeder/nordjylland/2025-09/ -> /moeder/nordjylland/2025-09-12/").Open(),
            new Uri("https://proeve-7--arkiv.example/"));

        Ids(after.Files.Text("feed.xml")).ShouldBe(Ids(before.Files.Text("feed.xml")));
        after.Files.Text("feed.xml").ShouldContain("https://proeve-7--arkiv.example/moeder/nordjylland/2025-09-12/punkt-1-1/");
    }

    [Fact]
    public void An_entry_was_changed_on_the_day_of_the_newest_correction_as_Danes_count_days()
    {
        var site = FollowedSite.Of(new ContentFolder()
            .WithMeeting("nordjylland", "2025-06-01", "status: referat\nrettelser: [{dato: 2025-07-02, tekst: Nyt bilag}, {dato: 2025-06-20, tekst: Ny tid}]").Open());

        Dates(site, "kkr/nordjylland/feed.xml").ShouldBe(["2025-07-02T00:00:00+02:00", "2025-07-02T00:00:00+02:00"]);
        Dates(site, "kkr/midtjylland/feed.xml").ShouldBe(["2024-11-19T00:00:00+01:00", "2024-11-19T00:00:00+01:00"]);
        Dates(site, "kkr/sjaelland/feed.xml").ShouldBe(["2000-01-01T00:00:00+01:00"]);
        Dates(site, "rettelser/feed.xml").ShouldBe(["2025-07-02T00:00:00+02:00", "2025-07-02T00:00:00+02:00", "2025-06-20T00:00:00+02:00"]);
    }

    [Fact]
    public void A_list_is_a_list_an_address_a_link_and_marks_of_HTML_are_text()
    {
        var site = FollowedSite.Of(new ContentFolder().WithItem("3.1", "A < b & c", null, """
            ## Indstilling
            Det indstilles, at <planen> & kortet følges, se https://example.org/plan?a=1&b=2.

            - første
            - andet

            ## Beslutning
            Godkendt med linje\
            og linje.
            """).Open());

        var entry = XDocument.Parse(site.Files.Text("feed.xml")).Descendants(AtomRules.Atom + "entry").ShouldHaveSingleItem();

        entry.Element(AtomRules.Atom + "title")!.Value.ShouldBe("3.1. A < b & c (KKR Midtjylland, 19. november 2024)");
        entry.Element(AtomRules.Atom + "summary")!.Value.ShouldBe("Godkendt med linje og linje.");
        entry.Element(AtomRules.Atom + "content")!.Value.ShouldBe(
            "<h2>Indstilling</h2><p>Det indstilles, at &lt;planen&gt; &amp; kortet følges, se "
            + "<a href=\"https://example.org/plan?a=1&amp;b=2\">https://example.org/plan?a=1&amp;b=2</a>.</p>"
            + "<ul><li>første</li><li>andet</li></ul><h2>Beslutning</h2><p>Godkendt med linje<br/>og linje.</p>"
            + "<p><a href=\"https://arkiv.example/moeder/midtjylland/2024-11-19/punkt-3-1/\">Læs punktet i arkivet</a></p>");
    }

    [Theory]
    [InlineData(10, 50, NewestEntries.Limit)]
    [InlineData(3, 150, 300)]
    [InlineData(1, 250, 250)]
    [InlineData(3, 7, 21)]
    public void A_feed_does_not_grow_with_the_archive_but_never_cuts_the_newest_meetings(int meetings, int items, int entries)
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

        var archive = new KkrSite.Archive.Linking.LinkArchive().Link(new ReadContent().Read(folder.Open(), new()), new());
        var council = archive.Councils.Single(entry => entry.Council.Id.Slug == "nordjylland");

        var taken = NewestEntries.Of(council.Meetings, new FeedAddresses(archive, new Uri("https://arkiv.example/")));

        taken.Length.ShouldBe(entries);
        taken[0].Title.ShouldContain(KkrSite.Rendering.DanishDates.Long(council.Meetings[0].Meeting.Date));
    }

    [Fact]
    public void A_control_character_in_the_content_does_not_break_the_feed()
    {
        var site = FollowedSite.Of(new ContentFolder().WithItem("3.1", "Ny busplan", null, "## Beslutning\nGodkendt&#8;&#xFFFF; alt.").Open());

        var read = ForeignReaders.Feeds(site.FilesNamed("feed.xml")).GetProperty("feed.xml");

        read.GetProperty("faults").GetArrayLength().ShouldBe(0);
        FeedOracle.Entries(read.GetProperty("feed")).ShouldHaveSingleItem().GetProperty("content").GetProperty("value").GetString()!.ShouldContain("alt.");
    }

    private static IEnumerable<string> Ids(string feed) => XDocument.Parse(feed).Descendants(AtomRules.Atom + "id").Select(id => id.Value);

    private static IEnumerable<string> Dates(FollowedSite site, string path) =>
        XDocument.Parse(site.Files.Text(path)).Descendants(AtomRules.Atom + "updated").Select(date => date.Value);
}
