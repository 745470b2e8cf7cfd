using KkrSite.Reporting;
using KkrSite.TestTools;

namespace KkrSite.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Checking_valid_content_succeeds_and_writes_nothing()
    {
        new ContentFolder().Save(folder["input"]);

        var run = CommandRun.Execute("check", "--input", folder["input"]);

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Results.ShouldEndWith("Alt er i orden.\n");
        Directory.EnumerateFileSystemEntries(folder.Path).Count().ShouldBe(1);
        File.Exists(folder["input/adresser.txt"]).ShouldBeFalse();
    }

    [Fact]
    public void Checking_content_with_a_warning_does_not_report_that_all_is_well()
    {
        new ContentFolder().With("sager/SAG-2020-00009.md", "---\ntitel: Ingen nævner den\n---").Save(folder["input"]);

        var run = CommandRun.Execute("check", "--input", folder["input"]);

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Messages.ShouldContain("advarsel KKR0222");
        run.Results.ShouldNotContain("i orden");
    }

    [Fact]
    public void Update_ledger_adds_new_addresses_sorted_and_without_duplicates()
    {
        new ContentFolder().With("adresser.txt", "# løftet\n/\n/moeder/").Save(folder["input"]);

        CommandRun.Execute("check", "--input", folder["input"], "--update-ledger").ExitCode.ShouldBe(ExitCode.Success);
        var first = File.ReadAllLines(folder["input/adresser.txt"]);
        CommandRun.Execute("check", "--input", folder["input"], "--update-ledger").Results.ShouldContain("0 nye adresser tilføjet");

        first[0].ShouldBe("# løftet");
        first.Skip(1).ShouldBe(first.Skip(1).Order(StringComparer.Ordinal).Distinct());
        first.ShouldContain("/moeder/midtjylland/2024-11-19/punkt-3-1/");
        first.ShouldContain("/moeder/midtjylland/2024-11-19/punkt-3-1/index.json");
        first.ShouldNotContain(line => line.StartsWith("/assets/", StringComparison.Ordinal));
        File.ReadAllLines(folder["input/adresser.txt"]).ShouldBe(first);
    }

    [Fact]
    public void Update_ledger_keeps_comments_in_place()
    {
        new ContentFolder().With("adresser.txt", "# løftet\n\n/moeder/\n# rådene\n\n  /kkr/\n# til sidst").Save(folder["input"]);

        CommandRun.Execute("check", "--input", folder["input"], "--update-ledger").ExitCode.ShouldBe(ExitCode.Success);

        var ledger = File.ReadAllText(folder["input/adresser.txt"]);
        ledger.ShouldStartWith("# løftet\n\n/\n");
        ledger.ShouldContain("\n# rådene\n\n/kkr/\n/kkr/hovedstaden/\n");
        ledger.ShouldEndWith("/soeg/opensearch.xml\n# til sidst\n");
    }

    [Fact]
    public void Update_ledger_changes_nothing_when_there_are_errors()
    {
        new ContentFolder().With("adresser.txt", "/forsvundet/").Save(folder["input"]);

        var run = CommandRun.Execute("check", "--input", folder["input"], "--update-ledger");

        run.ExitCode.ShouldBe(ExitCode.ContentErrors);
        run.Messages.ShouldContain("fejl KKR0301");
        File.ReadAllText(folder["input/adresser.txt"]).ShouldBe("/forsvundet/\n");
    }
}
