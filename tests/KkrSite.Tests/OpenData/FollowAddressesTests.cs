using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading;
using KkrSite.Rendering.OpenData;

namespace KkrSite.Tests.OpenData;

public sealed class FollowAddressesTests
{
    [Fact]
    public void Only_feeds_and_calendars_that_the_site_has_are_told_of()
    {
        var diagnostics = new DiagnosticBag();
        var archive = new LinkArchive().Link(new ReadContent().Read(new ContentFolder().Open(), diagnostics), diagnostics);
        UrlPath[] planned = [.. ((string[])["/", "/feed.xml", "/kkr/sjaelland/feed.xml", "/sager/sag-2024-00001/feed.xml", "/moeder.ics"]).Select(UrlPath.Parse)];

        var (feeds, calendars) = FollowAddresses.Of(archive, planned);

        feeds.Select(link => $"{link.Text} {link.Url}").ShouldBe(
            ["Hele arkivet /feed.xml", "KKR Sjælland /kkr/sjaelland/feed.xml", "Sagen SAG-2024-00001 /sager/sag-2024-00001/feed.xml"]);
        calendars.Select(link => $"{link.Text} {link.Url}").ShouldBe(["Alle møder /moeder.ics"]);
    }
}
