using System.Collections.Immutable;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Tests.Import;

public sealed class MeetingFilesTests
{
    private const string Head = "KKR Sjælland  | 12-03-2024\n\n1. Regionale sager\n\n";

    private const string Agenda = Head + """
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
    public void A_new_meeting_gets_its_folder_with_one_file_an_item()
    {
        var plan = Plan(Agenda, []);

        plan.Folder.ShouldBe("moeder/sjaelland/2024-03-12");
        plan.Writes.Select(file => file.Path).ShouldBe(
        [
            "moeder/sjaelland/2024-03-12/.importeret",
            "moeder/sjaelland/2024-03-12/1.1-cykelstier-ved-fjorden.md",
            "moeder/sjaelland/2024-03-12/1.2-faergen-til-oeen.md",
            "moeder/sjaelland/2024-03-12/moede.md",
        ]);
        plan.Writes[1].Text.ShouldBe("""
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

            """);
        plan.Writes[3].Text.ShouldBe("""
            ---
            dato: 2024-03-12
            status: dagsorden
            gengivelse: fuld
            afsnit:
              "1": Regionale sager
            ---

            """);
    }

    [Fact]
    public void The_same_import_twice_changes_nothing()
    {
        var written = After([], Plan(Minutes, []));

        var again = Plan(Minutes, written);

        again.Writes.ShouldBeEmpty();
        again.Conflicts.ShouldBeEmpty();
        again.Unchanged.Length.ShouldBe(4);
    }

    [Fact]
    public void Minutes_complete_the_agenda_and_an_agenda_takes_nothing_back()
    {
        var folder = After([], Plan(Agenda, []));

        var plan = Plan(Minutes, folder);
        var completed = After(folder, plan);

        plan.Conflicts.ShouldBeEmpty();
        plan.Writes.Select(file => Path.GetFileName(file.Path)).ShouldBe([".importeret", "1.2-faergen-til-oeen.md", "moede.md"]);
        completed.Single(file => file.Path.EndsWith("oeen.md", StringComparison.Ordinal)).Text.ShouldEndWith("## Beslutning\n\nUdsat til næste møde.\n");
        completed.Single(file => file.Path.EndsWith("moede.md", StringComparison.Ordinal)).Text.ShouldContain("status: referat");
        Plan(Agenda, completed).Writes.ShouldBeEmpty();
    }

    [Fact]
    public void What_minutes_change_of_an_agenda_is_kept_once_whether_it_is_taken_at_once_or_later()
    {
        var folder = After([], Plan(Agenda, []));
        var minutes = Minutes.Replace("Stien er smal.", "Stien er lukket.", StringComparison.Ordinal) + "\n\n./. Kort over ruten";
        const string Kept = "dagsorden:\n  afsnit:\n    \"Baggrund\": \"Stien er smal.\"\n";

        var atOnce = After(folder, Plan(minutes, folder, overwrite: true));
        var heldBack = After(folder, Plan(minutes, folder));
        var later = After(heldBack, Plan(minutes, heldBack, overwrite: true));

        var item = atOnce.Single(file => file.Path.Contains("1.1-", StringComparison.Ordinal)).Text;
        item.ShouldContain(Kept);
        item.ShouldContain("Stien er lukket.");
        heldBack.Single(file => file.Path.Contains("1.1-", StringComparison.Ordinal)).Text.ShouldContain("\nStien er smal.\n");
        later.Select(file => file.Text).ShouldBe(atOnce.Select(file => file.Text));
        Plan(minutes, later, overwrite: true).Writes.ShouldBeEmpty();
    }

    [Fact]
    public void An_item_that_only_the_minutes_have_says_so_and_one_of_a_first_import_does_not()
    {
        var folder = After([], Plan(Agenda, []));
        var minutes = Minutes + "\n\n1.3. Havnens dybde\nSAG-2024-00009 ab\n\nBaggrund\nHavnen sander til.\n\nBeslutning\nGodkendt.";

        var completed = After(folder, Plan(minutes, folder));

        completed.Single(file => file.Path.Contains("1.3-", StringComparison.Ordinal)).Text.ShouldContain("dagsorden: {nyt: true}\n");
        After([], Plan(minutes, [])).ShouldAllBe(file => !file.Text.Contains("nyt: true", StringComparison.Ordinal));
        Plan(minutes, completed).Writes.ShouldBeEmpty();
    }

    [Fact]
    public void Minutes_that_only_decide_change_nothing_of_the_agenda()
    {
        var folder = After([], Plan(Agenda, []));

        After(folder, Plan(Minutes, folder)).ShouldAllBe(file => !file.Text.Contains("dagsorden:", StringComparison.Ordinal));
    }

    [Fact]
    public void An_editors_words_stay_unless_the_user_says_overwrite()
    {
        var folder = After([], Plan(Agenda, []))
            .Select(file => file with { Text = file.Text.Replace("Stien er smal.", "Stien er meget smal.", StringComparison.Ordinal).Replace("titel: Cykel", "emner: [trafik]\ntitel: Cykel", StringComparison.Ordinal) })
            .ToImmutableArray();

        var plan = Plan(Agenda, folder);
        var forced = After(folder, Plan(Agenda, folder, overwrite: true)).Single(file => file.Path.Contains("1.1-", StringComparison.Ordinal)).Text;

        plan.Writes.ShouldBeEmpty();
        plan.HoldsBack.ShouldBeTrue();
        plan.Conflicts.Single().Diff.ShouldBe(["- Stien er meget smal.", "+ Stien er smal."]);
        forced.ShouldContain("Stien er smal.");
        forced.ShouldContain("emner: [trafik]");
    }

    [Fact]
    public void Keys_that_an_editor_enriched_are_no_conflict()
    {
        var text = Agenda + "\n\n./. Kort over ruten";
        var folder = After([], Plan(text, []))
            .Select(file => file with { Text = file.Text.Replace("  - titel: Kort over ruten", "  - {titel: Kort over ruten, fil: bilag/kort.pdf}", StringComparison.Ordinal) })
            .ToImmutableArray();

        var plan = Plan(text, folder);

        plan.Writes.ShouldBeEmpty();
        plan.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void Moved_new_and_missing_items_are_reported_and_only_overwrite_moves_them()
    {
        var folder = After([], Plan(Agenda, []));
        var changed = Head + """
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
        plan.HoldsBack.ShouldBeTrue();
        forced.Writes.ShouldContain(file => file.Path.EndsWith("1.2-cykelstier-ved-fjorden.md", StringComparison.Ordinal));
        forced.Deletes.ShouldContain(path => path.EndsWith("1.1-cykelstier-ved-fjorden.md", StringComparison.Ordinal));
        forced.Writes.ShouldContain(file => file.Path.EndsWith("1.1-havnens-dybde.md", StringComparison.Ordinal));
        forced.Writes.ShouldContain(file => file.Path.EndsWith("1.3-faergen-til-oeen.md", StringComparison.Ordinal));
    }

    [Fact]
    public void An_item_is_not_moved_to_a_number_that_another_one_keeps()
    {
        var folder = After([], Plan(Agenda, []));
        var withoutFerry = Agenda.Replace("1.1.", "1.2.", StringComparison.Ordinal)[..Agenda.IndexOf("1.2. Færgen", StringComparison.Ordinal)];

        var plan = Plan(withoutFerry, folder, overwrite: true);

        plan.Writes.ShouldAllBe(file => file.Path.EndsWith("/.importeret", StringComparison.Ordinal));
        plan.Conflicts.Single().What.ShouldContain("1.2 bruges af \"Færgen til øen\"");
    }

    [Fact]
    public void What_an_editor_deleted_comes_back_with_overwrite_only()
    {
        var written = After([], Plan(Agenda, []));
        var folder = written.Where(file => !file.Path.Contains("1.2-", StringComparison.Ordinal))
            .Select(file => file with { Text = file.Text.Replace("sagsbehandlere: [ab, cd]", "sagsbehandlere: [cd]", StringComparison.Ordinal).Replace("## Baggrund\n\nStien er smal.\n\n", "", StringComparison.Ordinal) }).ToImmutableArray();

        var plan = Plan(Minutes, folder);
        var forced = After(folder, Plan(Minutes, folder, overwrite: true));

        plan.Conflicts.Select(conflict => conflict.What).ShouldBe(
        [
            "\"ab\" under nøglen sagsbehandlere er slettet i mappen; den", "afsnittet Baggrund er slettet i mappen; den", "punkt 1.2 \"Færgen til øen\" er slettet i mappen; den",
        ]);
        var kept = After(folder, plan);
        kept.ShouldAllBe(file => !file.Text.Contains("Stien er smal", StringComparison.Ordinal) && !file.Text.Contains("Færgen", StringComparison.Ordinal));
        kept.ShouldContain(file => file.Text.Contains("sagsbehandlere: [cd]\n", StringComparison.Ordinal));
        forced.ShouldContain(file => file.Text.Contains("Færgen sejler sjældent.", StringComparison.Ordinal));
        forced.ShouldContain(file => file.Text.Contains("Stien er smal.", StringComparison.Ordinal));
        forced.ShouldContain(file => file.Text.Contains("sagsbehandlere: [cd, \"ab\"]\n", StringComparison.Ordinal));
    }

    [Fact]
    public void An_item_that_an_editor_closed_stays_closed()
    {
        var folder = After([], Plan(Agenda, [])).Select(file => file.Path.Contains("1.2-", StringComparison.Ordinal)
            ? file with { Text = "---\npunkt: \"1.2\"\ntitel: Færgen til øen\nlukket: true\n---\n" } : file).ToImmutableArray();

        After(folder, Plan(Minutes, folder, overwrite: true)).Single(file => file.Path.Contains("1.2-", StringComparison.Ordinal)).Text
            .ShouldBe(folder.Single(file => file.Path.Contains("1.2-", StringComparison.Ordinal)).Text);
    }

    [Fact]
    public void Another_items_decision_does_not_come_under_a_title_whose_number_it_has_taken()
    {
        var folder = After([], Plan(Agenda, []));
        var minutes = Agenda.Replace("1.2. Færgen til øen", "1.2. Havnens dybde", StringComparison.Ordinal).Replace("SAG-2024-00002", "SAG-2024-00009", StringComparison.Ordinal)
            .Replace("Færgen sejler sjældent.", "Der er sand i havnen.\n\nBeslutning\nGodkendt.", StringComparison.Ordinal);

        var plan = Plan(minutes, folder);

        After(folder, plan).Single(file => file.Path.Contains("1.2-", StringComparison.Ordinal)).Text.ShouldNotContain("Godkendt");
        plan.Conflicts.ShouldContain(conflict => conflict.What.Contains("nummeret bruges af \"Færgen til øen\"", StringComparison.Ordinal));
    }

    [Fact]
    public void What_overwrite_replaces_is_kept_aside_where_no_build_looks()
    {
        using var root = new TemporaryFolder();
        var first = Plan(Agenda, []);
        new WriteMeetingFiles().Write(root.Path, first);
        var item = Path.Combine(root.Path, first.Folder, "1.1-cykelstier-ved-fjorden.md");
        File.WriteAllText(item, File.ReadAllText(item).Replace("Stien er smal.", "Stien er meget smal.", StringComparison.Ordinal));
        var edited = File.ReadAllText(item);

        new WriteMeetingFiles().Write(root.Path, Plan(Agenda, new ReadMeetingFolder().Read(root.Path, first.Folder), overwrite: true));

        File.ReadAllText(item).ShouldNotBe(edited);
        File.ReadAllText(Directory.GetFiles(Path.Combine(root.Path, WriteMeetingFiles.ReplacedFolder), "*", SearchOption.AllDirectories).Single()).ShouldBe(edited);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_left_as_it_is()
    {
        using var root = new TemporaryFolder();
        var first = Plan(Agenda, []);
        new WriteMeetingFiles().Write(root.Path, first);
        var item = Path.Combine(root.Path, first.Folder, "1.2-faergen-til-oeen.md");
        var bytes = System.Text.Encoding.Latin1.GetBytes(File.ReadAllText(item));
        File.WriteAllBytes(item, bytes);

        var plan = Plan(Minutes, new ReadMeetingFolder().Read(root.Path, first.Folder), overwrite: true);
        new WriteMeetingFiles().Write(root.Path, plan);

        File.ReadAllBytes(item).ShouldBe(bytes);
        plan.Conflicts.ShouldContain(conflict => conflict.What.Contains("ikke i UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void Line_ends_and_the_mark_of_the_editors_program_are_kept()
    {
        var folder = After([], Plan(Agenda, [])).Select(file => file.Path.EndsWith(".md", StringComparison.Ordinal) ? file with { Text = "\uFEFF" + file.Text.ReplaceLineEndings("\r\n") } : file).ToImmutableArray();

        var plan = Plan(Minutes, folder);

        Plan(Agenda, folder).Writes.ShouldBeEmpty();
        plan.Writes[1].Text.ShouldStartWith("\uFEFF---\r\n");
        plan.Writes[1].Text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
    }

    [Fact]
    public void Files_are_written_all_or_none()
    {
        var root = Directory.CreateTempSubdirectory("kkrsite-").FullName;
        try
        {
            var plan = Plan(Agenda, []);
            new WriteMeetingFiles().Write(root, plan);
            var read = new ReadMeetingFolder().Read(root, plan.Folder);
            read.Select(file => file.Text).ShouldBe(plan.Writes.Select(file => file.Text));

            // A folder stands where a file shall be: the other files must be as they were.
            var blocked = Plan(Minutes, read);
            var before = Directory.GetFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
            Directory.CreateDirectory(Path.Combine(root, plan.Folder, "1.3-ny.md"));
            var impossible = blocked with { Writes = [.. blocked.Writes, new PlannedFile(plan.Folder + "/1.3-ny.md", "x", true)] };
            Should.Throw<IOException>(() => new WriteMeetingFiles().Write(root, impossible));
            Directory.GetFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ShouldBe(before);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Fact]
    public void Nothing_is_written_outside_the_input_folder()
    {
        var root = Directory.CreateTempSubdirectory("kkrsite-").FullName;
        var plan = Plan(Agenda, []) with { Writes = [new PlannedFile("../udenfor.md", "x", true)] };

        Should.Throw<UnauthorizedAccessException>(() => new WriteMeetingFiles().Write(root, plan));

        File.Exists(Path.Combine(root, "..", "udenfor.md")).ShouldBeFalse();
        Directory.Delete(root);
    }

    [Fact]
    public void A_heading_that_the_minutes_make_an_item_is_not_named_twice()
    {
        var agenda = Plan(Agenda + "\n\n2. Eventuelt\n", []);
        var before = After([], agenda);
        var minutes = Agenda + "\n\n2. Eventuelt\n\nBeslutning\nIntet.\n";

        var after = After(before, Plan(minutes, before));

        before.Single(file => file.Path.EndsWith("moede.md", StringComparison.Ordinal)).Text.ShouldContain("\"2\": Eventuelt");
        after.Single(file => file.Path.EndsWith("moede.md", StringComparison.Ordinal)).Text.ShouldNotContain("Eventuelt");
        after.Single(file => file.Path.EndsWith("moede.md", StringComparison.Ordinal)).Text.ShouldContain("\"1\": Regionale sager");
        after.ShouldContain(file => file.Path.EndsWith("2-eventuelt.md", StringComparison.Ordinal));
        Plan(minutes, after).Writes.ShouldBeEmpty();
    }

    [Fact]
    public void A_heading_that_an_editor_named_otherwise_stays()
    {
        var before = After([], Plan(Agenda + "\n\n2. Eventuelt\n", []))
            .Select(file => file with { Text = file.Text.Replace("\"2\": Eventuelt", "\"2\": Til sidst", StringComparison.Ordinal) }).ToImmutableArray();

        var after = After(before, Plan(Agenda + "\n\n2. Eventuelt\n\nBeslutning\nIntet.\n", before));

        after.Single(file => file.Path.EndsWith("moede.md", StringComparison.Ordinal)).Text.ShouldContain("\"2\": Til sidst");
    }

    private static MeetingFilePlan Plan(string text, IReadOnlyCollection<ExistingFile> existing, bool overwrite = false) =>
        new PlanMeetingFiles([]).Plan(Documents.Import(text), existing, overwrite);

    private static ImmutableArray<ExistingFile> After(IReadOnlyCollection<ExistingFile> before, MeetingFilePlan plan) =>
    [
        .. before.Where(file => !plan.Deletes.Contains(file.Path) && plan.Writes.All(write => write.Path != file.Path))
            .Concat(plan.Writes.Select(file => new ExistingFile(file.Path, file.Text)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}
