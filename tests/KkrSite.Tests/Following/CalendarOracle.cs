using System.Globalization;
using System.Text;
using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using NodaTime;
using NodaTime.Text;

namespace KkrSite.Tests.Following;

/// <summary>Compares the calendars of a site, as ical.js reads them, with its archive, field by field.</summary>
internal static class CalendarOracle
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    public static void ShouldHoldEveryMeeting(FollowedSite site)
    {
        var files = site.FilesNamed("moeder.ics");
        var calendars = ForeignReaders.Calendars(files);
        files.Keys.ShouldBe(site.Archive.Councils.Select(council => $"kkr/{council.Council.Id}/moeder.ics").Append("moeder.ics"), ignoreOrder: true);
        foreach (var (path, text) in files)
        {
            LinesShouldBeShort(text);
            var calendar = calendars.GetProperty(path);
            Head(calendar, path);
            var expected = site.Archive.Meetings.Where(entry => path == "moeder.ics" || path == $"kkr/{entry.Council.Id}/moeder.ics").ToArray();
            var events = calendar.GetProperty("events").EnumerateArray().ToArray();
            events.Length.ShouldBe(expected.Length);
            events.Select(found => Text(found, "uid")).ShouldBeUnique();
            foreach (var (found, entry) in events.Zip(expected))
            {
                Event(found, entry, site);
            }
        }
    }

    private static void LinesShouldBeShort(string text)
    {
        text.ShouldEndWith("\r\n");
        var lines = text[..^2].Split("\r\n");
        lines.Where(line => Encoding.UTF8.GetByteCount(line) > 75).ShouldBeEmpty();
        lines.Where(line => line.Contains('\uFFFD', StringComparison.Ordinal) || line.Any(char.IsControl)).ShouldBeEmpty();
    }

    private static void Head(JsonElement calendar, string path)
    {
        Text(calendar, "kind").ShouldBe("vcalendar");
        Text(calendar, "version").ShouldBe("2.0");
        Text(calendar, "scale").ShouldBe("GREGORIAN");
        Text(calendar, "method").ShouldBe("PUBLISH");
        Text(calendar, "product").ShouldNotBeNullOrEmpty();
        Text(calendar, "name").ShouldNotBeNullOrEmpty();
        Text(calendar, "oldName").ShouldBe(Text(calendar, "name"));
        Text(calendar, "source").ShouldEndWith("/" + path);
        Text(calendar, "refresh").ShouldBe("P1D");
        calendar.GetProperty("zones").EnumerateArray().Select(zone => zone.GetString()).ShouldBe(["Europe/Copenhagen"]);
    }

    private static void Event(JsonElement found, MeetingEntry entry, FollowedSite site)
    {
        var meeting = entry.Meeting;
        var off = meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Moved;
        var changed = InstantPattern.General.Format(Copenhagen.AtStartOfDay(entry.Changed).ToInstant()).Replace("Z", ".000Z", StringComparison.Ordinal);
        var address = site.Archive.Content.Site.BaseUrl.AbsoluteUri.TrimEnd('/') + entry.Url;

        Text(found, "uid").ShouldBe($"{new PermanentIds(site.Archive.Content).Of(entry.Url)}@kkrsite");
        Text(found, "stamp").ShouldBe(changed);
        Text(found, "modified").ShouldBe(changed);
        found.GetProperty("sequence").GetInt32().ShouldBe(meeting.Corrections.Length + (off ? 1 : 0));
        Text(found, "location").ShouldBe(meeting.Place);
        Text(found, "url").ShouldBe(address);
        found.GetProperty("categories").EnumerateArray().Select(word => word.GetString()).ShouldBe(["KKR", entry.Council.Name]);
        Text(found, "status").ShouldBe(off ? "CANCELLED" : "CONFIRMED");
        Text(found, "transparency").ShouldBe(off || meeting.Date.Day is null ? "TRANSPARENT" : "OPAQUE");
        Text(found, "summary")!.ShouldContain(entry.Council.Name);
        Description(Text(found, "description")!, entry, address);
        Span(found, meeting);
    }

    private static void Description(string description, MeetingEntry entry, string address)
    {
        var lines = description.Split('\n');
        lines.ShouldContain(address);
        entry.Items.Select(item => $"{item.Item.Number}. {item.Item.Title}").Except(lines).ShouldBeEmpty();
        entry.Meeting.Headings.Select(heading => $"{heading.Key}. {heading.Value}").Except(lines).ShouldBeEmpty();
        if (entry.Meeting.MovedTo is { } target)
        {
            description.ShouldContain(DanishDates.Long(target));
        }
    }

    private static void Span(JsonElement found, Meeting meeting)
    {
        var (start, end) = (found.GetProperty("start"), found.GetProperty("end"));
        var first = new LocalDate(meeting.Date.Year, meeting.Date.Month, meeting.Date.Day ?? 1);
        if (meeting.Date.Day is null || meeting.Time is null)
        {
            start.GetProperty("isDate").GetBoolean().ShouldBeTrue();
            Text(start, "local").ShouldBe(LocalDatePattern.Iso.Format(first));
            Text(end, "local").ShouldBe(LocalDatePattern.Iso.Format(meeting.Date.Day is null ? first.PlusMonths(1) : first.PlusDays(1)));
            return;
        }

        var times = meeting.Time.Split('-').Select(time => first.At(LocalTimePattern.CreateWithInvariantCulture("HH':'mm").Parse(time).Value)).ToArray();
        Text(start, "zone").ShouldBe("Europe/Copenhagen");
        Moment(start).ShouldBe(Copenhagen.AtLeniently(times[0]).ToInstant());
        if (times.Length == 1)
        {
            end.ValueKind.ShouldBe(JsonValueKind.Null);
        }
        else
        {
            Moment(end).ShouldBe(Copenhagen.AtLeniently(times[1]).ToInstant());
        }
    }

    private static Instant Moment(JsonElement time) =>
        InstantPattern.ExtendedIso.WithCulture(CultureInfo.InvariantCulture).Parse(Text(time, "utc")!).Value;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
