namespace KkrSite.Tests.Checks;

public sealed class CheckLinksTests
{
    [Theory]
    [InlineData("[noten](/findes/ikke/)", "KKR0401", "/findes/ikke/")]
    [InlineData("[noten](bilag/notat.pdf)", "KKR0401", "bilag/notat.pdf")]
    [InlineData("[noten](/kkr/midtjylland/#ikke-der)", "KKR0402", "/kkr/midtjylland/#ikke-der")]
    public void A_link_that_leads_nowhere_is_an_error_on_its_file(string text, string code, string target)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", "Link", null, $"## Beslutning\nSe {text}.").Build();

        var found = diagnostics.Sorted().ShouldHaveSingleItem();
        found.Code.Id.ShouldBe(code);
        found.Location.Path.ShouldBe("input/moeder/midtjylland/2024-11-19/3.2-punkt.md");
        found.Message.ShouldContain(target);
    }

    [Theory]
    [InlineData("/emner/")]
    [InlineData("/moeder/midtjylland/2024-11-19/punkt-3-1/#beslutning")]
    [InlineData("../")]
    [InlineData("#baggrund")]
    [InlineData("https://example.org/hvad/som/helst")]
    public void A_link_that_leads_somewhere_is_not(string target)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", "Link", null, $"## Baggrund\nSe [her]({target}).\n\n## Beslutning\nDrøftet.").Build();

        diagnostics.Sorted().ShouldBeEmpty();
    }
}
