using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Tests.Archive.Linking;

public sealed class PermanentIdsTests
{
    [Theory]
    [InlineData("/feed.xml", "748f4a9a-5945-5e62-b0ae-84eb9b73489c")]
    [InlineData("/moeder/midtjylland/2024-11-19/punkt-3-1/", "c0bb5396-55aa-51ca-bbc7-5c2c4f41b9b7")]
    public void An_id_is_for_ever_what_it_was_first(string address, string id) => Ids().Of(UrlPath.Parse(address)).ShouldBe(new Guid(id));

    [Fact]
    public void A_meeting_and_its_items_keep_their_ids_when_the_day_becomes_known()
    {
        var before = Ids();
        var after = Ids("/moeder/nord/2025-09/ -> /moeder/nord/2025-09-12/");

        after.Of(UrlPath.Parse("/moeder/nord/2025-09-12/")).ShouldBe(before.Of(UrlPath.Parse("/moeder/nord/2025-09/")));
        after.Of(UrlPath.Parse("/moeder/nord/2025-09-12/punkt-1/")).ShouldBe(before.Of(UrlPath.Parse("/moeder/nord/2025-09/punkt-1/")));
        after.Of(UrlPath.Parse("/moeder/nord/2025-09-19/")).ShouldBe(before.Of(UrlPath.Parse("/moeder/nord/2025-09-19/")));
        after.MovesOf(UrlPath.Parse("/moeder/nord/2025-09-12/")).ShouldBe(1);
        before.MovesOf(UrlPath.Parse("/moeder/nord/2025-09-12/")).ShouldBe(0);
    }

    [Fact]
    public void An_address_that_moved_twice_is_followed_to_the_first()
    {
        var ids = Ids("/moeder/nord/2025-09-12/ -> /moeder/nord/2025-09-13/", "/moeder/nord/2025-09/ -> /moeder/nord/2025-09-12/");

        ids.Of(UrlPath.Parse("/moeder/nord/2025-09-13/punkt-1/")).ShouldBe(Ids().Of(UrlPath.Parse("/moeder/nord/2025-09/punkt-1/")));
        ids.MovesOf(UrlPath.Parse("/moeder/nord/2025-09-13/")).ShouldBe(2);
    }

    [Fact]
    public void Items_that_changed_numbers_on_the_way_take_their_ids_along_and_no_two_share_one()
    {
        var ids = Ids(
            "/moeder/nord/2025-09/ -> /moeder/nord/2025-09-12/",
            "/moeder/nord/2025-09/punkt-1/ -> /moeder/nord/2025-09-12/punkt-2/",
            "/moeder/nord/2025-09/punkt-3/ -> fjernet 2025-09-10 En fejl.");

        ids.Of(UrlPath.Parse("/moeder/nord/2025-09-12/punkt-2/")).ShouldBe(Ids().Of(UrlPath.Parse("/moeder/nord/2025-09/punkt-1/")));
        ids.Of(UrlPath.Parse("/moeder/nord/2025-09-12/punkt-1/")).ShouldBe(Ids().Of(UrlPath.Parse("/moeder/nord/2025-09-12/punkt-1/")));
        ids.Of(UrlPath.Parse("/moeder/nord/2025-09-12/punkt-3/")).ShouldBe(Ids().Of(UrlPath.Parse("/moeder/nord/2025-09-12/punkt-3/")));
    }

    [Theory]
    [InlineData("/sidste-moede/")]
    [InlineData("/moeder/2025/")]
    [InlineData("/moeder/nord/2025-09/punkt-1/")]
    [InlineData("/moeder/nord/bilag.pdf")]
    public void A_short_name_that_leads_to_a_meeting_does_not_change_its_id(string name)
    {
        var meeting = UrlPath.Parse("/moeder/nord/2025-09-12/");

        Ids($"{name} -> {meeting}").Of(meeting).ShouldBe(Ids().Of(meeting));
    }

    [Fact]
    public void Of_two_addresses_that_lead_to_one_the_first_line_stands()
    {
        var ids = Ids("/moeder/nord/2025-09/ -> /moeder/nord/2025-09-12/", "/moeder/nord/2025-08/ -> /moeder/nord/2025-09-12/");

        ids.Of(UrlPath.Parse("/moeder/nord/2025-09-12/")).ShouldBe(Ids().Of(UrlPath.Parse("/moeder/nord/2025-09/")));
    }

    [Fact]
    public void Redirects_that_go_round_end_too()
    {
        var ids = Ids("/moeder/nord/2025-09/ -> /moeder/nord/2025-10/", "/moeder/nord/2025-10/ -> /moeder/nord/2025-09/");

        ids.MovesOf(UrlPath.Parse("/moeder/nord/2025-09/punkt-1/")).ShouldBeLessThan(3);
    }

    [Fact]
    public void A_correction_is_known_by_its_meeting_its_day_and_its_wording()
    {
        var meeting = Meeting("2025-09-12");
        var correction = new Correction(new LocalDate(2025, 9, 20), "Bilag 2 er skiftet ud");
        var moved = Ids("/moeder/nord/2025-09/ -> /moeder/nord/2025-09-12/");
        Guid[] others =
        [
            moved.Of(meeting, correction, 1),
            moved.Of(meeting, correction with { Text = "Bilag 3 er skiftet ud" }, 0),
            moved.Of(meeting, correction with { Date = new LocalDate(2025, 9, 21) }, 0),
            moved.Of(Meeting("2025-10-12"), correction, 0),
            moved.Of(meeting.Url),
        ];

        var id = moved.Of(meeting, correction, 0);

        id.ShouldBe(Ids().Of(Meeting("2025-09"), correction, 0));
        id.ShouldBe(moved.Of(meeting, correction with { Item = ItemNumber.Parse("1") }, 0));
        others.Append(id).ShouldBeUnique();
    }

    private static MeetingEntry Meeting(string date)
    {
        var council = new Council(CouncilId.Parse("nord"), "KKR Nord", null, [], null, "");
        return new MeetingEntry(
            new Meeting { Council = council.Id, Date = MeetingDate.Parse(date), Status = MeetingStatus.Agenda, Location = new SourceLocation("moede.md") },
            council);
    }

    private static PermanentIds Ids(params string[] lines)
    {
        var (content, _) = Reading.Content.Read(("omdirigeringer.txt", string.Join('\n', lines)));
        return new PermanentIds(content);
    }
}
