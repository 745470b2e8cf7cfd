using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site.Rendering.Calendars;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.Calendars;

/// <summary>Calendars as ical.js reads them.</summary>
public sealed class CalendarTests
{
    [Fact]
    public void Every_meeting_of_the_archive_is_in_its_calendars() => CalendarVerifier.Verify(SampleSite.BuildInput());

    [Fact]
    public void Cancelled_moved_and_month_only_meetings_are_in_their_calendars() => CalendarVerifier.Verify(SampleSite.BuildFull());

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Every_meeting_of_the_shared_documents_is_in_its_calendars()
    {
        using var folder = new TemporaryFolder();
        ImportedDocuments.ImportInto(folder["input"]);

        CalendarVerifier.Verify(SampleSite.Build(InputFolder.FromDisk(folder["input"])));
    }

    [Theory]
    [InlineData("2024-01-16", "09:00")]
    [InlineData("2024-07-16", "09:00-10:30")]
    [InlineData("2007-03-25", "01:59-03:00")]
    [InlineData("2025-10-26", "03:00-04:00")]
    [InlineData("2024-12-31", "23:59")]
    [InlineData("2099-06-01", "00:00-23:59")]
    public void A_meeting_time_is_converted_by_the_Danish_time_zone_in_winter_and_summer(string date, string time) =>
        CalendarVerifier.Verify(Site(date, $"status: dagsorden\ntid: \"{time}\""));

    [Theory]
    [InlineData("2025-03-30", "02:30")]
    [InlineData("2025-10-26", "02:30-02:45")]
    public void A_time_skipped_or_repeated_by_daylight_saving_is_written_unchanged(string date, string time)
    {
        var site = Site(date, $"status: dagsorden\ntid: \"{time}\"");

        var start = ThirdPartyReaders
            .ReadCalendars(site.ReadFiles("moeder.ics"))
            .GetProperty("kkr/nordjylland/moeder.ics")
            .GetProperty("events")[0]
            .GetProperty("start");

        start.GetProperty("local").GetString().ShouldBe($"{date}T02:30:00");
    }

    [Fact]
    public void Characters_special_to_iCalendar_round_trip_through_a_calendar()
    {
        var place = """Café; "Æ, Ø & Å", sal 1\2 \n:,; 🚢🏴‍☠️ """ + string.Concat(Enumerable.Repeat("ærøskøbing😀", 30));
        var folder = new ContentFolder().WithMeeting(
            "nordjylland",
            "2025-05-06",
            $"status: dagsorden\nsted: '{place}'\nafsnit: {{\"1\": 'A; b, c\\d'}}"
        );
        var site = SampleSite.Build(
            folder.With("moeder/nordjylland/2025-05-06/1.1.md", "---\npunkt: \"1.1\"\ntitel: '\\N; \\, 🎉, og mere'\n---\n").ToInputFolder()
        );

        site.Archive.Meetings.Single(entry => entry.Record.Place is not null).Record.Place.ShouldBe(place);
        CalendarVerifier.Verify(site);
    }

    [Fact]
    public void A_meeting_with_a_new_date_keeps_its_event_id_and_raises_its_sequence()
    {
        var before = Site("2025-09", "status: dagsorden");
        var after = SampleSite.Build(
            new ContentFolder()
                .WithMeeting("nordjylland", "2025-09-12", "status: dagsorden")
                .With("omdirigeringer.txt", "/moeder/nordjylland/2025-09/ -> /moeder/nordjylland/2025-09-12/")
                .ToInputFolder(),
            new Uri("https://proeve-7--arkiv.example/")
        );

        var (first, second) = (Only(before), Only(after));

        second.GetProperty("uid").GetString().ShouldBe(first.GetProperty("uid").GetString());
        second.GetProperty("sequence").GetInt32().ShouldBe(first.GetProperty("sequence").GetInt32() + 1);
        second.GetProperty("start").GetProperty("local").GetString().ShouldBe("2025-09-12");
    }

    [Fact]
    public void A_calendar_without_meetings_is_valid()
    {
        var calendars = ThirdPartyReaders.ReadCalendars(SampleSite.Build(new ContentFolder().ToInputFolder()).ReadFiles("moeder.ics"));

        calendars.GetProperty("kkr/sjaelland/moeder.ics").GetProperty("events").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void The_event_of_a_moved_meeting_is_cancelled_and_names_the_new_address()
    {
        var site = SampleSite.BuildFull();
        var ids = new PermanentIds(site.Archive.Content);
        var moved = site.Archive.Meetings.Single(entry => entry.MovedTo is not null);

        var found = CalendarEventBuilder.Build(moved, ids, path => "https://a.example" + path);

        found.IsCancelled.ShouldBeTrue();
        found.Description.Split('\n').ShouldContain("https://a.example/moeder/syddanmark/2025-09-26/");
        found.Id.ShouldNotBe(CalendarEventBuilder.Build(moved.MovedTo!, ids, path => path.Value).Id);
    }

    private static System.Text.Json.JsonElement Only(SampleSite site) =>
        ThirdPartyReaders
            .ReadCalendars(site.ReadFiles("moeder.ics"))
            .GetProperty("kkr/nordjylland/moeder.ics")
            .GetProperty("events")
            .EnumerateArray()
            .ShouldHaveSingleItem();

    private static SampleSite Site(string date, string keys) =>
        SampleSite.Build(new ContentFolder().WithMeeting("nordjylland", date, keys).ToInputFolder());
}
