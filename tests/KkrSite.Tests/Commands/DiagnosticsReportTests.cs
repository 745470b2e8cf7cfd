using KkrSite.Archive.Diagnostics;
using KkrSite.Commands;

namespace KkrSite.Tests.Commands;

/// <summary>The report for pull requests, which shows what strangers may have written.</summary>
public sealed class DiagnosticsReportTests
{
    [Fact]
    public void Errors_come_first_each_with_its_place() => DiagnosticsReport.Of(
        [
            Diagnostic.Create(DiagnosticCodes.Unfilled, new SourceLocation("input/a.md", 1, 1)),
            Diagnostic.Create(DiagnosticCodes.UnknownTopic, new SourceLocation("input/b.md", 7, 3), "sundhed", ""),
        ]).ShouldSatisfyAllConditions(
            report => report.ShouldStartWith("<!-- kkrsite check -->\n**1 fejl og 1 advarsel.** "),
            report => report.ShouldContain("\n| input/b.md\\(7,3\\) | **fejl KKR0104** emnet \\'sundhed\\' findes ikke. |\n| input/a.md\\(1,1\\) | **advarsel KKR0603**"));

    [Fact]
    public void Nothing_that_stands_in_the_content_is_markup_or_calls_anybody()
    {
        var report = DiagnosticsReport.Of(
            [Diagnostic.Create(DiagnosticCodes.UnknownTopic, new SourceLocation("input/b.md", 7, 3), "|a| @kl `x` <img src=x> ![](https://x.dk) #1 **b**", "")]);

        report.Split('\n')[5].ShouldEndWith(
            "\\'\\|a\\| &#64;kl \\`x\\` &#60;img src\\=x&#62; \\!\\[\\]\\(https&#58;//x.dk\\) &#35;1 \\*\\*b\\*\\*\\' findes ikke. |");
    }

    [Fact]
    public void A_thousand_findings_make_a_comment_that_GitHub_takes()
    {
        var many = Enumerable.Range(1, 1000).Select(line => Diagnostic.Create(
            DiagnosticCodes.UnknownTopic, new SourceLocation("input/" + new string('x', 100), line, 1), new string('y', 300), ""));

        var report = DiagnosticsReport.Of([.. many]);

        report.Length.ShouldBeLessThan(65_536);
        report.ShouldEndWith("\n… og 900 andre.\n");
    }

    [Fact]
    public void Without_findings_it_says_so() => DiagnosticsReport.Of([]).ShouldBe("<!-- kkrsite check -->\n**Alt er i orden.**\n");
}
