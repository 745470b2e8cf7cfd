using KkrSite.Archive.Model;
using KkrSite.Archive.Reading;

namespace KkrSite.Tests.Archive.Reading;

public sealed class ReadAgendaItemTests
{
    [Fact]
    public void An_item_is_read_with_every_key_it_may_have()
    {
        var (content, told) = Content.Read(
            (Content.Folder + "bilag/kort.pdf", "et kort"),
            (Content.Folder + "3.1-vejret.md", """
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
                """));

        told.ShouldBeEmpty();
        var item = content.Meetings.ShouldHaveSingleItem().Items.ShouldHaveSingleItem();
        item.Number.ShouldBe(ItemNumber.Parse("3.1"));
        item.Title.ShouldBe("Vejret");
        item.Cases.Select(number => number.ToString()).ShouldBe(["SAG-2024-00002", "SAG-2023-00001"]);
        item.Caseworkers.ShouldBe(["abc", "dfg"]);
        var topic = item.DeclaredTopics.ShouldHaveSingleItem();
        topic.Name.ShouldBe("vejr");
        topic.Location.ToString().ShouldBe("input/moeder/midtjylland/2024-03-05/3.1-vejret.md(6,9)");
        item.Attachments.ShouldBe(
        [
            new Attachment("Kort", "bilag/kort.pdf", 7, null),
            new Attachment("Svar", null, null, new Uri("https://example.org/svar")),
            new Attachment("Notat", null, null, null),
        ]);
        item.Links.ShouldBe(
            [new SourceLink(null, new Uri("https://example.org/a")), new SourceLink("Mere", new Uri("mailto:post@example.org"))]);
        item.DeclaredOutcome.ShouldBe(Outcome.EndorsedWithRemark);
        item.IsClosed.ShouldBeFalse();
        item.Sections.ShouldBe([new Section("Baggrund", SectionKind.Background, "Det regner.", "Det regner.", 18)]);
    }

    [Fact]
    public void An_item_needs_no_more_than_a_number_and_a_title()
    {
        var item = Content.Item("---\npunkt: \"4\"\ntitel: Eventuelt\nsag:\nemner: []\nbilag: ~\n---\n");

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
    public void Each_word_for_an_outcome_is_known(string word, Outcome outcome)
    {
        Content.Item($"---\npunkt: \"4\"\ntitel: Eventuelt\nudfald: {word}\n---\n").DeclaredOutcome.ShouldBe(outcome);
    }

    [Fact]
    public void A_closed_item_may_keep_its_title_to_itself()
    {
        var item = Content.Item("---\npunkt: \"4\"\nlukket: true\n---\n");

        item.IsClosed.ShouldBeTrue();
        item.Title.ShouldBe(AgendaItem.ClosedTitle);
    }

    [Fact]
    public void Nothing_of_a_closed_item_leaves_its_file()
    {
        var (content, _) = Content.Read((Content.Folder + "1.1-a.md", """
            ---
            punkt: "1.1"
            titel: Vejret
            lukket: true
            bilag: [{titel: Notat}]
            links: [https://example.org/]
            ---

            En fortrolig tekst.
            """));

        var item = content.Meetings.ShouldHaveSingleItem().Items.ShouldHaveSingleItem();
        (item.Sections.Length, item.Attachments.Length, item.Links.Length).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void An_attachment_behind_a_link_is_refused_whether_the_file_or_its_folder_is_the_link()
    {
        var item = """
            ---
            punkt: "1.1"
            titel: Vejret
            bilag: [{titel: Kort, fil: bilag/kort.pdf}, {titel: Tal, fil: bilag/tal/tal.csv}]
            ---
            """;
        var folder = InputFolder.InMemory(
            ("site.yml", "titel: A\nadresse: https://arkiv.example/\n"),
            (Content.Folder + "moede.md", "---\ndato: 2024-03-05\nstatus: dagsorden\n---\n"),
            (Content.Folder + "1.1-vejret.md", item));
        folder = folder with
        {
            Files =
            [
                .. folder.Files,
                new InputFile(Content.Folder + "bilag/kort.pdf", 0, () => [], IsSymbolicLink: true),
                new InputFile(Content.Folder + "bilag/tal", 0, () => [], IsSymbolicLink: true),
            ],
        };

        var (content, told) = Content.Read(folder);

        told.Length.ShouldBe(2);
        told.ShouldAllBe(line => line.Contains("KKR0207", StringComparison.Ordinal));
        content.Meetings[0].Items[0].Attachments.ShouldAllBe(attachment => attachment.File == null);
    }
}
