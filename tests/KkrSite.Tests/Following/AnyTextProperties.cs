using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using KkrSite.Rendering.Calendars;
using KkrSite.Rendering.Feeds;
using NodaTime;

namespace KkrSite.Tests.Following;

/// <summary>Whatever a title or a place says, those who follow the archive read the same.</summary>
public sealed class AnyTextProperties
{
    private const int TextsInOneRun = 200;

    private static readonly string[] Pieces =
    [
        "a", "Æ", "ø", "å", " ", ";", ",", ":", "\\", "\\n", "\\N", "\n", "\t", "\"", "'", "<", ">", "&", "&amp;", "]]>", "🚢", "🏴‍☠️",
        "e\u0301", "\u2028", "\u00a0", "\u0000", "\u0008", "\u001b", "\u0085", "\r", "\r\n", "\ud800", "\udc00", "\ufffe", "\uffff", "\ufffd", "END:VEVENT", "BEGIN:", "\n ",
        "ærøskøbing-marstal-", "SAG-2024-00001", "\u202e", "\U0001F1E9\U0001F1F0",
    ];

    private static readonly Gen<string[]> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces)),
        Gen.Choose(0, 0xffff).Select(code => (char)code).ArrayOf().Select(characters => new string(characters))).ArrayOf(TextsInOneRun);

    [Fact]
    public void Any_title_and_place_come_out_of_a_calendar_as_they_were()
    {
        Prop.ForAll(Texts.ToArbitrary(), texts =>
        {
            var written = WriteCalendar.Of(new MeetingCalendar("K", "K", "https://a.example/", [.. texts.Select(Event)]));
            var calendar = Encoding.UTF8.GetString(written);

            var events = ForeignReaders.Calendars(new Dictionary<string, string> { ["a"] = calendar }).GetProperty("a").GetProperty("events");

            calendar.Split("\r\n").Max(Encoding.UTF8.GetByteCount).ShouldBeLessThanOrEqualTo(75);
            events.EnumerateArray().Select(found => found.GetProperty("summary").GetString()).ShouldBe(texts.Select(Legal));
            events.EnumerateArray().Select(found => found.GetProperty("location").GetString()).ShouldBe(texts.Select(Legal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3));
    }

    [Fact]
    public void Any_title_and_text_come_out_of_a_feed_as_they_were()
    {
        Prop.ForAll(Texts.ToArbitrary(), texts =>
        {
            var entries = XDocument.Parse(Encoding.UTF8.GetString(WriteAtom.Of(Feed(texts))), LoadOptions.PreserveWhitespace).Descendants(AtomRules.Atom + "entry");

            entries.Select(entry => entry.Element(AtomRules.Atom + "title")!.Value).ShouldBe(texts.Select(Legal));
            entries.Select(entry => entry.Element(AtomRules.Atom + "link")!.Attribute("title")!.Value).ShouldBe(texts.Select(Legal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    private static CalendarEvent Event(string text, int place) => new(
        new Guid(place, 0, 0, new byte[8]),
        new LocalDate(2025, 1, 1),
        0,
        new EventSpan(new LocalDate(2025, 1, 1), new LocalDate(2025, 1, 2), null),
        text,
        text,
        text,
        "https://a.example/",
        [],
        IsCancelled: false);

    private static Feed Feed(string[] texts)
    {
        var day = new LocalDate(2025, 1, 1);
        ImmutableArray<FeedEntry> entries =
        [
            .. texts.Select(text => new FeedEntry(
                Guid.Empty, text, day, ("KKR", "https://a.example/"), text, text, [new FeedLink("related", "https://a.example/", Title: text)])),
        ];
        return new Feed(Guid.Empty, "F", "F", day, "https://a.example/feed.xml", "https://a.example/", "P", null, "https://a.example/i.svg", entries);
    }

    // What neither format may hold stands as U+FFFD, which says that something stood there.
    private static string Legal(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        (rune.Value is < 0x20 and not ('\t' or '\n')) || rune.Value is (>= 0x7f and < 0xa0) or 0xfffe or 0xffff ? "\ufffd" : rune.ToString()));
}
