using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Files;
using KkrSite.TestTools;

namespace KkrSite.Archive.Tests.Reading.Meetings;

public sealed class AgendaItemReaderTests
{
    [Fact]
    public void An_agenda_item_with_every_key_is_read()
    {
        var (content, reported) = MinimalContent.Read(
            (MinimalContent.MeetingPath + "bilag/kort.pdf", "et kort"),
            (
                MinimalContent.MeetingPath + "3.1-vejret.md",
                """
                ---
                punkt: 3.1
                titel:   Vejret
                sag: [SAG-2024-00002, SAG-2023-00001]
                sagsbehandlere: [abc, dfg]
                emner: [vejr]
                bilag:
                  - {titel: Kort, fil: bilag/kort.pdf}
                  - {titel: Svar, url: "https://example.org/svar"}
                  - titel: Notat
                links:
                  - https://example.org/a
                  - {titel: Mere, url: "mailto:post@example.org"}
                udfald: tiltrådt med bemærkning
                lukket: false
                ---

                ## Baggrund

                Det regner.
                """
            )
        );

        reported.ShouldBeEmpty();
        var item = content.Meetings.ShouldHaveSingleItem().Items.ShouldHaveSingleItem();
        item.Number.ShouldBe(ItemNumber.Parse("3.1"));
        item.Title.ShouldBe("Vejret");
        item.Cases.Select(number => number.ToString()).ShouldBe(["SAG-2024-00002", "SAG-2023-00001"]);
        item.Caseworkers.ShouldBe(["abc", "dfg"]);
        var topic = item.DeclaredTopics.ShouldHaveSingleItem();
        topic.Name.ShouldBe("vejr");
        topic.Location.ToString().ShouldBe("input/moeder/midtjylland/2024-03-05/3.1-vejret.md(6,9)");
        item.Attachments.ShouldBe([
            new Attachment("Kort", new AttachedFile("bilag/kort.pdf", 7)),
            new Attachment("Svar", new AttachedLink(new Uri("https://example.org/svar"))),
            new Attachment("Notat", null),
        ]);
        item.Links.ShouldBe([
            new TitledLink(null, new Uri("https://example.org/a")),
            new TitledLink("Mere", new Uri("mailto:post@example.org")),
        ]);
        item.DeclaredOutcome.ShouldBe(Outcome.EndorsedWithRemark);
        item.IsClosed.ShouldBeFalse();
        item.Sections.ShouldBe([new Section("Baggrund", SectionKind.Background, "Det regner.", "Det regner.", 18)]);
    }

    [Fact]
    public void An_agenda_item_needs_only_a_number_and_a_title()
    {
        var item = MinimalContent.ReadItem("---\npunkt: \"4\"\ntitel: Eventuelt\nsag:\nemner: []\nbilag: ~\n---\n");

        item.Sections.ShouldBeEmpty();
        item.Cases.ShouldBeEmpty();
        item.DeclaredOutcome.ShouldBeNull();
        item.Decision.ShouldBeNull();
    }

    [Theory]
    [InlineData("godkendt", Outcome.Approved)]
    [InlineData("tiltrådt", Outcome.Endorsed)]
    [InlineData("tiltrådt med bemærkning", Outcome.EndorsedWithRemark)]
    [InlineData("taget til efterretning", Outcome.Noted)]
    [InlineData("drøftet", Outcome.Discussed)]
    [InlineData("udsat", Outcome.Postponed)]
    [InlineData("ikke godkendt", Outcome.NotApproved)]
    [InlineData("uden beslutning", Outcome.NoDecision)]
    public void Each_outcome_word_is_read(string word, Outcome outcome)
    {
        MinimalContent.ReadItem($"---\npunkt: \"4\"\ntitel: Eventuelt\nudfald: {word}\n---\n").DeclaredOutcome.ShouldBe(outcome);
    }

    [Fact]
    public void A_closed_item_without_a_title_gets_the_default_title()
    {
        var item = MinimalContent.ReadItem("---\npunkt: \"4\"\nlukket: true\n---\n");

        item.IsClosed.ShouldBeTrue();
        item.Title.ShouldBe(AgendaItem.ClosedTitle);
    }

    [Fact]
    public void Sections_attachments_and_links_of_a_closed_item_are_not_read()
    {
        var (content, _) = MinimalContent.Read(
            (
                MinimalContent.MeetingPath + "1.1-a.md",
                """
                ---
                punkt: "1.1"
                titel: Vejret
                lukket: true
                bilag: [{titel: Notat}]
                links: [https://example.org/]
                ---

                En fortrolig tekst.
                """
            )
        );

        var item = content.Meetings.ShouldHaveSingleItem().Items.ShouldHaveSingleItem();
        (item.Sections.Length, item.Attachments.Length, item.Links.Length).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void An_attachment_behind_a_symbolic_link_to_its_file_or_folder_is_rejected()
    {
        var item = """
            ---
            punkt: "1.1"
            titel: Vejret
            bilag: [{titel: Kort, fil: bilag/kort.pdf}, {titel: Tal, fil: bilag/tal/tal.csv}]
            ---
            """;
        var folder = InputFolder.FromTexts(
            ("site.yml", "titel: A\nadresse: https://arkiv.example/\n"),
            (MinimalContent.MeetingPath + "moede.md", "---\ndato: 2024-03-05\nstatus: dagsorden\n---\n"),
            (MinimalContent.MeetingPath + "1.1-vejret.md", item)
        );
        folder = folder with
        {
            Files =
            [
                .. folder.Files,
                new InputFile(MinimalContent.MeetingPath + "bilag/kort.pdf", 0, () => [], IsSymbolicLink: true),
                new InputFile(MinimalContent.MeetingPath + "bilag/tal", 0, () => [], IsSymbolicLink: true),
            ],
        };

        var (content, reported) = MinimalContent.Read(folder);

        reported.Length.ShouldBe(2);
        reported.ShouldAllBe(line => line.Contains("KKR0207", StringComparison.Ordinal));
        content.Meetings[0].Items[0].Attachments.ShouldAllBe(attachment => attachment.Target == null);
    }
}
