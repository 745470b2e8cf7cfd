using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.TestTools;
using NodaTime;

namespace KkrSite.Archive.Tests.Linking;

public sealed class PermanentIdsTests
{
    [Theory]
    [InlineData("/feed.xml", "748f4a9a-5945-5e62-b0ae-84eb9b73489c")]
    [InlineData("/moeder/midtjylland/2024-11-19/punkt-3-1/", "c0bb5396-55aa-51ca-bbc7-5c2c4f41b9b7")]
    public void The_id_of_an_address_never_changes(string address, string id) => Ids().For(UrlPath.Parse(address)).ShouldBe(new Guid(id));

    [Fact]
    public void A_meeting_and_its_items_keep_their_ids_when_the_day_becomes_known()
    {
        var before = Ids();
        var after = Ids("/moeder/nord/2025-09/ -> /moeder/nord/2025-09-12/");

        after.For(UrlPath.Parse("/moeder/nord/2025-09-12/")).ShouldBe(before.For(UrlPath.Parse("/moeder/nord/2025-09/")));
        after.For(UrlPath.Parse("/moeder/nord/2025-09-12/punkt-1/")).ShouldBe(before.For(UrlPath.Parse("/moeder/nord/2025-09/punkt-1/")));
        after.For(UrlPath.Parse("/moeder/nord/2025-09-19/")).ShouldBe(before.For(UrlPath.Parse("/moeder/nord/2025-09-19/")));
        after.CountMoves(UrlPath.Parse("/moeder/nord/2025-09-12/")).ShouldBe(1);
        before.CountMoves(UrlPath.Parse("/moeder/nord/2025-09-12/")).ShouldBe(0);
    }

    [Fact]
    public void An_address_that_moved_twice_keeps_the_id_of_the_first()
    {
        var ids = Ids("/moeder/nord/2025-09-12/ -> /moeder/nord/2025-09-13/", "/moeder/nord/2025-09/ -> /moeder/nord/2025-09-12/");

        ids.For(UrlPath.Parse("/moeder/nord/2025-09-13/punkt-1/")).ShouldBe(Ids().For(UrlPath.Parse("/moeder/nord/2025-09/punkt-1/")));
        ids.CountMoves(UrlPath.Parse("/moeder/nord/2025-09-13/")).ShouldBe(2);
    }

    [Fact]
    public void Renumbered_items_of_a_moved_meeting_keep_their_ids_and_no_two_share_one()
    {
        var ids = Ids(
            "/moeder/nord/2025-09/ -> /moeder/nord/2025-09-12/",
            "/moeder/nord/2025-09/punkt-1/ -> /moeder/nord/2025-09-12/punkt-2/",
            "/moeder/nord/2025-09/punkt-3/ -> fjernet 2025-09-10 En fejl."
        );

        ids.For(UrlPath.Parse("/moeder/nord/2025-09-12/punkt-2/")).ShouldBe(Ids().For(UrlPath.Parse("/moeder/nord/2025-09/punkt-1/")));
        ids.For(UrlPath.Parse("/moeder/nord/2025-09-12/punkt-1/")).ShouldBe(Ids().For(UrlPath.Parse("/moeder/nord/2025-09-12/punkt-1/")));
        ids.For(UrlPath.Parse("/moeder/nord/2025-09-12/punkt-3/")).ShouldBe(Ids().For(UrlPath.Parse("/moeder/nord/2025-09-12/punkt-3/")));
    }

    [Theory]
    [InlineData("/sidste-moede/")]
    [InlineData("/moeder/2025/")]
    [InlineData("/moeder/nord/2025-09/punkt-1/")]
    [InlineData("/moeder/nord/bilag.pdf")]
    public void A_redirect_from_a_short_address_does_not_change_the_id_of_a_meeting(string name)
    {
        var meeting = UrlPath.Parse("/moeder/nord/2025-09-12/");

        Ids($"{name} -> {meeting}").For(meeting).ShouldBe(Ids().For(meeting));
    }

    [Fact]
    public void When_two_addresses_redirect_to_one_the_first_line_determines_the_id()
    {
        var ids = Ids("/moeder/nord/2025-09/ -> /moeder/nord/2025-09-12/", "/moeder/nord/2025-08/ -> /moeder/nord/2025-09-12/");

        ids.For(UrlPath.Parse("/moeder/nord/2025-09-12/")).ShouldBe(Ids().For(UrlPath.Parse("/moeder/nord/2025-09/")));
    }

    [Fact]
    public void Circular_redirects_are_followed_a_bounded_number_of_times()
    {
        var ids = Ids("/moeder/nord/2025-09/ -> /moeder/nord/2025-10/", "/moeder/nord/2025-10/ -> /moeder/nord/2025-09/");

        ids.CountMoves(UrlPath.Parse("/moeder/nord/2025-09/punkt-1/")).ShouldBeLessThan(3);
    }

    [Fact]
    public void The_id_of_a_correction_depends_on_its_meeting_date_and_text()
    {
        var correction = new Correction(new LocalDate(2025, 9, 20), "Bilag 2 er skiftet ud");
        var entry = new CorrectionEntry(Meeting("2025-09-12"), null, correction, 0);
        var moved = Ids("/moeder/nord/2025-09/ -> /moeder/nord/2025-09-12/");
        Guid[] others =
        [
            moved.For(entry with { Occurrence = 1 }),
            moved.For(entry with { Record = correction with { Text = "Bilag 3 er skiftet ud" } }),
            moved.For(entry with { Record = correction with { Date = new LocalDate(2025, 9, 21) } }),
            moved.For(entry with { Meeting = Meeting("2025-10-12") }),
            moved.For(entry.Url),
        ];

        var id = moved.For(entry);

        id.ShouldBe(Ids().For(entry with { Meeting = Meeting("2025-09") }));
        id.ShouldBe(moved.For(entry with { Item = entry.Meeting.Items.Single() }));
        others.Append(id).ShouldBeUnique();
    }

    private static MeetingEntry Meeting(string date)
    {
        var council = new Council { Id = CouncilId.Parse("nord"), Name = "KKR Nord" };
        var location = new SourceLocation("moede.md");
        var meeting = new Meeting
        {
            Council = council.Id,
            Date = MeetingDate.Parse(date),
            Status = MeetingStatus.Agenda,
            Items =
            [
                new AgendaItem
                {
                    Number = ItemNumber.Parse("1"),
                    Title = "Bane",
                    Location = location,
                },
            ],
            Location = location,
        };
        return ArchiveLinker.Link(new InputContent { Councils = [council], Meetings = [meeting] }, new DiagnosticBag()).Meetings.Single();
    }

    private static PermanentIds Ids(params string[] lines)
    {
        var (content, _) = MinimalContent.Read(("omdirigeringer.txt", string.Join('\n', lines)));
        return new PermanentIds(content);
    }
}
