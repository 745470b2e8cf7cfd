using KkrSite.Archive.Diagnostics;
using KkrSite.Commands;

namespace KkrSite.Tests.Commands;

public sealed class ExplainCommandTests
{
    public static TheoryData<string> Codes => [.. DiagnosticCodes.All.Select(code => code.Id)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_an_explanation(string code)
    {
        var run = CommandRun.Of("explain", code);

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Results.Split('\n', 3)[0].ShouldStartWith(code + " (");
        run.Results.Split('\n', 3)[2].Trim().Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void A_code_may_be_typed_in_small_letters() => CommandRun.Of("explain", "kkr0104").ExitCode.ShouldBe(ExitCode.Success);

    [Fact]
    public void An_unknown_code_is_wrong_usage()
    {
        var run = CommandRun.Of("explain", "KKR9999");

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Messages.ShouldContain("der er ingen kode 'KKR9999'");
    }
}
