using KkrSite.Reporting;
using KkrSite.TestTools;

namespace KkrSite.Tests.Commands;

/// <summary>An agenda is imported with the files of its attachments.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Agenda = """
        KKR Sjælland  | 12-03-2024

        1.1. Cykelstier ved fjorden
        SAG-2024-00001 ab / cd

        Baggrund
        Stien er smal.

        ./. Kort over ruten
        ./. Overslag over udgifter

        1.2. Færgen til øen
        SAG-2024-00002 ab

        Baggrund
        Færgen sejler sjældent.

        ./. Brev fra rederiet
        """;

    private readonly TemporaryFolder folder = new();

    public ImportCommandTests() => Write("dagsorden.txt", Agenda);

    private string Input => folder["input"];

    private string Item => File.ReadAllText(Path.Combine(Input, "moeder/sjaelland/2024-03-12/1.1-cykelstier-ved-fjorden.md"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Attachment_files_are_copied_and_linked_and_missing_ones_are_listed()
    {
        var run = Import(
            "dagsorden.txt",
            Write("Kort over ruten.PDF", "%PDF-"),
            Write("overslag_over_udgifter.xlsx", "PK"),
            Write("foto.jpg", "x")
        );

        run.ExitCode.ShouldBe(ExitCode.Success, run.Messages);
        File.ReadAllText(Bilag("kort-over-ruten.pdf")).ShouldBe("%PDF-");
        Item.ShouldContain(
            "  - titel: Kort over ruten\n    fil: bilag/kort-over-ruten.pdf\n"
                + "  - titel: Overslag over udgifter\n    fil: bilag/overslag-over-udgifter.xlsx\n"
        );
        run.Results.ShouldContain("Kort over ruten.PDF (PDF, 5 byte): punkt 1.1 \"Kort over ruten\"");
        run.Results.ShouldContain("Bilag uden fil: 1");
        run.Results.ShouldContain("  1.2 Brev fra rederiet");
        run.Messages.ShouldContain("advarsel KKR0513");
        File.Exists(Bilag("foto.jpg")).ShouldBeTrue();
    }

    [Fact]
    public void Attachment_files_can_be_added_later_and_repeating_the_import_changes_nothing()
    {
        Import("dagsorden.txt").ExitCode.ShouldBe(ExitCode.Success);
        File.WriteAllText(
            Path.Combine(Input, "moeder/sjaelland/2024-03-12/1.1-cykelstier-ved-fjorden.md"),
            Item.Replace(
                "  - titel: Overslag over udgifter",
                "  - titel: Overslag over udgifter # tjek\n    url: https://eksempel.dk/o.pdf",
                StringComparison.Ordinal
            )
        );
        var map = Write("Kort over ruten.pdf", "%PDF-");

        Import("dagsorden.txt", map).ExitCode.ShouldBe(ExitCode.Success);
        var after = Item;
        var again = Import("dagsorden.txt", map);

        after.ShouldContain(
            "  - titel: Kort over ruten\n    fil: \"bilag/kort-over-ruten.pdf\"\n"
                + "  - titel: Overslag over udgifter # tjek\n    url: https://eksempel.dk/o.pdf\n"
        );
        Item.ShouldBe(after);
        again.Results.ShouldNotContain("  ny: ");
        again.Results.ShouldNotContain("  ændret: ");
    }

    [Fact]
    public void A_changed_attachment_file_is_replaced_only_with_overwrite()
    {
        var map = Write("Kort over ruten.pdf", "%PDF-1");
        Import("dagsorden.txt", map);
        File.WriteAllText(map, "%PDF-2");

        var held = Import("dagsorden.txt", map);
        var before = File.ReadAllText(Bilag("kort-over-ruten.pdf"));
        Import("dagsorden.txt", map, "--overwrite");

        held.Messages.ShouldContain("advarsel KKR0512: filen bilag/kort-over-ruten.pdf har et andet indhold; den siger noget andet");
        before.ShouldBe("%PDF-1");
        File.ReadAllText(Bilag("kort-over-ruten.pdf")).ShouldBe("%PDF-2");
        Directory
            .GetFiles(Path.Combine(Input, ".overskrevet"), "*.pdf", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .ShouldBe(["%PDF-1"]);
    }

    [Fact]
    public void A_file_pattern_is_expanded_without_lock_files_of_Word()
    {
        Write("Kort over ruten.pdf", "%PDF-");
        Write("~$Kort over ruten.pdf", "x");
        var folder = Path.GetDirectoryName(Write("Brev fra rederiet.pdf", "%PDF-"))!;

        Import("dagsorden.txt", Path.Combine(folder, "*.pdf")).ExitCode.ShouldBe(ExitCode.Success);

        Directory
            .GetFiles(Path.GetDirectoryName(Bilag("x"))!)
            .Select(Path.GetFileName)
            .Order()
            .ShouldBe(["brev-fra-rederiet.pdf", "kort-over-ruten.pdf"]);
        Import("dagsorden.txt", Path.Combine(folder, "*.ods")).Messages.ShouldContain("ingen fil passer på");
        Import("dagsorden.txt", folder).Messages.ShouldContain("er en mappe. Skriv ");
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_an_agenda_can_be_given_as_an_attachment()
    {
        var old = Write("gammel.txt", Agenda.Replace("12-03-2024", "01-02-2024", StringComparison.Ordinal));

        Import("dagsorden.txt", "--attachment", old, "--dry-run").Results.ShouldContain("gammel.txt (TXT, ");
        Directory.Exists(Input).ShouldBeFalse();

        Import("dagsorden.txt", "--attachment", old).ExitCode.ShouldBe(ExitCode.Success);
        Directory.GetDirectories(Path.Combine(Input, "moeder/sjaelland")).Length.ShouldBe(1);
        File.Exists(Bilag("gammel.txt")).ShouldBeTrue();
    }

    [Fact]
    public void Earlier_minutes_named_by_the_agenda_are_imported_as_an_attachment()
    {
        Write("dagsorden.txt", Agenda.Replace("Brev fra rederiet", "Referat fra mødet den 1. februar 2024", StringComparison.Ordinal));
        var minutes = Write(
            "Referat fra mødet den 1. februar 2024.txt",
            Agenda.Replace("12-03-2024", "01-02-2024", StringComparison.Ordinal)
        );

        var run = Import("dagsorden.txt", minutes);

        run.ExitCode.ShouldBe(ExitCode.Success, run.Messages);

        Directory.GetDirectories(Path.Combine(Input, "moeder/sjaelland")).Length.ShouldBe(1);
        File.Exists(Bilag("referat-fra-moedet-den-1-februar-2024.txt")).ShouldBeTrue();
    }

    [Fact]
    public void With_several_meetings_an_attachment_must_be_named_by_one_of_them()
    {
        var other = Write(
            "anden.txt",
            Agenda
                .Replace("12-03-2024", "01-02-2024", StringComparison.Ordinal)
                .Replace("Kort over ruten", "Kort over havnen", StringComparison.Ordinal)
        );

        var refused = Import("dagsorden.txt", other, Write("foto.jpg", "x"));
        var accepted = Import("dagsorden.txt", other, Write("Kort over havnen.pdf", "%PDF-"));

        refused.ExitCode.ShouldBe(ExitCode.ContentErrors);
        refused.Messages.ShouldContain("fejl KKR0514");
        accepted.ExitCode.ShouldBe(ExitCode.Success, accepted.Messages);
        File.Exists(Path.Combine(Input, "moeder/sjaelland/2024-02-01/bilag/kort-over-havnen.pdf")).ShouldBeTrue();
    }

    private CommandRun Import(string first, params string[] more) =>
        CommandRun.Execute(["import", folder[first], .. more, "--input", Input]);

    private string Bilag(string name) => Path.Combine(Input, "moeder/sjaelland/2024-03-12/bilag", name);

    private string Write(string name, string text)
    {
        File.WriteAllText(folder[name], text);
        return folder[name];
    }
}
