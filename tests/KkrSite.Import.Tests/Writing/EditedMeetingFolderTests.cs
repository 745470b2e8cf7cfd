using System.Collections.Immutable;
using KkrSite.Import.Matching;
using KkrSite.Import.Writing;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.Writing;

public sealed class EditedMeetingFolderTests
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
    public void Content_deleted_by_an_editor_is_restored_only_with_overwrite()
    {
        var written = ImportRunner.ApplyPlan([], Plan(Agenda, []));
        var folder = written
            .Where(file => !file.Path.Contains("1.2-", StringComparison.Ordinal))
            .Select(file =>
                file with
                {
                    Text = file
                        .Text.Replace("sagsbehandlere: [ab, cd]", "sagsbehandlere: [cd]", StringComparison.Ordinal)
                        .Replace("## Baggrund\n\nStien er smal.\n\n", "", StringComparison.Ordinal),
                }
            )
            .ToImmutableArray();

        var plan = Plan(Minutes, folder);
        var forced = ImportRunner.ApplyPlan(folder, Plan(Minutes, folder, overwrite: true));

        plan.Conflicts.Select(conflict => conflict.Description)
            .ShouldBe([
                "\"ab\" under nøglen sagsbehandlere er slettet i mappen; den",
                "afsnittet Baggrund er slettet i mappen; den",
                "punkt 1.2 \"Færgen til øen\" er slettet i mappen; den",
            ]);
        var kept = ImportRunner.ApplyPlan(folder, plan);
        kept.ShouldAllBe(file =>
            !file.Text.Contains("Stien er smal", StringComparison.Ordinal) && !file.Text.Contains("Færgen", StringComparison.Ordinal)
        );
        kept.ShouldContain(file => file.Text.Contains("sagsbehandlere: [cd]\n", StringComparison.Ordinal));
        forced.ShouldContain(file => file.Text.Contains("Færgen sejler sjældent.", StringComparison.Ordinal));
        forced.ShouldContain(file => file.Text.Contains("Stien er smal.", StringComparison.Ordinal));
        forced.ShouldContain(file => file.Text.Contains("sagsbehandlere: [cd, \"ab\"]\n", StringComparison.Ordinal));
    }

    [Fact]
    public void An_item_that_an_editor_closed_stays_closed()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []))
            .Select(file =>
                file.Path.Contains("1.2-", StringComparison.Ordinal)
                    ? file with
                    {
                        Text = "---\npunkt: \"1.2\"\ntitel: Færgen til øen\nlukket: true\n---\n",
                    }
                    : file
            )
            .ToImmutableArray();

        ImportRunner.ApplyPlan(folder, Plan(Minutes, folder, overwrite: true))
            .Single(file => file.Path.Contains("1.2-", StringComparison.Ordinal))
            .Text.ShouldBe(folder.Single(file => file.Path.Contains("1.2-", StringComparison.Ordinal)).Text);
    }

    [Fact]
    public void A_decision_is_not_merged_into_a_different_item_with_the_same_number()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []));
        var minutes = Agenda
            .Replace("1.2. Færgen til øen", "1.2. Havnens dybde", StringComparison.Ordinal)
            .Replace("SAG-2024-00002", "SAG-2024-00009", StringComparison.Ordinal)
            .Replace("Færgen sejler sjældent.", "Der er sand i havnen.\n\nBeslutning\nGodkendt.", StringComparison.Ordinal);

        var plan = Plan(minutes, folder);

        ImportRunner
            .ApplyPlan(folder, plan)
            .Single(file => file.Path.Contains("1.2-", StringComparison.Ordinal))
            .Text.ShouldNotContain("Godkendt");
        plan.Conflicts.ShouldContain(conflict =>
            conflict.Description.Contains("nummeret bruges af \"Færgen til øen\"", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Files_replaced_by_overwrite_are_backed_up_outside_the_content()
    {
        using var root = new TemporaryFolder();
        var first = Plan(Agenda, []);
        MeetingFolderWriter.Write(root.Path, first);
        var item = Path.Combine(root.Path, first.Folder, "1.1-cykelstier-ved-fjorden.md");
        File.WriteAllText(item, File.ReadAllText(item).Replace("Stien er smal.", "Stien er meget smal.", StringComparison.Ordinal));
        var edited = File.ReadAllText(item);

        MeetingFolderWriter.Write(root.Path, Plan(Agenda, MeetingFolderReader.Read(root.Path, first.Folder).Files, overwrite: true));

        File.ReadAllText(item).ShouldNotBe(edited);
        File.ReadAllText(
                Directory.GetFiles(Path.Combine(root.Path, MeetingFolderWriter.BackupFolder), "*", SearchOption.AllDirectories).Single()
            )
            .ShouldBe(edited);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_left_unchanged()
    {
        using var root = new TemporaryFolder();
        var first = Plan(Agenda, []);
        MeetingFolderWriter.Write(root.Path, first);
        var item = Path.Combine(root.Path, first.Folder, "1.2-faergen-til-oeen.md");
        var bytes = System.Text.Encoding.Latin1.GetBytes(File.ReadAllText(item));
        File.WriteAllBytes(item, bytes);

        var plan = Plan(Minutes, MeetingFolderReader.Read(root.Path, first.Folder).Files, overwrite: true);
        MeetingFolderWriter.Write(root.Path, plan);

        File.ReadAllBytes(item).ShouldBe(bytes);
        plan.Conflicts.ShouldContain(conflict => conflict.Description.Contains("ikke i UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void Line_endings_and_byte_order_mark_of_a_file_are_kept()
    {
        var folder = ImportRunner.ApplyPlan([], Plan(Agenda, []))
            .Select(file =>
                file.Path.EndsWith(".md", StringComparison.Ordinal)
                    ? file with
                    {
                        Text = "\uFEFF" + file.Text.ReplaceLineEndings("\r\n"),
                    }
                    : file
            )
            .ToImmutableArray();

        var plan = Plan(Minutes, folder);

        Plan(Agenda, folder).Writes.ShouldBeEmpty();
        plan.Writes[1].Text.ShouldStartWith("\uFEFF---\r\n");
        plan.Writes[1].Text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
    }

    [Fact]
    public void Meeting_files_are_written_all_or_none()
    {
        var root = Directory.CreateTempSubdirectory("kkrsite-").FullName;
        try
        {
            var plan = Plan(Agenda, []);
            MeetingFolderWriter.Write(root, plan);
            var read = MeetingFolderReader.Read(root, plan.Folder).Files;
            read.Select(file => file.Text).ShouldBe(plan.Writes.Select(file => file.Text));

            // A folder has the name of a file to be written: the other files must stay unchanged.
            var blocked = Plan(Minutes, read);
            var before = Directory
                .GetFiles(root, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText)
                .ToList();
            Directory.CreateDirectory(Path.Combine(root, plan.Folder, "1.3-ny.md"));
            var impossible = blocked with { Writes = [.. blocked.Writes, new PlannedWrite(plan.Folder + "/1.3-ny.md", "x", true)] };
            Should.Throw<IOException>(() => MeetingFolderWriter.Write(root, impossible));
            Directory
                .GetFiles(root, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText)
                .ShouldBe(before);
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
        var plan = Plan(Agenda, []) with { Writes = [new PlannedWrite("../udenfor.md", "x", true)] };

        Should.Throw<UnauthorizedAccessException>(() => MeetingFolderWriter.Write(root, plan));

        File.Exists(Path.Combine(root, "..", "udenfor.md")).ShouldBeFalse();
        Directory.Delete(root);
    }

    private static MeetingFolderPlan Plan(string text, IEnumerable<FolderFile> existing, bool overwrite = false) =>
        ImportRunner.Plan(ImportRunner.Import(text), existing, overwrite);
}
