using KkrSite.Archive.Diagnostics;
using KkrSite.Reporting;

namespace KkrSite.Tests.Reporting;

/// <summary>The report for pull requests, whose content is untrusted.</summary>
public sealed class DiagnosticsReportWriterTests
{
    [Fact]
    public void The_report_lists_errors_first_with_their_locations() =>
        DiagnosticsReportWriter
            .Write([
                Diagnostic.Create(DiagnosticCodes.UnfilledSection, new SourceLocation("input/a.md", 1, 1)),
                Diagnostic.Create(DiagnosticCodes.UnknownTopic, new SourceLocation("input/b.md", 7, 3), "sundhed", ""),
            ])
            .ShouldSatisfyAllConditions(
                report => report.ShouldStartWith("<!-- kkrsite check -->\n**1 fejl og 1 advarsel.** "),
                report =>
                    report.ShouldContain(
                        "\n| input/b.md\\(7,3\\) | **fejl KKR0104** emnet \\'sundhed\\' findes ikke. |\n"
                            + "| input/a.md\\(1,1\\) | **advarsel KKR0603**"
                    )
            );

    [Fact]
    public void The_report_escapes_markup_and_mentions_in_the_content()
    {
        var report = DiagnosticsReportWriter.Write([
            Diagnostic.Create(
                DiagnosticCodes.UnknownTopic,
                new SourceLocation("input/b.md", 7, 3),
                "|a| @kl `x` <img src=x> ![](https://x.dk) #1 **b**",
                ""
            ),
        ]);

        report
            .Split('\n')[5]
            .ShouldEndWith(
                "\\'\\|a\\| &#64;kl \\`x\\` &#60;img src\\=x&#62; \\!\\[\\]\\(https&#58;//x.dk\\) &#35;1 \\*\\*b\\*\\*\\' findes ikke. |"
            );
    }

    [Fact]
    public void A_report_of_a_thousand_findings_fits_in_a_GitHub_comment()
    {
        var many = Enumerable
            .Range(1, 1000)
            .Select(line =>
                Diagnostic.Create(
                    DiagnosticCodes.UnknownTopic,
                    new SourceLocation("input/" + new string('x', 100), line, 1),
                    new string('y', 300),
                    ""
                )
            );

        var report = DiagnosticsReportWriter.Write([.. many]);

        report.Length.ShouldBeLessThan(65_536);
        report.ShouldEndWith("\n… og 900 andre.\n");
    }

    [Fact]
    public void A_report_without_findings_says_that_all_is_well() =>
        DiagnosticsReportWriter.Write([]).ShouldBe("<!-- kkrsite check -->\n**Alt er i orden.**\n");
}
