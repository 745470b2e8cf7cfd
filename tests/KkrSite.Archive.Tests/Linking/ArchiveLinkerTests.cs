using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using NodaTime;
using NodaTime.Text;

namespace KkrSite.Archive.Tests.Linking;

public class ArchiveLinkerTests
{
    private static readonly Council Nord = Council("nord", "KKR Nord");
    private static readonly Council Aalborg = Council("aalborg", "KKR Aalborg");
    private static readonly Council Empty = Council("fyn", "KKR Fyn");

    [Fact]
    public void Meetings_are_listed_newest_first_and_by_council_name_on_the_same_date()
    {
        var archive = Link([Meeting("nord", "2024-01-01"), Meeting("aalborg", "2024-05-02"), Meeting("nord", "2024-05-02")], out _);
        archive
            .Meetings.Select(meeting => meeting.Url.Value)
            .ShouldBe(["/moeder/nord/2024-05-02/", "/moeder/aalborg/2024-05-02/", "/moeder/nord/2024-01-01/"]);
        archive.Councils.Select(council => council.Name).ShouldBe(["KKR Fyn", "KKR Nord", "KKR Aalborg"]);
        archive.Councils[0].Meetings.ShouldBeEmpty();
        archive.Councils[1].Meetings.Select(meeting => meeting.Date.ToString()).ShouldBe(["2024-05-02", "2024-01-01"]);
    }

    [Fact]
    public void A_meeting_links_to_its_councils_previous_and_next_meeting_even_if_cancelled()
    {
        var archive = Link(
            [
                Meeting("nord", "2024-09-03"),
                Meeting("nord", "2024-09") with
                {
                    Status = MeetingStatus.Cancelled,
                },
                Meeting("nord", "2024-08-31"),
                Meeting("aalborg", "2024-09-01"),
            ],
            out _
        );
        var month = archive.Meetings.Single(meeting => meeting.Date.Day is null);
        month.Previous!.Date.ToString().ShouldBe("2024-08-31");
        month.Next!.Date.ToString().ShouldBe("2024-09-03");
        month.Next.Next.ShouldBeNull();
        month.Previous.Previous.ShouldBeNull();
    }

    [Fact]
    public void A_moved_meeting_links_to_its_new_date_once_that_meeting_exists()
    {
        var moved = Meeting("nord", "2024-09-03") with { Status = MeetingStatus.Moved, MovedTo = MeetingDate.Parse("2024-09-10") };
        Link([moved, Meeting("aalborg", "2024-09-10")], out var diagnostics).Meetings.Single(Is(moved)).MovedTo.ShouldBeNull();
        diagnostics.ShouldBeEmpty();
        Link([moved, Meeting("nord", "2024-09-10")], out _)
            .Meetings.Single(Is(moved))
            .MovedTo!.Url.Value.ShouldBe("/moeder/nord/2024-09-10/");
    }

    [Theory]
    [InlineData(null, null, "2024-09-03", "a meeting changed on its day")]
    [InlineData("2024-09-20", null, "2024-09-20", "or when its file says so")]
    [InlineData("2024-09-20", "2024-10-01", "2024-10-01", "or with its newest correction")]
    [InlineData("2024-10-02", "2024-10-01", "2024-10-02", "whichever is later")]
    public void The_last_change_is_the_latest_of_meeting_day_update_and_correction(
        string? updated,
        string? corrected,
        string changed,
        string why
    )
    {
        var meeting = Meeting("nord", "2024-09-03") with
        {
            Updated = updated is null ? null : Day(updated),
            Corrections = corrected is null ? [] : [new Correction(Day("2024-09-05"), "Først"), new Correction(Day(corrected), "Rettet")],
        };
        Link([meeting], out _).Meetings.Single().LastChanged.ShouldBe(Day(changed), why);

        static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
    }

    [Fact]
    public void Corrections_are_listed_newest_first_with_the_item_that_each_names()
    {
        var day = new LocalDate(2024, 9, 5);
        var meeting = Meeting("nord", "2024-09-03", Item("1"), Item("2")) with
        {
            Corrections =
            [
                new Correction(day, "Bilag er skiftet ud"),
                new Correction(day.PlusDays(1), "Navn er rettet") { Item = CorrectedItem("2") },
                new Correction(day, "Bilag er skiftet ud"),
                new Correction(day.PlusDays(9), "Tid er rettet") { Item = CorrectedItem("7") },
            ],
        };
        var archive = Link([meeting, Meeting("aalborg", "2024-10-01") with { Corrections = [new Correction(day, "Sted")] }], out _);
        archive
            .Corrections.Select(entry => $"{entry.Record.Date.Day} {entry.Record.Text} {entry.Occurrence} {entry.Url}")
            .ShouldBe([
                "14 Tid er rettet 0 /moeder/nord/2024-09-03/",
                "6 Navn er rettet 0 /moeder/nord/2024-09-03/punkt-2/",
                "5 Sted 0 /moeder/aalborg/2024-10-01/",
                "5 Bilag er skiftet ud 0 /moeder/nord/2024-09-03/",
                "5 Bilag er skiftet ud 1 /moeder/nord/2024-09-03/",
            ]);
        archive.Items.Select(item => item.Corrections.Count()).ShouldBe([0, 1]);
    }

    [Fact]
    public void Items_are_sorted_by_number_under_their_nearest_heading()
    {
        var meeting = Meeting("nord", "2024-09-03", Item("3.10"), Item("1"), Item("3.2"), Item("3.2.1"), Item("4.1")) with
        {
            Headings = ImmutableSortedDictionary<ItemNumber, string>
                .Empty.Add(ItemNumber.Parse("1"), "Referat")
                .Add(ItemNumber.Parse("3"), "Sager"),
        };
        var items = Link([meeting], out _).Items;
        items.Select(item => $"{item.Number} {item.Heading ?? "-"}").ShouldBe(["1 -", "3.2 Sager", "3.2.1 Sager", "3.10 Sager", "4.1 -"]);
        items[1].Previous.ShouldBe(items[0]);
        items[1].Next.ShouldBe(items[2]);
        items[0].Previous.ShouldBeNull();
        items[^1].Next.ShouldBeNull();
    }

    [Fact]
    public void A_case_lists_its_items_across_meetings_and_councils_newest_first()
    {
        var one = CaseNumber.Parse("SAG-2023-00001");
        var two = CaseNumber.Parse("SAG-2024-00002");
        var content = Content(
            Meeting("nord", "2024-01-01", Item("1") with { Cases = [one, two, one] }),
            Meeting("aalborg", "2024-02-01", Item("2") with { Cases = [one] }, Item("1") with { Cases = [one] })
        ) with
        {
            CaseNotes = [new CaseNote(one, "Broen", "")],
        };
        var cases = ArchiveLinker.Link(content, new DiagnosticBag()).Cases;
        cases.Select(entry => entry.Number).ShouldBe([two, one]);
        cases[1].Note!.Title.ShouldBe("Broen");
        cases[0].Note.ShouldBeNull();
        cases[1]
            .Items.Select(item => item.Url.Value)
            .ShouldBe(["/moeder/aalborg/2024-02-01/punkt-1/", "/moeder/aalborg/2024-02-01/punkt-2/", "/moeder/nord/2024-01-01/punkt-1/"]);
    }

    [Fact]
    public void Topics_are_declared_or_found_by_their_words_and_ordered_by_title()
    {
        var content = Content(
            Meeting(
                "nord",
                "2024-01-01",
                Item("1", "Klimaet") with
                {
                    DeclaredTopics = [new TopicReference("aar", new SourceLocation("1.md", 3))],
                },
                Item("2", "Lukket") with
                {
                    IsClosed = true,
                    Sections = [Text("klima")],
                },
                Item("3", "Lukket punkt om klima") with
                {
                    IsClosed = true,
                },
                Item("4", "Bane") with
                {
                    Sections = [Text("Intet"), Text("for klimaet")],
                }
            )
        ) with
        {
            Topics = [Topic("aar", "Året"), Topic("klima", "Klima", "klima"), Topic("tom", "Bro", "bro")],
        };
        var archive = ArchiveLinker.Link(content, new DiagnosticBag());
        archive
            .Items.Select(item => string.Join(',', item.Topics.Select(topic => topic.Id.Slug)))
            .ShouldBe(["klima,aar", "", "klima", "klima"]);
        archive.Topics.Select(topic => $"{topic.Title} {topic.Items.Length}").ShouldBe(["Bro 0", "Klima 3", "Året 1"]);
    }

    [Fact]
    public void A_declared_outcome_overrides_the_outcome_of_the_decision_text()
    {
        var decision = new Section("Beslutning", SectionKind.Decision, "", "KKR Nord godkendte planen.", 1);
        var archive = Link(
            [
                Meeting(
                    "nord",
                    "2024-01-01",
                    Item("1") with
                    {
                        Sections = [decision],
                    },
                    Item("2") with
                    {
                        Sections = [decision],
                        DeclaredOutcome = Outcome.Discussed,
                    },
                    Item("3")
                ),
            ],
            out _
        );
        archive.Items.Select(item => item.Outcome).ShouldBe([Outcome.Approved, Outcome.Discussed, null]);
    }

    [Fact]
    public void Inconsistent_content_is_reported_at_its_location_and_the_rest_is_linked()
    {
        var reference = new TopicReference("klmia", new SourceLocation("input/moeder/nord/2024-01-01/1.md", 4, 9));
        var content = Content(
            Meeting("nrod", "2024-01-01", Item("1") with { Cases = [CaseNumber.Parse("SAG-2024-00001")], DeclaredTopics = [reference] }),
            Meeting("nord", "2024-03-01", "b"),
            Meeting("nord", "2024-03-01", "a"),
            Meeting("aalborg", "2024-03-01")
        ) with
        {
            Topics = [Topic("klima", "Klima")],
            CaseNotes =
            [
                new CaseNote(CaseNumber.Parse("SAG-2024-00001"), null, ""),
                new CaseNote(CaseNumber.Parse("SAG-2024-00009"), null, "")
                {
                    Location = new SourceLocation("input/sager/SAG-2024-00009.md"),
                },
            ],
        };
        var diagnostics = new DiagnosticBag();
        var archive = ArchiveLinker.Link(content, diagnostics);
        archive
            .Meetings.Select(meeting => meeting.Record.Location.Path)
            .ShouldBe(["input/moeder/nord/a/moede.md", "input/moeder/aalborg/2024-03-01/moede.md"]);
        diagnostics
            .ToSortedArray()
            .Select(diagnostic => diagnostic.ToString())
            .ShouldBe([
                "input/moeder/nord/2024-01-01/1.md(4,9): fejl KKR0104: emnet 'klmia' findes ikke. Mente du 'klima'?",
                "input/moeder/nord/b/moede.md: fejl KKR0221: KKR Nord har allerede et møde 2024-03-01, "
                    + "nemlig input/moeder/nord/a/moede.md. Ret datoen, eller saml de to mapper i én.",
                "input/moeder/nrod/2024-01-01/moede.md: fejl KKR0220: KKR'et 'nrod' findes ikke. Mente du 'nord'? "
                    + "Ret mappens navn, eller opret filen kkr/nrod.md.",
                "input/sager/SAG-2024-00009.md: advarsel KKR0222: intet punkt nævner sagen SAG-2024-00009, "
                    + "så noten vises ingen steder. Ret filens navn, eller slet filen.",
            ]);
    }

    [Fact]
    public void Empty_content_links_to_an_empty_archive()
    {
        var archive = ArchiveLinker.Link(new InputContent(), new DiagnosticBag());
        archive.Meetings.ShouldBeEmpty();
        archive.Councils.ShouldBeEmpty();
        archive.Topics.ShouldBeEmpty();
        archive.Cases.ShouldBeEmpty();
    }

    private static MeetingArchive Link(ImmutableArray<Meeting> meetings, out ImmutableArray<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var archive = ArchiveLinker.Link(Content([.. meetings]), bag);
        diagnostics = bag.ToSortedArray();
        return archive;
    }

    private static InputContent Content(params Meeting[] meetings) => new() { Councils = [Aalborg, Nord, Empty], Meetings = [.. meetings] };

    private static Func<MeetingEntry, bool> Is(Meeting meeting) => entry => entry.Record == meeting;

    private static Council Council(string id, string name) => new() { Id = CouncilId.Parse(id), Name = name };

    private static Topic Topic(string id, string title, params string[] words) => new(TopicId.Parse(id), title, [.. words], "");

    private static CorrectedItem CorrectedItem(string number) => new(ItemNumber.Parse(number), new SourceLocation("moede.md"));

    private static Section Text(string text) => new(null, SectionKind.Other, text, text, 1);

    private static AgendaItem Item(string number, string title = "Bane") =>
        new()
        {
            Number = ItemNumber.Parse(number),
            Title = title,
            Location = new SourceLocation($"{number}.md"),
        };

    private static Meeting Meeting(string council, string date, params AgendaItem[] items) => Meeting(council, date, date, items);

    private static Meeting Meeting(string council, string date, string folder, params AgendaItem[] items) =>
        new()
        {
            Council = CouncilId.Parse(council),
            Date = MeetingDate.Parse(date),
            Status = MeetingStatus.Minutes,
            Location = new SourceLocation($"input/moeder/{council}/{folder}/moede.md"),
            Items = [.. items],
        };
}
