using KkrSite.Archive.Model;
using KkrSite.TestTools;
using NodaTime;

namespace KkrSite.Archive.Tests.Reading.Meetings;

public sealed class MeetingReaderTests
{
    [Fact]
    public void A_meeting_with_every_key_is_read()
    {
        var (content, reported) = MinimalContent.Read(
            (
                MinimalContent.MeetingPath + "moede.md",
                """
                ---
                dato: 2024-03-05
                tid: "9:30 – 12:00"
                sted: Det Gamle Rådhus, Torvet 1
                status: referat
                gengivelse: resume
                kilder: [{titel: Referat (PDF), url: https://example.org/referat.pdf}, https://example.org/]
                deltagere: [Anna Berg, Bo Dam]
                afbud:
                  - Carl Eg
                afsnit: {"10": Eventuelt, "2": Sager, "1": Indledning}
                rettelser: [{dato: 2024-03-08, tekst: Bilag 2 er skiftet ud}]
                ---

                Mødet handlede om vejret.
                """
            )
        );

        reported.ShouldBeEmpty();
        var meeting = content.Meetings.ShouldHaveSingleItem();
        meeting.Council.Slug.ShouldBe("midtjylland");
        meeting.Date.ToString().ShouldBe("2024-03-05");
        meeting.Time.ShouldBe("09:30-12:00");
        meeting.Place.ShouldBe("Det Gamle Rådhus, Torvet 1");
        meeting.Status.ShouldBe(MeetingStatus.Minutes);
        meeting.Rendition.ShouldBe(Rendition.Summary);
        meeting.Sources.ShouldBe([
            new TitledLink("Referat (PDF)", new Uri("https://example.org/referat.pdf")),
            new TitledLink(null, new Uri("https://example.org/")),
        ]);
        meeting.Attendees.ShouldBe(["Anna Berg", "Bo Dam"]);
        meeting.Absentees.ShouldBe(["Carl Eg"]);
        meeting.Headings.Select(heading => $"{heading.Key} {heading.Value}").ShouldBe(["1 Indledning", "2 Sager", "10 Eventuelt"]);
        meeting.Corrections.ShouldBe([new Correction(new LocalDate(2024, 3, 8), "Bilag 2 er skiftet ud")]);
        meeting.Markdown.ShouldBe("Mødet handlede om vejret.");
    }

    [Fact]
    public void A_meeting_without_a_known_day_is_read_from_a_month_folder()
    {
        var (content, reported) = MinimalContent.Read(
            ("moeder/nordjylland/2025-09/moede.md", "---\ndato: 2025-09\nstatus: flyttet\ntil: 2025-10\ntid: 10:00\nsted:\n---\n")
        );

        reported.ShouldBeEmpty();
        var meeting = content.Meetings.Single(meeting => meeting.Council.Slug == "nordjylland");
        meeting.Date.Precision.ShouldBe(DatePrecision.Month);
        meeting.MovedTo.ToString().ShouldBe("2025-10");
        meeting.Time.ShouldBe("10:00");
        meeting.Place.ShouldBeNull();
    }

    [Fact]
    public void Items_of_a_meeting_are_sorted_by_number_not_by_file_name()
    {
        var (content, _) = MinimalContent.Read(
            (MinimalContent.MeetingPath + "3.10-sne.md", "---\npunkt: 3.10\ntitel: Sne\n---\n"),
            (MinimalContent.MeetingPath + "3.2-sol.md", "---\npunkt: 3.2\ntitel: Sol\n---\n")
        );

        content.Meetings.ShouldHaveSingleItem().Items.Select(item => item.Number.ToString()).ShouldBe(["3.2", "3.10"]);
    }

    [Fact]
    public void A_meeting_with_an_unreadable_file_is_kept_to_avoid_follow_on_errors()
    {
        var (content, reported) = MinimalContent.Read(
            (MinimalContent.MeetingPath + "moede.md", "---\ndato: 2024-03-05\nsted: Sal: 4\n---\n"),
            (MinimalContent.MeetingPath + "1.1-vejret.md", "---\npunkt: \"1.1\"\ntitel: Status: god\n---\n")
        );

        reported.Length.ShouldBe(2);
        reported.ShouldAllBe(line => line.Contains("KKR0135", StringComparison.Ordinal));
        content.Meetings.ShouldHaveSingleItem().Items.ShouldHaveSingleItem().Number.ToString().ShouldBe("1.1");
    }
}
