using KkrSite.Archive.Linking;
using KkrSite.Rendering.Calendars;
using KkrSite.Tests.SharedDocuments;

namespace KkrSite.Tests.Following;

/// <summary>Calendars as calendar programs see them.</summary>
public sealed class CalendarTests
{
    [Fact]
    public void Every_meeting_of_the_archive_is_in_its_calendars() => CalendarOracle.ShouldHoldEveryMeeting(FollowedSite.OfRepository());

    [Fact]
    public void Cancelled_moved_and_month_only_meetings_are_in_their_calendars() => CalendarOracle.ShouldHoldEveryMeeting(FollowedSite.OfEverything());

    [SharedFact]
    public void Every_meeting_of_the_shared_documents_is_in_its_calendars()
    {
        using var folder = new TemporaryFolder();
        ImportedDocuments.Into(folder["input"]);

        CalendarOracle.ShouldHoldEveryMeeting(FollowedSite.Of(KkrSite.Archive.Reading.InputFolder.OnDisk(folder["input"])));
    }

    [Theory]
    [InlineData("2024-01-16", "09:00")]
    [InlineData("2024-07-16", "09:00-10:30")]
    [InlineData("2007-03-25", "01:59-03:00")]
    [InlineData("2025-10-26", "03:00-04:00")]
    [InlineData("2024-12-31", "23:59")]
    [InlineData("2099-06-01", "00:00-23:59")]
    public void A_time_in_winter_or_summer_is_the_moment_that_the_time_zone_says(string date, string time) =>
        CalendarOracle.ShouldHoldEveryMeeting(Site(date, $"status: dagsorden\ntid: \"{time}\""));

    [Theory]
    [InlineData("2025-03-30", "02:30")]
    [InlineData("2025-10-26", "02:30-02:45")]
    public void A_time_that_the_clock_skips_or_shows_twice_is_written_as_it_stands(string date, string time)
    {
        var site = Site(date, $"status: dagsorden\ntid: \"{time}\"");

        var start = ForeignReaders.Calendars(site.FilesNamed("moeder.ics")).GetProperty("kkr/nordjylland/moeder.ics")
            .GetProperty("events")[0].GetProperty("start");

        start.GetProperty("local").GetString().ShouldBe($"{date}T02:30:00");
    }

    [Fact]
    public void Marks_that_mean_something_to_calendars_come_out_as_they_were()
    {
        var place = """Café; "Æ, Ø & Å", sal 1\2 \n:,; 🚢🏴‍☠️ """ + string.Concat(Enumerable.Repeat("ærøskøbing😀", 30));
        var folder = new ContentFolder().WithMeeting("nordjylland", "2025-05-06", $"status: dagsorden\nsted: '{place}'\nafsnit: {{\"1\": 'A; b, c\\d'}}");
        var site = FollowedSite.Of(folder.With("moeder/nordjylland/2025-05-06/1.1.md", "---\npunkt: \"1.1\"\ntitel: '\\N; \\, 🎉, og mere'\n---\n").Open());

        site.Archive.Meetings.Single(entry => entry.Meeting.Place is not null).Meeting.Place.ShouldBe(place);
        CalendarOracle.ShouldHoldEveryMeeting(site);
    }

    [Fact]
    public void A_meeting_that_gets_another_date_is_the_same_event_and_a_newer_one()
    {
        var before = Site("2025-09", "status: dagsorden");
        var after = FollowedSite.Of(
            new ContentFolder().WithMeeting("nordjylland", "2025-09-12", "status: dagsorden")
                .With("omdirigeringer.txt", "/moeder/nordjylland/2025-09/ -> /moeder/nordjylland/2025-09-12/").Open(),
            new Uri("https://proeve-7--arkiv.example/"));

        var (first, second) = (Only(before), Only(after));

        second.GetProperty("uid").GetString().ShouldBe(first.GetProperty("uid").GetString());
        second.GetProperty("sequence").GetInt32().ShouldBe(first.GetProperty("sequence").GetInt32() + 1);
        second.GetProperty("start").GetProperty("local").GetString().ShouldBe("2025-09-12");
    }

    [Fact]
    public void A_calendar_without_meetings_is_a_calendar()
    {
        var calendars = ForeignReaders.Calendars(FollowedSite.Of(new ContentFolder().Open()).FilesNamed("moeder.ics"));

        calendars.GetProperty("kkr/sjaelland/moeder.ics").GetProperty("events").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_moved_meeting_says_where_it_went()
    {
        var site = FollowedSite.OfEverything();
        var ids = new PermanentIds(site.Archive.Content);
        var moved = site.Archive.Meetings.Single(entry => entry.MovedTo is not null);

        var found = MeetingEvent.Of(moved, ids, path => "https://a.example" + path);

        found.IsCancelled.ShouldBeTrue();
        found.Description.Split('\n').ShouldContain("https://a.example/moeder/syddanmark/2025-09-26/");
        found.Id.ShouldNotBe(MeetingEvent.Of(moved.MovedTo!, ids, path => path.Value).Id);
    }

    private static System.Text.Json.JsonElement Only(FollowedSite site) => ForeignReaders.Calendars(site.FilesNamed("moeder.ics"))
        .GetProperty("kkr/nordjylland/moeder.ics").GetProperty("events").EnumerateArray().ShouldHaveSingleItem();

    private static FollowedSite Site(string date, string keys) =>
        FollowedSite.Of(new ContentFolder().WithMeeting("nordjylland", date, keys).Open());
}
