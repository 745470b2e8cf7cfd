using KkrSite.Import.Writing;
using KkrSite.Reporting;
using KkrSite.TestTools;

namespace KkrSite.Tests.Commands;

/// <summary>What the commands say and do when one before them was killed while it wrote, or when another writes at the same time.</summary>
public sealed class InterruptedWriteTests : IDisposable
{
    private const string Meeting = "moeder/midtjylland/2024-11-19/moede.md";

    private readonly TemporaryFolder folder = new();

    public InterruptedWriteTests() => new ContentFolder().WithItem("1.1", "Cykelstier", null, "Stien er smal.").Save(Input);

    private string Input => folder["input"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Check_finishes_an_import_that_was_killed_when_it_had_decided_and_says_so()
    {
        var before = File.ReadAllText(Path.Combine(Input, Meeting));
        Prepare(("0", before + "\n"), ("journal.json", FormatJournal(ContentJournal.HashFile(Path.Combine(Input, Meeting))!)));

        var run = CommandRun.Execute("check", "--input", Input);

        run.ExitCode.ShouldBe(ExitCode.Success, run.Messages);
        run.Messages.ShouldContain("advarsel KKR0540");
        run.Messages.ShouldContain(Meeting);
        run.Results.ShouldNotContain("Alt er i orden");
        File.ReadAllText(Path.Combine(Input, Meeting)).ShouldBe(before + "\n");
        Directory.Exists(Path.Combine(Input, ContentWriter.StagingFolder)).ShouldBeFalse();
        CommandRun.Execute("check", "--input", Input).Messages.ShouldNotContain("KKR054");
    }

    [Fact]
    public void A_command_killed_before_it_decided_has_changed_nothing_and_the_next_one_says_so()
    {
        var before = File.ReadAllText(Path.Combine(Input, Meeting));
        Prepare(("0", "halvt"));

        var run = CommandRun.Execute("build", "--input", Input, "--output", folder["output"]);

        run.Messages.ShouldContain("advarsel KKR0541");
        File.ReadAllText(Path.Combine(Input, Meeting)).ShouldBe(before);
        Directory.Exists(Path.Combine(Input, ContentWriter.StagingFolder)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("new topic Klima")]
    [InlineData("check --update-ledger")]
    public void No_command_writes_over_a_file_that_was_edited_after_the_kill(string command)
    {
        Prepare(("0", "importens tekst"), ("journal.json", FormatJournal("00")));
        var before = ReadAll();

        var run = CommandRun.Execute([.. command.Split(' '), "--input", Input]);

        run.ExitCode.ShouldBe(ExitCode.ContentErrors);
        run.Messages.ShouldContain($"{Meeting}: fejl KKR0542");
        run.Messages.ShouldContain(".kkrsite-import/0");
        ReadAll().ShouldBe(before);
    }

    [Fact]
    public void A_damaged_journal_is_an_error_without_a_stack_trace()
    {
        Prepare(("journal.json", "{"));

        var run = CommandRun.Execute("check", "--input", Input);

        run.ExitCode.ShouldBe(ExitCode.ContentErrors);
        run.Messages.ShouldContain("fejl KKR0545");
        run.Messages.ShouldNotContain("   at ");
    }

    [Fact]
    public void A_command_that_writes_waits_for_nobody_and_says_that_another_one_writes()
    {
        using var other = ContentLock.TryAcquire(Input);

        var run = CommandRun.Execute("new", "topic", "Klima", "--input", Input);

        run.ExitCode.ShouldBe(ExitCode.ContentErrors);
        run.Messages.ShouldContain("fejl KKR0544");
        run.Messages.ShouldContain("Intet er skrevet.");
        File.Exists(Path.Combine(Input, "emner/klima.md")).ShouldBeFalse();
    }

    private void Prepare(params (string Name, string Text)[] files)
    {
        var staging = Path.Combine(Input, ContentWriter.StagingFolder);
        Directory.CreateDirectory(staging);
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(staging, name), text);
        }
    }

    private static string FormatJournal(string oldHash) =>
        $$"""{"Steps":[{"Path":"{{Meeting}}","NewContent":"0","OldHash":"{{oldHash}}"}]}""";

    private string[] ReadAll() =>
        [
            .. Directory
                .EnumerateFiles(Input, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => $"{Path.GetRelativePath(Input, file)}: {File.ReadAllText(file)}"),
        ];
}
