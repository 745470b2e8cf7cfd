using System.Globalization;
using System.Text;
using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using NodaTime;
using NodaTime.Text;

namespace KkrSite.Site.Tests.Rendering.Calendars;

/// <summary>Compares the calendars of a site, as ical.js reads them, with its archive, field by field.</summary>
internal static class CalendarVerifier
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    public static void Verify(SampleSite site)
    {
        var files = site.ReadFiles("moeder.ics");
        var calendars = ThirdPartyReaders.ReadCalendars(files);
        files.Keys.ShouldBe(
            site.Archive.Councils.Select(council => $"kkr/{council.Id}/moeder.ics").Append("moeder.ics"),
            ignoreOrder: true
        );
        foreach (var (path, text) in files)
        {
            VerifyLines(text);
            var calendar = calendars.GetProperty(path);
            VerifyProperties(calendar, path);
            var expected = site
                .Archive.Meetings.Where(entry => path == "moeder.ics" || path == $"kkr/{entry.Council.Id}/moeder.ics")
                .ToArray();
            var events = calendar.GetProperty("events").EnumerateArray().ToArray();
            events.Length.ShouldBe(expected.Length);
            events.Select(found => ReadText(found, "uid")).ShouldBeUnique();
            foreach (var (found, entry) in events.Zip(expected))
            {
                VerifyEvent(found, entry, site);
            }
        }
    }

    private static void VerifyLines(string text)
    {
        text.ShouldEndWith("\r\n");
        var lines = text[..^2].Split("\r\n");
        lines.Where(line => Encoding.UTF8.GetByteCount(line) > 75).ShouldBeEmpty();
        lines.Where(line => line.Contains('\uFFFD', StringComparison.Ordinal) || line.Any(char.IsControl)).ShouldBeEmpty();
    }

    private static void VerifyProperties(JsonElement calendar, string path)
    {
        ReadText(calendar, "kind").ShouldBe("vcalendar");
        ReadText(calendar, "version").ShouldBe("2.0");
        ReadText(calendar, "scale").ShouldBe("GREGORIAN");
        ReadText(calendar, "method").ShouldBe("PUBLISH");
        ReadText(calendar, "product").ShouldNotBeNullOrEmpty();
        ReadText(calendar, "name").ShouldNotBeNullOrEmpty();
        ReadText(calendar, "oldName").ShouldBe(ReadText(calendar, "name"));
        ReadText(calendar, "source").ShouldEndWith("/" + path);
        ReadText(calendar, "refresh").ShouldBe("P1D");
        calendar.GetProperty("zones").EnumerateArray().Select(zone => zone.GetString()).ShouldBe(["Europe/Copenhagen"]);
    }

    private static void VerifyEvent(JsonElement found, MeetingEntry entry, SampleSite site)
    {
        var meeting = entry.Record;
        var off = meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Moved;
        var changed = InstantPattern
            .General.Format(Copenhagen.AtStartOfDay(entry.LastChanged).ToInstant())
            .Replace("Z", ".000Z", StringComparison.Ordinal);
        var address = site.Archive.Content.Site.BaseUrl.AbsoluteUri.TrimEnd('/') + entry.Url;

        ReadText(found, "uid").ShouldBe($"{new PermanentIds(site.Archive.Content).For(entry.Url)}@kkrsite");
        ReadText(found, "stamp").ShouldBe(changed);
        ReadText(found, "modified").ShouldBe(changed);
        found.GetProperty("sequence").GetInt32().ShouldBe(meeting.Corrections.Length + (off ? 1 : 0));
        ReadText(found, "location").ShouldBe(meeting.Place);
        ReadText(found, "url").ShouldBe(address);
        found.GetProperty("categories").EnumerateArray().Select(word => word.GetString()).ShouldBe(["KKR", entry.Council.Name]);
        ReadText(found, "status").ShouldBe(off ? "CANCELLED" : "CONFIRMED");
        ReadText(found, "transparency").ShouldBe(off || meeting.Date.Day is null ? "TRANSPARENT" : "OPAQUE");
        ReadText(found, "summary")!.ShouldContain(entry.Council.Name);
        VerifyDescription(ReadText(found, "description")!, entry, address);
        VerifySpan(found, meeting);
    }

    private static void VerifyDescription(string description, MeetingEntry entry, string address)
    {
        var lines = description.Split('\n');
        lines.ShouldContain(address);
        entry.Items.Select(item => $"{item.Number}. {item.Title}").Except(lines).ShouldBeEmpty();
        entry.Record.Headings.Select(heading => $"{heading.Key}. {heading.Value}").Except(lines).ShouldBeEmpty();
        if (entry.Record.MovedTo is { } target)
        {
            description.ShouldContain(MeetingDateFormatter.FormatLong(target));
        }
    }

    private static void VerifySpan(JsonElement found, Meeting meeting)
    {
        var (start, end) = (found.GetProperty("start"), found.GetProperty("end"));
        var first = new LocalDate(meeting.Date.Year, meeting.Date.Month, meeting.Date.Day ?? 1);
        if (meeting.Date.Day is null || meeting.Time is null)
        {
            start.GetProperty("isDate").GetBoolean().ShouldBeTrue();
            ReadText(start, "local").ShouldBe(LocalDatePattern.Iso.Format(first));
            ReadText(end, "local")
                .ShouldBe(LocalDatePattern.Iso.Format(meeting.Date.Day is null ? first.PlusMonths(1) : first.PlusDays(1)));
            return;
        }

        var times = meeting
            .Time.Split('-')
            .Select(time => first.At(LocalTimePattern.CreateWithInvariantCulture("HH':'mm").Parse(time).Value))
            .ToArray();
        ReadText(start, "zone").ShouldBe("Europe/Copenhagen");
        ReadInstant(start).ShouldBe(Copenhagen.AtLeniently(times[0]).ToInstant());
        if (times.Length == 1)
        {
            end.ValueKind.ShouldBe(JsonValueKind.Null);
        }
        else
        {
            ReadInstant(end).ShouldBe(Copenhagen.AtLeniently(times[1]).ToInstant());
        }
    }

    private static Instant ReadInstant(JsonElement time) =>
        InstantPattern.ExtendedIso.WithCulture(CultureInfo.InvariantCulture).Parse(ReadText(time, "utc")!).Value;

    private static string? ReadText(JsonElement element, string name) => element.GetProperty(name).GetString();
}
