using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Checks;

public sealed class LinkCheckTests
{
    [Theory]
    [InlineData("[noten](/findes/ikke/)", "KKR0401", "/findes/ikke/")]
    [InlineData("[noten](bilag/notat.pdf)", "KKR0401", "bilag/notat.pdf")]
    [InlineData("[noten](/kkr/midtjylland/#ikke-der)", "KKR0402", "/kkr/midtjylland/#ikke-der")]
    public void A_broken_link_is_an_error_in_its_file(string text, string code, string target)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", "Link", null, $"## Beslutning\nSe {text}.").Build();

        var found = diagnostics.ToSortedArray().ShouldHaveSingleItem();
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
    public void A_valid_internal_or_external_link_is_not_reported(string target)
    {
        var (_, diagnostics) = new ContentFolder()
            .WithItem("3.2", "Link", null, $"## Baggrund\nSe [her]({target}).\n\n## Beslutning\nDrøftet.")
            .Build();

        diagnostics.ToSortedArray().ShouldBeEmpty();
    }
}
