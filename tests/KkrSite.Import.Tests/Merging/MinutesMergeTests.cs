using System.Collections.Immutable;
using KkrSite.Import.Matching;
using KkrSite.Import.Merging;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Import.Tests.Merging;

/// <summary>How the minutes of a secretariat change the imported agenda.</summary>
public sealed class MinutesMergeTests
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

    private static readonly string Minutes = Agenda.Replace(
        "2. Eventuelt",
        "2. Eventuelt\n\nBeslutning\nIntet at bemærke.",
        StringComparison.Ordinal
    );

    [Fact]
    public void Typographic_variants_in_the_minutes_are_not_a_change()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));
        var printed = Minutes.Replace(
            "Stien er \"smal\" - og krum. Den er gammel.",
            "Stien er ”smal” – og krum.\n\nDen er gammel.",
            StringComparison.Ordinal
        );

        foreach (var overwrite in new[] { false, true })
        {
            var plan = Plan(printed, folder, overwrite);

            plan.Conflicts.ShouldBeEmpty();
            ImportRunner.ApplyPlan(folder, plan).ShouldAllBe(file => !file.Text.Contains("dagsorden:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_conflict_shows_only_the_sentences_that_differ()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));

        Plan(Minutes.Replace("Den er gammel.", "Den er ny.", StringComparison.Ordinal), folder)
            .Conflicts.Single()
            .Diff.ShouldBe(["- Den er gammel.", "+ Den er ny."]);
    }

    [Fact]
    public void A_new_attachment_is_added_and_survives_a_repeated_import_of_the_agenda()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));
        var minutes = Plan(
            Minutes.Replace("./. Overslag over udgifter", "./. Overslag over udgifter\n./. Svar fra naboer", StringComparison.Ordinal),
            folder
        );
        var after = ImportRunner.ApplyPlan(folder, minutes);

        minutes.Conflicts.ShouldBeEmpty();
        Text(after, "1.1-").ShouldContain("- Overslag over udgifter\n- Svar fra naboer\n");
        Text(after, "1.1-").ShouldContain("dagsorden:\n  nye_bilag: [Svar fra naboer]\n");
        Plan(Agenda, after, overwrite: true).Writes.ShouldBeEmpty();
    }

    [Fact]
    public void An_attachment_removed_by_an_editor_is_not_restored_by_the_minutes()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []))
            .Select(file =>
                file with
                {
                    Text = file
                        .Text.Replace("  - titel: Kort over ruten\n", "", StringComparison.Ordinal)
                        .Replace("- Kort over ruten\n", "", StringComparison.Ordinal),
                }
            )
            .ToImmutableArray();

        var plan = Plan(Minutes, folder);

        Text(ImportRunner.ApplyPlan(folder, plan), "1.1-").ShouldNotContain("Kort over ruten");
        plan.Conflicts.Length.ShouldBe(2);
    }

    [Fact]
    public void A_heading_with_a_decision_becomes_an_item_and_is_no_longer_a_heading()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));
        var minutes = Plan(Minutes, folder);
        var after = ImportRunner.ApplyPlan(folder, minutes);

        minutes.Remarks.ShouldBeEmpty();
        Text(after, "2-eventuelt").ShouldNotContain("dagsorden:");
        Text(after, "moede").ShouldNotContain("Eventuelt");
        var again = Plan(Agenda, after, overwrite: true);
        (again.Writes.Length, again.Conflicts.Length, again.Remarks.Length).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void A_new_item_with_a_used_number_is_a_conflict_and_its_remedy_works()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));

        // The bridge is dropped, the harbour gets the ferry's number, and the ferry gets another one.
        var minutes = Minutes
            .Replace("1.3. Broen i havnen\nSAG-2024-00003 ab\n\nBaggrund\nBroen er lukket.\n\n", "", StringComparison.Ordinal)
            .Replace(
                "1.2. Færgen til øen",
                "1.2. Havnens dybde\nSAG-2024-00004 ab\n\nBaggrund\nDer er sand i den.\n\nBeslutning\nGodkendt.\n\n1.3. Færgen til øen",
                StringComparison.Ordinal
            );

        foreach (var overwrite in new[] { false, true })
        {
            var held = Plan(minutes, folder, overwrite);
            held.Conflicts.Length.ShouldBe(2);
            held.Conflicts.ShouldAllBe(conflict => GetRemedy(conflict)!.Contains("slet 1.3-broen-i-havnen.md", StringComparison.Ordinal));
        }

        var cleared = folder.Where(file => !file.Path.Contains("1.3-", StringComparison.Ordinal)).ToImmutableArray();
        var after = ImportRunner.ApplyPlan(cleared, Plan(minutes, cleared, overwrite: true));
        Text(after, "1.2-havnens-dybde").ShouldContain("Godkendt.");
        Text(after, "1.3-faergen-til-oeen").ShouldContain("punkt: \"1.3\"");
    }

    [Fact]
    public void A_deleted_item_restored_by_overwrite_is_not_reported_as_new()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []))
            .Where(file => !file.Path.Contains("1.2-", StringComparison.Ordinal))
            .ToImmutableArray();

        var forced = Plan(Minutes, folder, overwrite: true);

        forced.Remarks.ShouldBe(["punkt 1.2 \"Færgen til øen\" var slettet i mappen og er taget med igen"]);
        Text(ImportRunner.ApplyPlan(folder, forced), "1.2-").ShouldNotContain("dagsorden:");
    }

    [Fact]
    public void Swapped_items_require_nothing_but_overwrite()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));
        const string Ferry = "Færgen til øen\nSAG-2024-00002 ab\n\nBaggrund\nFærgen sejler sjældent.";
        const string Bridge = "Broen i havnen\nSAG-2024-00003 ab\n\nBaggrund\nBroen er lukket.";
        var swapped = Agenda
            .Replace(Ferry, "_", StringComparison.Ordinal)
            .Replace(Bridge, Ferry, StringComparison.Ordinal)
            .Replace("_", Bridge, StringComparison.Ordinal);

        Plan(swapped, folder).Conflicts.Length.ShouldBe(2);
        Plan(swapped, folder)
            .Conflicts.ShouldAllBe(conflict => GetRemedy(conflict) == "Brug --overwrite, så punkterne får dokumentets numre.");
        Plan(swapped, folder, overwrite: true).Conflicts.ShouldAllBe(conflict => conflict is OverwrittenConflict);
    }

    [Fact]
    public void A_new_attachment_file_replaces_only_its_own_old_file()
    {
        var files = new Dictionary<string, string>
        {
            ["Kort over ruten"] = "bilag/kort.pdf",
            ["Overslag over udgifter"] = "bilag/overslag.pdf",
        };
        var folder = ImportRunner.ApplyPlan([], ImportRunner.Plan(ImportRunner.AddFiles(ImportRunner.Import(Agenda), files), []));
        var laterFiles = new Dictionary<string, string> { ["Overslag over udgifter"] = "bilag/nyt-overslag.pdf" };
        var later = ImportRunner.AddFiles(ImportRunner.Import(Agenda), laterFiles);

        var held = ImportRunner.Plan(later, folder);
        var forced = ImportRunner.Plan(later, folder, overwrite: true);

        held.Writes.ShouldAllBe(file => file.Path.EndsWith(".importeret", StringComparison.Ordinal));
        held.Conflicts.Single().Diff.ShouldBe(["-     fil: bilag/overslag.pdf", "+     fil: \"bilag/nyt-overslag.pdf\""]);
        forced.Replaced.ShouldBe([$"{Folder}/1.1-cykelstier-ved-fjorden.md"]);
        Text(ImportRunner.ApplyPlan(folder, forced), "1.1-")
            .ShouldContain(
                "  - titel: Kort over ruten\n    fil: bilag/kort.pdf\n"
                    + "  - titel: Overslag over udgifter\n    fil: \"bilag/nyt-overslag.pdf\"\n"
            );
    }

    [Fact]
    public void Later_attachment_files_match_regardless_of_the_order_in_the_item()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []))
            .Select(file =>
                file with
                {
                    Text = file.Text.Replace(
                        "  - titel: Kort over ruten\n  - titel: Overslag over udgifter\n",
                        "  - titel: Overslag over udgifter # tjek\n  - titel: Kort over ruten\n",
                        StringComparison.Ordinal
                    ),
                }
            )
            .ToImmutableArray();
        var files = new Dictionary<string, string>
        {
            ["Kort over ruten"] = "bilag/kort.pdf",
            ["Overslag over udgifter"] = "bilag/overslag.pdf",
        };

        var plan = ImportRunner.Plan(ImportRunner.AddFiles(ImportRunner.Import(Agenda), files), folder);

        Text(ImportRunner.ApplyPlan(folder, plan), "1.1-")
            .ShouldContain(
                "  - titel: Overslag over udgifter\n    fil: \"bilag/overslag.pdf\" # tjek\n"
                    + "  - titel: Kort over ruten\n    fil: \"bilag/kort.pdf\"\n"
            );
        plan.AttachmentsWithoutFile.ShouldBeEmpty();
    }

    [Fact]
    public void Minutes_of_a_meeting_marked_as_moved_replace_its_status_with_overwrite()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []))
            .Select(file =>
                file with
                {
                    Text = file.Text.Replace("status: dagsorden\n", "status: flyttet\ntil: 2024-03-19\n", StringComparison.Ordinal),
                }
            )
            .ToImmutableArray();

        var held = Plan(Minutes, folder);
        var forced = Plan(Minutes, folder, overwrite: true);

        Text(ImportRunner.ApplyPlan(folder, held), "moede").ShouldContain("status: flyttet\ntil: 2024-03-19\n");
        Text(ImportRunner.ApplyPlan(folder, forced), "moede").ShouldContain("status: referat\ngengivelse: fuld\n");
        forced
            .Conflicts.OfType<OverwrittenConflict>()
            .SelectMany(conflict => conflict.Diff)
            .ShouldBe(["- status: flyttet", "+ status: referat", "- til: 2024-03-19"]);
    }

    [Fact]
    public void An_import_fills_placeholders_but_not_text_written_by_an_editor()
    {
        const string Asks = "SKRIV HER: hvad handler punktet om?";
        string[] started =
        [
            $"---\npunkt: \"1.1\"\ntitel: Cykelstier ved fjorden\n---\n\n## Indstilling\n\n{Asks}\n\n## Baggrund\n\n{Asks}\n",
            $"---\npunkt: \"1.2\"\ntitel: Færgen til øen\n---\n\n## Baggrund\n\n{Asks} Om færgen.\n",
        ];
        ImmutableArray<FolderFile> folder =
        [
            new($"{Folder}/moede.md", "---\ndato: 2024-03-12\nstatus: dagsorden\n---\n"),
            .. started.Select((text, place) => new FolderFile($"{Folder}/1.{place + 1}-punkt.md", text)),
        ];

        var plan = new MeetingFolderPlanner([Asks]).Plan(
            CompleteImport.Create(ImportRunner.Import(Agenda))!,
            new MeetingFolderContent(Folder, folder),
            overwrite: false
        );

        Text(ImportRunner.ApplyPlan(folder, plan), "1.1-").ShouldContain($"## Indstilling\n\n{Asks}\n\n## Baggrund\n\nStien er \"smal\"");
        plan.Conflicts.Select(conflict => conflict.Path).ShouldBe([$"{Folder}/1.2-punkt.md"]);
        Text(ImportRunner.ApplyPlan(folder, plan), "1.2-").ShouldContain($"{Asks} Om færgen.");
    }

    private static string? GetRemedy(FileConflict conflict) => (conflict as ManualConflict)?.Remedy;

    private static string Text(ImmutableArray<FolderFile> files, string name) =>
        files.Single(file => file.Path.StartsWith($"{Folder}/{name}", StringComparison.Ordinal)).Text;

    private static MeetingFolderPlan Plan(string document, IEnumerable<FolderFile> existing, bool overwrite = false) =>
        ImportRunner.Plan(ImportRunner.Import(document), existing, overwrite);
}
