using System.Collections.Immutable;
using KkrSite.Import.Matching;
using KkrSite.Import.Writing;

namespace KkrSite.Import.Tests.Writing;

public sealed class MeetingFolderPlannerTests
{
    private const string Head = "KKR Sjælland  | 12-03-2024\n\n1. Regionale sager\n\n";

    private const string Agenda =
        Head
        + """
            1.1. Cykelstier ved fjorden
            SAG-2024-00001 ab / cd

            Baggrund
            Stien er smal.

            Indstilling
            Det indstilles, at KKR Sjælland drøfter sagen.

            1.2. Færgen til øen
            SAG-2024-00002 ab

            Baggrund
            Færgen sejler sjældent.
            """;

    private const string Minutes = Agenda + "\n\nBeslutning\nUdsat til næste møde.";

    [Fact]
    public void A_new_meeting_gets_a_folder_with_one_file_per_item()
    {
        var plan = Plan(Agenda, []);

        plan.Folder.ShouldBe("moeder/sjaelland/2024-03-12");
        plan.Writes.Select(file => file.Path)
            .ShouldBe([
                "moeder/sjaelland/2024-03-12/.importeret",
                "moeder/sjaelland/2024-03-12/1.1-cykelstier-ved-fjorden.md",
                "moeder/sjaelland/2024-03-12/1.2-faergen-til-oeen.md",
                "moeder/sjaelland/2024-03-12/moede.md",
            ]);
        plan.Writes[1]
            .Text.ShouldBe(
                """
                ---
                punkt: "1.1"
                titel: Cykelstier ved fjorden
                sag: SAG-2024-00001
                sagsbehandlere: [ab, cd]
                ---

                ## Baggrund

                Stien er smal.

                ## Indstilling

                Det indstilles, at KKR Sjælland drøfter sagen.

                """
            );
        plan.Writes[3]
            .Text.ShouldBe(
                """
                ---
                dato: 2024-03-12
                status: dagsorden
                gengivelse: fuld
                afsnit:
                  "1": Regionale sager
                ---

                """
            );
    }

    [Fact]
    public void Repeating_an_import_changes_nothing()
    {
        var written = ImportRunner.ApplyPlan([], Plan(Minutes, []));

        var again = Plan(Minutes, written);

        again.Writes.ShouldBeEmpty();
        again.Conflicts.ShouldBeEmpty();
        again.Unchanged.Length.ShouldBe(4);
    }

    [Fact]
    public void Minutes_complete_an_agenda_and_a_later_agenda_removes_nothing()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));

        var plan = Plan(Minutes, folder);
        var completed = ImportRunner.ApplyPlan(folder, plan);

        plan.Conflicts.ShouldBeEmpty();
        plan.Writes.Select(file => Path.GetFileName(file.Path)).ShouldBe([".importeret", "1.2-faergen-til-oeen.md", "moede.md"]);
        completed
            .Single(file => file.Path.EndsWith("oeen.md", StringComparison.Ordinal))
            .Text.ShouldEndWith("## Beslutning\n\nUdsat til næste møde.\n");
        completed.Single(file => file.Path.EndsWith("moede.md", StringComparison.Ordinal)).Text.ShouldContain("status: referat");
        Plan(Agenda, completed).Writes.ShouldBeEmpty();
    }

    [Fact]
    public void Agenda_text_that_minutes_change_is_recorded_once_whenever_it_is_overwritten()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));
        var minutes = Minutes.Replace("Stien er smal.", "Stien er lukket.", StringComparison.Ordinal) + "\n\n./. Kort over ruten";
        const string Kept = "dagsorden:\n  afsnit:\n    \"Baggrund\": \"Stien er smal.\"\n";

        var atOnce = ImportRunner.ApplyPlan(folder, Plan(minutes, folder, overwrite: true));
        var heldBack = ImportRunner.ApplyPlan(folder, Plan(minutes, folder));
        var later = ImportRunner.ApplyPlan(heldBack, Plan(minutes, heldBack, overwrite: true));

        var item = atOnce.Single(file => file.Path.Contains("1.1-", StringComparison.Ordinal)).Text;
        item.ShouldContain(Kept);
        item.ShouldContain("Stien er lukket.");
        heldBack.Single(file => file.Path.Contains("1.1-", StringComparison.Ordinal)).Text.ShouldContain("\nStien er smal.\n");
        later.Select(file => file.Text).ShouldBe(atOnce.Select(file => file.Text));
        Plan(minutes, later, overwrite: true).Writes.ShouldBeEmpty();
    }

    [Fact]
    public void An_item_found_only_in_the_minutes_is_marked_as_new_except_in_a_first_import()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));
        var minutes = Minutes + "\n\n1.3. Havnens dybde\nSAG-2024-00009 ab\n\nBaggrund\nHavnen sander til.\n\nBeslutning\nGodkendt.";

        var completed = ImportRunner.ApplyPlan(folder, Plan(minutes, folder));

        completed.Single(file => file.Path.Contains("1.3-", StringComparison.Ordinal)).Text.ShouldContain("dagsorden: {nyt: true}\n");
        ImportRunner.ApplyPlan([], Plan(minutes, [])).ShouldAllBe(file => !file.Text.Contains("nyt: true", StringComparison.Ordinal));
        Plan(minutes, completed).Writes.ShouldBeEmpty();
    }

    [Fact]
    public void Minutes_that_only_add_decisions_record_no_agenda_changes()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));

        ImportRunner
            .ApplyPlan(folder, Plan(Minutes, folder))
            .ShouldAllBe(file => !file.Text.Contains("dagsorden:", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_of_an_editor_is_kept_unless_overwrite_is_given()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []))
            .Select(file =>
                file with
                {
                    Text = file
                        .Text.Replace("Stien er smal.", "Stien er meget smal.", StringComparison.Ordinal)
                        .Replace("titel: Cykel", "emner: [trafik]\ntitel: Cykel", StringComparison.Ordinal),
                }
            )
            .ToImmutableArray();

        var plan = Plan(Agenda, folder);
        var forced = ImportRunner.ApplyPlan(folder, Plan(Agenda, folder, overwrite: true))
            .Single(file => file.Path.Contains("1.1-", StringComparison.Ordinal))
            .Text;

        plan.Writes.ShouldBeEmpty();
        plan.HasHeldBackText.ShouldBeTrue();
        plan.Conflicts.Single().Diff.ShouldBe(["- Stien er meget smal.", "+ Stien er smal."]);
        forced.ShouldContain("Stien er smal.");
        forced.ShouldContain("emner: [trafik]");
    }

    [Fact]
    public void Keys_extended_by_an_editor_are_not_a_conflict()
    {
        var text = Agenda + "\n\n./. Kort over ruten";
        var folder = ImportRunner.ApplyPlan([], Plan(text, []))
            .Select(file =>
                file with
                {
                    Text = file.Text.Replace(
                        "  - titel: Kort over ruten",
                        "  - {titel: Kort over ruten, fil: bilag/kort.pdf}",
                        StringComparison.Ordinal
                    ),
                }
            )
            .ToImmutableArray();

        var plan = Plan(text, folder);

        plan.Writes.ShouldBeEmpty();
        plan.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void Moved_new_and_missing_items_are_reported_and_moved_only_with_overwrite()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));
        var changed =
            Head
            + """
                1.1. Havnens dybde
                SAG-2024-00009 ab

                Baggrund
                Havnen sander til.

                1.2. Cykelstier ved fjorden
                SAG-2024-00001 ab / cd

                Baggrund
                Stien er smal.

                Indstilling
                Det indstilles, at KKR Sjælland drøfter sagen.

                1.3. Færgen til øen
                SAG-2024-00002 ab

                Baggrund
                Færgen sejler sjældent.
                """;

        var plan = Plan(changed, folder);
        var forced = Plan(changed, folder, overwrite: true);

        plan.Writes.ShouldAllBe(file => file.Path.EndsWith("/.importeret", StringComparison.Ordinal));
        plan.Remarks.ShouldContain(remark => remark.Contains("flyttet fra 1.1 til 1.2"));
        plan.HasHeldBackText.ShouldBeTrue();
        forced.Writes.ShouldContain(file => file.Path.EndsWith("1.2-cykelstier-ved-fjorden.md", StringComparison.Ordinal));
        forced.Deletes.ShouldContain(path => path.EndsWith("1.1-cykelstier-ved-fjorden.md", StringComparison.Ordinal));
        forced.Writes.ShouldContain(file => file.Path.EndsWith("1.1-havnens-dybde.md", StringComparison.Ordinal));
        forced.Writes.ShouldContain(file => file.Path.EndsWith("1.3-faergen-til-oeen.md", StringComparison.Ordinal));
    }

    [Fact]
    public void An_item_is_not_moved_to_a_number_that_is_still_used()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));
        var withoutFerry = Agenda.Replace("1.1.", "1.2.", StringComparison.Ordinal)[
            ..Agenda.IndexOf("1.2. Færgen", StringComparison.Ordinal)
        ];

        var plan = Plan(withoutFerry, folder, overwrite: true);

        plan.Writes.ShouldAllBe(file => file.Path.EndsWith("/.importeret", StringComparison.Ordinal));
        plan.Conflicts.Single().Description.ShouldContain("1.2 bruges af \"Færgen til øen\"");
    }

    [Fact]
    public void A_heading_that_becomes_an_item_is_removed_from_the_meeting_file()
    {
        var agenda = Plan(Agenda + "\n\n2. Eventuelt\n", []);
        var before = ImportRunner.ApplyPlan([], agenda);
        var minutes = Agenda + "\n\n2. Eventuelt\n\nBeslutning\nIntet.\n";

        var after = ImportRunner.ApplyPlan(before, Plan(minutes, before));

        before.Single(file => file.Path.EndsWith("moede.md", StringComparison.Ordinal)).Text.ShouldContain("\"2\": Eventuelt");
        after.Single(file => file.Path.EndsWith("moede.md", StringComparison.Ordinal)).Text.ShouldNotContain("Eventuelt");
        after.Single(file => file.Path.EndsWith("moede.md", StringComparison.Ordinal)).Text.ShouldContain("\"1\": Regionale sager");
        after.ShouldContain(file => file.Path.EndsWith("2-eventuelt.md", StringComparison.Ordinal));
        Plan(minutes, after).Writes.ShouldBeEmpty();
    }

    [Fact]
    public void A_heading_renamed_by_an_editor_is_kept()
    {
        var before = ImportRunner.ApplyPlan([], Plan(Agenda + "\n\n2. Eventuelt\n", []))
            .Select(file => file with { Text = file.Text.Replace("\"2\": Eventuelt", "\"2\": Til sidst", StringComparison.Ordinal) })
            .ToImmutableArray();

        var after = ImportRunner.ApplyPlan(before, Plan(Agenda + "\n\n2. Eventuelt\n\nBeslutning\nIntet.\n", before));

        after.Single(file => file.Path.EndsWith("moede.md", StringComparison.Ordinal)).Text.ShouldContain("\"2\": Til sidst");
    }

    private static MeetingFolderPlan Plan(string text, IEnumerable<FolderFile> existing, bool overwrite = false) =>
        ImportRunner.Plan(ImportRunner.Import(text), existing, overwrite);
}
