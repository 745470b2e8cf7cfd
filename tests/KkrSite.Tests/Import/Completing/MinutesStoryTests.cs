using System.Collections.Immutable;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Tests.Import.Completing;

/// <summary>What a secretariat's own minutes do to the agenda before them, told one thing at a time.</summary>
public sealed class MinutesStoryTests
{
    private const string Folder = "moeder/sjaelland/2024-03-12";

    private const string Agenda = """
        KKR Sjælland  | 12-03-2024

        1. Regionale sager

        1.1. Cykelstier ved fjorden
        SAG-2024-00001 ab

        Baggrund
        Stien er "smal" - og krum. Den er gammel.

        Bilag:
        ./. Kort over ruten
        ./. Overslag over udgifter

        1.2. Færgen til øen
        SAG-2024-00002 ab

        Baggrund
        Færgen sejler sjældent.

        1.3. Broen i havnen
        SAG-2024-00003 ab

        Baggrund
        Broen er lukket.

        2. Eventuelt
        """;

    private static readonly string Minutes = Agenda.Replace("2. Eventuelt", "2. Eventuelt\n\nBeslutning\nIntet at bemærke.", StringComparison.Ordinal);

    [Fact]
    public void Another_form_of_the_same_words_is_no_change()
    {
        var folder = After([], Plan(Agenda, []));
        var printed = Minutes.Replace("Stien er \"smal\" - og krum. Den er gammel.", "Stien er ”smal” – og krum.\n\nDen er gammel.", StringComparison.Ordinal);

        foreach (var overwrite in new[] { false, true })
        {
            var plan = Plan(printed, folder, overwrite);

            plan.Conflicts.ShouldBeEmpty();
            After(folder, plan).ShouldAllBe(file => !file.Text.Contains("dagsorden:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Only_the_sentences_that_differ_are_shown()
    {
        var folder = After([], Plan(Agenda, []));

        Plan(Minutes.Replace("Den er gammel.", "Den er ny.", StringComparison.Ordinal), folder).Conflicts.Single().Diff.ShouldBe(["- Den er gammel.", "+ Den er ny."]);
    }

    [Fact]
    public void A_new_attachment_is_a_line_more_and_stays_when_the_agenda_is_imported_again()
    {
        var folder = After([], Plan(Agenda, []));
        var minutes = Plan(Minutes.Replace("./. Overslag over udgifter", "./. Overslag over udgifter\n./. Svar fra naboer", StringComparison.Ordinal), folder);
        var after = After(folder, minutes);

        minutes.Conflicts.ShouldBeEmpty();
        Text(after, "1.1-").ShouldContain("- Overslag over udgifter\n- Svar fra naboer\n");
        Text(after, "1.1-").ShouldContain("dagsorden:\n  nye_bilag: [Svar fra naboer]\n");
        Plan(Agenda, after, overwrite: true).Writes.ShouldBeEmpty();
    }

    [Fact]
    public void An_attachment_that_an_editor_took_out_of_text_and_keys_does_not_come_back_with_the_minutes()
    {
        var folder = After([], Plan(Agenda, [])).Select(file => file with
        {
            Text = file.Text.Replace("  - titel: Kort over ruten\n", "", StringComparison.Ordinal).Replace("- Kort over ruten\n", "", StringComparison.Ordinal),
        }).ToImmutableArray();

        var plan = Plan(Minutes, folder);

        Text(After(folder, plan), "1.1-").ShouldNotContain("Kort over ruten");
        plan.Conflicts.Length.ShouldBe(2);
    }

    [Fact]
    public void A_heading_that_got_a_decision_is_no_new_item_and_no_heading_any_more()
    {
        var folder = After([], Plan(Agenda, []));
        var minutes = Plan(Minutes, folder);
        var after = After(folder, minutes);

        minutes.Remarks.ShouldBeEmpty();
        Text(after, "2-eventuelt").ShouldNotContain("dagsorden:");
        Text(after, "moede").ShouldNotContain("Eventuelt");
        var again = Plan(Agenda, after, overwrite: true);
        (again.Writes.Length, again.Conflicts.Length, again.Remarks.Length).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void A_new_item_whose_number_is_not_free_says_how_to_make_room_and_doing_so_helps()
    {
        var folder = After([], Plan(Agenda, []));

        // The bridge was dropped, a harbour came in the ferry's place, and the ferry moved on.
        var minutes = Minutes.Replace("1.3. Broen i havnen\nSAG-2024-00003 ab\n\nBaggrund\nBroen er lukket.\n\n", "", StringComparison.Ordinal).Replace("1.2. Færgen til øen", "1.2. Havnens dybde\nSAG-2024-00004 ab\n\nBaggrund\nDer er sand i den.\n\nBeslutning\nGodkendt.\n\n1.3. Færgen til øen", StringComparison.Ordinal);

        foreach (var overwrite in new[] { false, true })
        {
            var held = Plan(minutes, folder, overwrite);
            held.Conflicts.Length.ShouldBe(2);
            held.Conflicts.ShouldAllBe(conflict => conflict.Remedy!.Contains("slet 1.3-broen-i-havnen.md", StringComparison.Ordinal));
        }

        var cleared = folder.Where(file => !file.Path.Contains("1.3-", StringComparison.Ordinal)).ToImmutableArray();
        var after = After(cleared, Plan(minutes, cleared, overwrite: true));
        Text(after, "1.2-havnens-dybde").ShouldContain("Godkendt.");
        Text(after, "1.3-faergen-til-oeen").ShouldContain("punkt: \"1.3\"");
    }

    [Fact]
    public void An_item_that_an_editor_deleted_is_not_called_new_when_overwrite_brings_it_back()
    {
        var folder = After([], Plan(Agenda, [])).Where(file => !file.Path.Contains("1.2-", StringComparison.Ordinal)).ToImmutableArray();

        var forced = Plan(Minutes, folder, overwrite: true);

        forced.Remarks.ShouldBe(["punkt 1.2 \"Færgen til øen\" var slettet i mappen og er taget med igen"]);
        Text(After(folder, forced), "1.2-").ShouldNotContain("dagsorden:");
    }

    [Fact]
    public void Where_overwrite_is_enough_nothing_else_is_asked_for()
    {
        var folder = After([], Plan(Agenda, []));
        const string Ferry = "Færgen til øen\nSAG-2024-00002 ab\n\nBaggrund\nFærgen sejler sjældent.";
        const string Bridge = "Broen i havnen\nSAG-2024-00003 ab\n\nBaggrund\nBroen er lukket.";
        var swapped = Agenda.Replace(Ferry, "_", StringComparison.Ordinal).Replace(Bridge, Ferry, StringComparison.Ordinal).Replace("_", Bridge, StringComparison.Ordinal);

        Plan(swapped, folder).Conflicts.Length.ShouldBe(2);
        Plan(swapped, folder).Conflicts.ShouldAllBe(conflict => conflict.Remedy == "Brug --overwrite, så punkterne får dokumentets numre.");
        Plan(swapped, folder, overwrite: true).Conflicts.ShouldAllBe(conflict => conflict.IsTaken);
    }

    [Fact]
    public void An_attachments_new_file_takes_the_place_of_its_old_one_and_of_no_other()
    {
        var files = new Dictionary<string, string> { ["Kort over ruten"] = "bilag/kort.pdf", ["Overslag over udgifter"] = "bilag/overslag.pdf" };
        var folder = After([], new PlanMeetingFiles([]).Plan(WithFiles(files), [], overwrite: false));
        var later = WithFiles(new Dictionary<string, string> { ["Overslag over udgifter"] = "bilag/nyt-overslag.pdf" });

        var held = new PlanMeetingFiles([]).Plan(later, folder, overwrite: false);
        var forced = new PlanMeetingFiles([]).Plan(later, folder, overwrite: true);

        held.Writes.ShouldAllBe(file => file.Path.EndsWith(".importeret", StringComparison.Ordinal));
        held.Conflicts.Single().Diff.ShouldBe(["-     fil: bilag/overslag.pdf", "+     fil: \"bilag/nyt-overslag.pdf\""]);
        forced.Replaced.ShouldBe([$"{Folder}/1.1-cykelstier-ved-fjorden.md"]);
        Text(After(folder, forced), "1.1-").ShouldContain("  - titel: Kort over ruten\n    fil: bilag/kort.pdf\n  - titel: Overslag over udgifter\n    fil: \"bilag/nyt-overslag.pdf\"\n");
    }

    [Fact]
    public void Files_that_come_later_find_their_attachments_in_whatever_order_an_editor_has_them()
    {
        var folder = After([], Plan(Agenda, [])).Select(file => file with
        {
            Text = file.Text.Replace("  - titel: Kort over ruten\n  - titel: Overslag over udgifter\n", "  - titel: Overslag over udgifter # tjek\n  - titel: Kort over ruten\n", StringComparison.Ordinal),
        }).ToImmutableArray();
        var files = new Dictionary<string, string> { ["Kort over ruten"] = "bilag/kort.pdf", ["Overslag over udgifter"] = "bilag/overslag.pdf" };

        var plan = new PlanMeetingFiles([]).Plan(WithFiles(files), folder, overwrite: false);

        Text(After(folder, plan), "1.1-").ShouldContain("  - titel: Overslag over udgifter\n    fil: \"bilag/overslag.pdf\" # tjek\n  - titel: Kort over ruten\n    fil: \"bilag/kort.pdf\"\n");
        plan.AttachmentsWithoutFile.ShouldBeEmpty();
    }

    [Fact]
    public void A_meeting_that_was_to_be_moved_and_has_minutes_all_the_same_is_not_moved_any_more()
    {
        var folder = After([], Plan(Agenda, [])).Select(file => file with { Text = file.Text.Replace("status: dagsorden\n", "status: flyttet\ntil: 2024-03-19\n", StringComparison.Ordinal) }).ToImmutableArray();

        var held = Plan(Minutes, folder);
        var forced = Plan(Minutes, folder, overwrite: true);

        Text(After(folder, held), "moede").ShouldContain("status: flyttet\ntil: 2024-03-19\n");
        Text(After(folder, forced), "moede").ShouldContain("status: referat\ngengivelse: fuld\n");
        forced.Conflicts.Where(conflict => conflict.IsTaken).SelectMany(conflict => conflict.Diff).ShouldBe(["- status: flyttet", "+ status: referat", "- til: 2024-03-19"]);
    }

    [Fact]
    public void A_document_fills_in_what_a_new_file_asks_for_and_nothing_that_was_written_there()
    {
        const string Asks = "SKRIV HER: hvad handler punktet om?";
        string[] started =
        [
            $"---\npunkt: \"1.1\"\ntitel: Cykelstier ved fjorden\n---\n\n## Indstilling\n\n{Asks}\n\n## Baggrund\n\n{Asks}\n",
            $"---\npunkt: \"1.2\"\ntitel: Færgen til øen\n---\n\n## Baggrund\n\n{Asks} Om færgen.\n",
        ];
        ImmutableArray<ExistingFile> folder =
        [
            new($"{Folder}/moede.md", "---\ndato: 2024-03-12\nstatus: dagsorden\n---\n"),
            .. started.Select((text, place) => new ExistingFile($"{Folder}/1.{place + 1}-punkt.md", text)),
        ];

        var plan = new PlanMeetingFiles([Asks]).Plan(Documents.Import(Agenda), folder, overwrite: false);

        Text(After(folder, plan), "1.1-").ShouldContain($"## Indstilling\n\n{Asks}\n\n## Baggrund\n\nStien er \"smal\"");
        plan.Conflicts.Select(conflict => conflict.Path).ShouldBe([$"{Folder}/1.2-punkt.md"]);
        Text(After(folder, plan), "1.2-").ShouldContain($"{Asks} Om færgen.");
    }

    private static ImportResult WithFiles(IReadOnlyDictionary<string, string> files)
    {
        var result = Documents.Import(Agenda);
        return result with
        {
            Items = [.. result.Items.Select(item => item with { Attachments = [.. item.Attachments.Select(attachment => attachment with { File = files.GetValueOrDefault(attachment.Title) })] })],
        };
    }

    private static string Text(ImmutableArray<ExistingFile> files, string name) => files.Single(file => file.Path.StartsWith($"{Folder}/{name}", StringComparison.Ordinal)).Text;

    private static MeetingFilePlan Plan(string document, IReadOnlyCollection<ExistingFile> existing, bool overwrite = false) =>
        new PlanMeetingFiles([]).Plan(Documents.Import(document), existing, overwrite);

    private static ImmutableArray<ExistingFile> After(IReadOnlyCollection<ExistingFile> before, MeetingFilePlan plan) =>
    [
        .. before.Where(file => !plan.Deletes.Contains(file.Path) && plan.Writes.All(write => write.Path != file.Path))
            .Concat(plan.Writes.Select(file => new ExistingFile(file.Path, file.Text))),
    ];
}
