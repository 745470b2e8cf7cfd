using System.Globalization;
using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Tests.Diagnostics;

public sealed partial class DiagnosticCodesTests
{
    [Fact]
    public void Every_code_has_a_unique_id_a_unique_title_a_message_and_an_explanation()
    {
        DiagnosticCodes.All.ShouldNotBeEmpty();
        DiagnosticCodes.All.Select(code => code.Id).ShouldBeUnique();
        DiagnosticCodes.All.Select(code => code.Title).ShouldBeUnique();
        foreach (var code in DiagnosticCodes.All)
        {
            Id().IsMatch(code.Id).ShouldBeTrue(code.Id);
            code.Title.ShouldNotBeNullOrWhiteSpace(code.Id);
            code.Message.ShouldNotBeNullOrWhiteSpace(code.Id);
            code.Explanation.ShouldNotBeNullOrWhiteSpace(code.Id);
            code.Title.EndsWith('.').ShouldBeFalse($"{code.Id} is a title, not a sentence");
        }
    }

    [Fact]
    public void Every_message_can_be_formatted_with_four_arguments()
    {
        foreach (var code in DiagnosticCodes.All)
        {
            Should.NotThrow(() => string.Format(CultureInfo.InvariantCulture, code.Message, "a", "b", "c", "d"), code.Id);
        }
    }

    [Fact]
    public void Control_characters_and_long_texts_in_a_diagnostic_are_replaced_and_shortened()
    {
        var diagnostic = Diagnostic.Create(
            DiagnosticCodes.UnknownTopic,
            new SourceLocation("input/a.md", 3),
            "en\nto\u001b[31m" + new string('x', 10_000),
            ""
        );

        diagnostic.ToString().ShouldStartWith("input/a.md(3,1): fejl KKR0104: emnet 'en to [31mxxx");
        diagnostic.ToString().Length.ShouldBeLessThan(600);
    }

    [GeneratedRegex(@"\AKKR\d{4}\z")]
    private static partial Regex Id();
}
