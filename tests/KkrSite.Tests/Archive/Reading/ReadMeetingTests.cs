using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Tests.Archive.Reading;

public sealed class ReadMeetingTests
{
    [Fact]
    public void A_meeting_is_read_with_every_key_it_may_have()
    {
        var (content, told) = Content.Read((Content.Folder + "moede.md", """
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
            """));

        told.ShouldBeEmpty();
        var meeting = content.Meetings.ShouldHaveSingleItem();
        meeting.Council.Slug.ShouldBe("midtjylland");
        meeting.Date.ToString().ShouldBe("2024-03-05");
        meeting.Time.ShouldBe("09:30-12:00");
        meeting.Place.ShouldBe("Det Gamle Rådhus, Torvet 1");
        meeting.Status.ShouldBe(MeetingStatus.Minutes);
        meeting.Rendition.ShouldBe(Rendition.Summary);
        meeting.Sources.ShouldBe(
        [
            new SourceLink("Referat (PDF)", new Uri("https://example.org/referat.pdf")), new SourceLink(null, new Uri("https://example.org/")),
        ]);
        meeting.Attendees.ShouldBe(["Anna Berg", "Bo Dam"]);
        meeting.Absentees.ShouldBe(["Carl Eg"]);
        meeting.Headings.Select(heading => $"{heading.Key} {heading.Value}").ShouldBe(["1 Indledning", "2 Sager", "10 Eventuelt"]);
        meeting.Corrections.ShouldBe([new Correction(new LocalDate(2024, 3, 8), "Bilag 2 er skiftet ud")]);
        meeting.Markdown.ShouldBe("Mødet handlede om vejret.");
    }

    [Fact]
    public void A_meeting_whose_day_is_not_known_lies_in_a_folder_of_the_month()
    {
        var (content, told) = Content.Read(
            ("moeder/nordjylland/2025-09/moede.md", "---\ndato: 2025-09\nstatus: flyttet\ntil: 2025-10\ntid: 10:00\nsted:\n---\n"));

        told.ShouldBeEmpty();
        var meeting = content.Meetings.Single(meeting => meeting.Council.Slug == "nordjylland");
        meeting.Date.Precision.ShouldBe(DatePrecision.Month);
        meeting.MovedTo.ToString().ShouldBe("2025-10");
        meeting.Time.ShouldBe("10:00");
        meeting.Place.ShouldBeNull();
    }

    [Fact]
    public void Items_stand_in_the_order_of_their_numbers_not_of_their_file_names()
    {
        var (content, _) = Content.Read(
            (Content.Folder + "3.10-sne.md", "---\npunkt: 3.10\ntitel: Sne\n---\n"),
            (Content.Folder + "3.2-sol.md", "---\npunkt: 3.2\ntitel: Sol\n---\n"));

        content.Meetings.ShouldHaveSingleItem().Items.Select(item => item.Number.ToString()).ShouldBe(["3.2", "3.10"]);
    }

    [Fact]
    public void A_meeting_with_a_broken_file_is_still_there_so_that_nothing_else_misses_it()
    {
        var (content, told) = Content.Read(
            (Content.Folder + "moede.md", "---\ndato: 2024-03-05\nsted: Sal: 4\n---\n"),
            (Content.Folder + "1.1-vejret.md", "---\npunkt: \"1.1\"\ntitel: Status: god\n---\n"));

        told.Length.ShouldBe(2);
        told.ShouldAllBe(line => line.Contains("KKR0135", StringComparison.Ordinal));
        content.Meetings.ShouldHaveSingleItem().Items.ShouldHaveSingleItem().Number.ToString().ShouldBe("1.1");
    }
}
