using KkrSite.Archive.Reading.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Archive.Tests.Reading.Markup;

public sealed class BoundedMarkdownParserTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("[[]")]
    [InlineData("![a")]
    [InlineData("[a][b]")]
    [InlineData("[a][b]</")]
    public void Thousands_of_open_brackets_stay_text_and_a_link_in_the_next_paragraph_is_a_link(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 5000));

        var tree = BoundedMarkdownParser.Parse(text + "\n\n[KL](https://kl.dk)").ShouldNotBeNull();

        tree.Descendants<LinkInline>().ShouldHaveSingleItem().Url.ShouldBe("https://kl.dk");
        PlainTextRenderer.Render(tree).ShouldBe(text + "\n\nKL");
    }

    [Fact]
    public void Thousands_of_links_in_one_paragraph_are_links()
    {
        var text = string.Concat(Enumerable.Repeat("[KL](https://kl.dk) [se] ", 5000));

        BoundedMarkdownParser.Parse(text).ShouldNotBeNull().Descendants<LinkInline>().Count().ShouldBe(5000);
    }
}
