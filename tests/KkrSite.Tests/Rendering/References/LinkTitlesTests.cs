using AngleSharp.Dom;

namespace KkrSite.Tests.Rendering.References;

/// <summary>The addresses of a document come as a list; the reader finds them where the text speaks of them.</summary>
public sealed class LinkTitlesTests
{
    [Fact]
    public void The_words_that_an_address_is_known_by_are_a_link_where_they_first_stand()
    {
        var text = Text("- {titel: Link til referatet, url: https://eksempel.dk/a}", "Link til referatet. Se også Link til referatet.");

        text.QuerySelectorAll("a").Select(link => (link.TextContent, link.GetAttribute("href"), link.GetAttribute("rel")))
            .ShouldBe([("Link til referatet", "https://eksempel.dk/a", "external")]);
        text.TextContent.ShouldContain("Link til referatet. Se også Link til referatet.");
    }

    [Theory]
    [InlineData("- {titel: Notat, url: https://eksempel.dk/a}\n  - {titel: Notat, url: https://eksempel.dk/b}", "Notat og Notat.")]
    [InlineData("- {titel: Notat, url: https://eksempel.dk/a}", "Notatet er kort, og Finansnotat er længere.")]
    [InlineData("- https://eksempel.dk/a", "Se https om det.")]
    [InlineData("- {titel: Notat, url: https://eksempel.dk/a}", "### Notat")]
    public void Where_it_is_not_clear_which_words_are_meant_there_is_no_link(string links, string markdown) =>
        Text(links, markdown).QuerySelectorAll("a[href^='https://eksempel.dk']").ShouldBeEmpty();

    private static IElement Text(string links, string markdown)
    {
        var (files, _) = new ContentFolder().WithItem("3.2", "Prøve", null, $"## Baggrund\n\n{markdown}", $"links:\n  {links}").Build();
        return files.Page("moeder/midtjylland/2024-11-19/punkt-3-2/").GetElementById("baggrund")!.ParentElement!;
    }
}
