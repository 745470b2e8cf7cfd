using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using KkrSite.Site.Rendering.Calendars;
using KkrSite.Site.Rendering.Feeds;
using NodaTime;

namespace KkrSite.Site.Tests.Rendering.Feeds;

/// <summary>Any title and place round-trips through feeds and calendars.</summary>
public sealed class FeedAndCalendarTextProperties
{
    private const int TextsInOneRun = 200;

    private static readonly string[] Pieces =
    [
        "a",
        "Æ",
        "ø",
        "å",
        " ",
        ";",
        ",",
        ":",
        "\\",
        "\\n",
        "\\N",
        "\n",
        "\t",
        "\"",
        "'",
        "<",
        ">",
        "&",
        "&amp;",
        "]]>",
        "🚢",
        "🏴‍☠️",
        "e\u0301",
        "\u2028",
        "\u00a0",
        "\u0000",
        "\u0008",
        "\u001b",
        "\u0085",
        "\r",
        "\r\n",
        "\ud800",
        "\udc00",
        "\ufffe",
        "\uffff",
        "\ufffd",
        "END:VEVENT",
        "BEGIN:",
        "\n ",
        "ærøskøbing-marstal-",
        "SAG-2024-00001",
        "\u202e",
        "\U0001F1E9\U0001F1F0",
    ];

    private static readonly Gen<string[]> Texts = Gen.OneOf(
            Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces)),
            Gen.Choose(0, 0xffff).Select(code => (char)code).ArrayOf().Select(characters => new string(characters))
        )
        .ArrayOf(TextsInOneRun);

    [Fact]
    public void Any_title_and_location_round_trip_through_a_calendar()
    {
        Prop.ForAll(Texts.ToArbitrary(), texts =>
            {
                var written = CalendarWriter.Write(new MeetingCalendar("K", "K", "https://a.example/", [.. texts.Select(Event)]));
                var calendar = Encoding.UTF8.GetString(written);

                var events = ThirdPartyReaders
                    .ReadCalendars(new Dictionary<string, string> { ["a"] = calendar })
                    .GetProperty("a")
                    .GetProperty("events");

                calendar.Split("\r\n").Max(Encoding.UTF8.GetByteCount).ShouldBeLessThanOrEqualTo(75);
                events.EnumerateArray().Select(found => found.GetProperty("summary").GetString()).ShouldBe(texts.Select(Legal));
                events.EnumerateArray().Select(found => found.GetProperty("location").GetString()).ShouldBe(texts.Select(Legal));
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3));
    }

    [Fact]
    public void Any_title_and_link_title_round_trip_through_a_feed()
    {
        Prop.ForAll(Texts.ToArbitrary(), texts =>
            {
                var feed = new ArrayBufferWriter<byte>();
                AtomFeedWriter.Write(Feed(texts), feed);
                var entries = XDocument
                    .Parse(Encoding.UTF8.GetString(feed.WrittenSpan), LoadOptions.PreserveWhitespace)
                    .Descendants(AtomValidator.Namespace + "entry");

                entries.Select(entry => entry.Element(AtomValidator.Namespace + "title")!.Value).ShouldBe(texts.Select(Legal));
                entries
                    .Select(entry => entry.Element(AtomValidator.Namespace + "link")!.Attribute("title")!.Value)
                    .ShouldBe(texts.Select(Legal));
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    private static CalendarEvent Event(string text, int place) =>
        new()
        {
            Id = new Guid(place, 0, 0, new byte[8]),
            Changed = new LocalDate(2025, 1, 1),
            Sequence = 0,
            Span = new EventSpan(new LocalDate(2025, 1, 1), new LocalDate(2025, 1, 2), null),
            Summary = text,
            Description = text,
            Location = text,
            Url = "https://a.example/",
            Categories = [],
        };

    private static Feed Feed(string[] texts)
    {
        var day = new LocalDate(2025, 1, 1);
        ImmutableArray<FeedEntry> entries =
        [
            .. texts.Select(text => new FeedEntry
            {
                Id = Guid.Empty,
                Title = text,
                Updated = day,
                Author = ("KKR", "https://a.example/"),
                Summary = text,
                Content = text,
                Links = [new FeedLink("related", "https://a.example/", Title: text)],
            }),
        ];
        return new Feed
        {
            Id = Guid.Empty,
            Title = "F",
            Subtitle = "F",
            Updated = day,
            Url = "https://a.example/feed.xml",
            PageUrl = "https://a.example/",
            Publisher = "P",
            IconUrl = "https://a.example/i.svg",
            Entries = entries,
        };
    }

    // Characters that the formats forbid are replaced by U+FFFD.
    private static string Legal(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Select(rune =>
                    (rune.Value is < 0x20 and not ('\t' or '\n')) || rune.Value is (>= 0x7f and < 0xa0) or 0xfffe or 0xffff
                        ? "\ufffd"
                        : rune.ToString()
                )
        );
}
