using KkrSite.Archive.Reading.Markup;
using Markdig.Syntax;

namespace KkrSite.Archive.Tests.Reading.Markup;

public sealed class MarkdownDialectTests
{
    [Theory]
    [InlineData("Ordningen løber fra 1. januar 2026 til\n1. juli 2027.")]
    [InlineData("19. november 2025 holdes et ekstra møde.")]
    [InlineData("3. Februar 2026 blev valgt.")]
    [InlineData("1. dec. 2025 er fristen.")]
    [InlineData("12. maj")]
    public void A_number_before_a_month_is_a_date_and_no_list(string text)
    {
        var tree = Parse(text);

        tree.ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>();
        PlainTextRenderer.Render(tree).ShouldBe(text.Replace('\n', ' '));
    }

    [Theory]
    [InlineData("1. Majoren taler")]
    [InlineData("1) januar")]
    [InlineData("1. dec taler")]
    [InlineData("1. Budget\n2. Regnskab")]
    public void A_number_before_another_word_is_a_list(string text) => Parse(text).ShouldHaveSingleItem().ShouldBeOfType<ListBlock>();

    [Theory]
    [InlineData("---")]
    [InlineData("-----------  ")]
    public void A_line_of_dashes_under_a_paragraph_is_a_rule(string line)
    {
        var tree = Parse($"Sekretariatet foreslår to modeller.\n{line}\nModel A er billigst.");

        tree.Select(block => block.GetType()).ShouldBe([typeof(ParagraphBlock), typeof(ThematicBreakBlock), typeof(ParagraphBlock)]);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("--")]
    public void One_or_two_dashes_under_a_paragraph_are_text(string line) =>
        Parse($"To modeller.\n{line}\nModel A.").ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>();

    private static MarkdownDocument Parse(string text) => BoundedMarkdownParser.Parse(text).ShouldNotBeNull();
}
