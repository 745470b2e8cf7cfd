using KkrSite.Archive.Diagnostics;
using KkrSite.Reporting;

namespace KkrSite.Tests.Commands;

public sealed class ExplainCommandTests
{
    public static TheoryData<string> Codes => [.. DiagnosticCodes.All.Select(code => code.Id)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Explain_prints_an_explanation_of_every_code(string code)
    {
        var run = CommandRun.Execute("explain", code);

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Results.Split('\n', 3)[0].ShouldStartWith(code + " (");
        run.Results.Split('\n', 3)[2].Trim().Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Explain_accepts_a_code_in_lower_case() => CommandRun.Execute("explain", "kkr0104").ExitCode.ShouldBe(ExitCode.Success);

    [Fact]
    public void Explaining_an_unknown_code_is_wrong_usage()
    {
        var run = CommandRun.Execute("explain", "KKR9999");

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Messages.ShouldContain("der er ingen kode 'KKR9999'");
    }
}
