using KkrSite.Checks;

namespace KkrSite.Tests.Checks;

public sealed class CheckConfidentialTests
{
    [Theory]
    [InlineData("010190-1234")]
    [InlineData("Født 290200-4321.")]
    [InlineData("311299 1234")]
    [InlineData("cpr. 0101901234")]
    [InlineData("010190–1234")]
    public void What_looks_like_a_personal_number_is_found(string text) => CheckConfidential.HoldsPersonalNumber(text).ShouldBeTrue();

    [Theory]
    [InlineData("SAG-2024-04064")]
    [InlineData("den 01-01-1990")]
    [InlineData("tlf. 12345678")]
    [InlineData("320190-1234")]
    [InlineData("011390-1234")]
    [InlineData("1234567890123")]
    [InlineData("200.000-250.000 kr.")]
    [InlineData("ring 1-1-2")]
    public void Other_numbers_are_not(string text) => CheckConfidential.HoldsPersonalNumber(text).ShouldBeFalse();

    [Theory]
    [InlineData("sager/SAG-2024-00001.md", "---\ntitel: Klagen\n---\nBorgeren er 010190-1234.")]
    [InlineData("emner/klager.md", "---\ntitel: Klager\nord: [klage]\n---\nBorgeren er 010190-1234.")]
    [InlineData("kkr/midtjylland.md", "---\nnavn: KKR Midtjylland\n---\nBorgeren er 010190-1234.")]
    [InlineData("sider/om.md", "---\ntitel: Om\n---\nBorgeren er 010190-1234.")]
    public void Every_text_that_is_published_is_looked_through(string path, string text)
    {
        var (_, diagnostics) = new ContentFolder().With(path, text).Build();

        var found = diagnostics.Sorted().ShouldHaveSingleItem();
        found.Code.Id.ShouldBe("KKR0403");
        found.Location.Path.ShouldBe("input/" + path);
    }

    [Fact]
    public void The_message_names_the_line_and_never_the_number()
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", "Klage", "SAG-2024-00001", """
            ## Baggrund
            En borger har klaget.

            Borgeren er 010190-1234.
            """).Build();

        var found = diagnostics.Sorted().ShouldHaveSingleItem();
        found.ToString().ShouldStartWith("input/moeder/midtjylland/2024-11-19/3.2-punkt.md(9,1): fejl KKR0403:");
        found.ToString().ShouldNotContain("010190");
    }
}
