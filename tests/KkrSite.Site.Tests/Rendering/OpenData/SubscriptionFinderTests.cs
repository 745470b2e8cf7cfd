using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading;
using KkrSite.Site.Rendering.Links;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.OpenData;

public sealed class SubscriptionFinderTests
{
    [Fact]
    public void Only_feeds_and_calendars_that_the_site_has_are_listed()
    {
        var diagnostics = new DiagnosticBag();
        var archive = ArchiveLinker.Link(ContentReader.Read(new ContentFolder().ToInputFolder(), diagnostics), diagnostics);
        UrlPath[] planned =
        [
            .. ((string[])["/", "/feed.xml", "/kkr/sjaelland/feed.xml", "/sager/sag-2024-00001/feed.xml", "/moeder.ics"]).Select(
                UrlPath.Parse
            ),
        ];

        var (feeds, calendars) = SubscriptionFinder.Find(archive, planned);

        feeds
            .Select(link => $"{link.Text} {link.Url}")
            .ShouldBe([
                "Hele arkivet /feed.xml",
                "KKR Sjælland /kkr/sjaelland/feed.xml",
                "Sagen SAG-2024-00001 /sager/sag-2024-00001/feed.xml",
            ]);
        calendars.Select(link => $"{link.Text} {link.Url}").ShouldBe(["Alle møder /moeder.ics"]);
    }
}
