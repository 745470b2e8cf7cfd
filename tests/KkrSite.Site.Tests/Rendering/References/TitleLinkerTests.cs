using AngleSharp.Dom;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.References;

/// <summary>The listed links of an item are linked in its text.</summary>
public sealed class TitleLinkerTests
{
    [Fact]
    public void The_title_of_a_link_is_linked_at_its_first_occurrence()
    {
        var text = Text("- {titel: Link til referatet, url: https://eksempel.dk/a}", "Link til referatet. Se også Link til referatet.");

        text.QuerySelectorAll("a")
            .Select(link => (link.TextContent, link.GetAttribute("href"), link.GetAttribute("rel")))
            .ShouldBe([("Link til referatet", "https://eksempel.dk/a", "external")]);
        text.TextContent.ShouldContain("Link til referatet. Se også Link til referatet.");
    }

    [Theory]
    [InlineData("- {titel: Notat, url: https://eksempel.dk/a}\n  - {titel: Notat, url: https://eksempel.dk/b}", "Notat og Notat.")]
    [InlineData("- {titel: Notat, url: https://eksempel.dk/a}", "Notatet er kort, og Finansnotat er længere.")]
    [InlineData("- https://eksempel.dk/a", "Se https om det.")]
    [InlineData("- {titel: Notat, url: https://eksempel.dk/a}", "### Notat")]
    public void An_ambiguous_link_title_is_not_linked(string links, string markdown) =>
        Text(links, markdown).QuerySelectorAll("a[href^='https://eksempel.dk']").ShouldBeEmpty();

    private static IElement Text(string links, string markdown)
    {
        var (files, _) = new ContentFolder().WithItem("3.2", "Prøve", null, $"## Baggrund\n\n{markdown}", $"links:\n  {links}").Build();
        return files.ReadPage("moeder/midtjylland/2024-11-19/punkt-3-2/").GetElementById("baggrund")!.ParentElement!;
    }
}
