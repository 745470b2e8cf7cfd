namespace KkrSite.Tests.Checks;

public sealed class CheckLedgerTests
{
    [Fact]
    public void An_address_that_was_published_and_is_gone_is_an_error_on_its_line()
    {
        var (_, diagnostics) = new ContentFolder()
            .With("adresser.txt", "/\n/moeder/midtjylland/2024-11-19/punkt-9-9/")
            .Build();

        diagnostics.Sorted().ShouldHaveSingleItem().ToString()
            .ShouldStartWith("input/adresser.txt(2,1): fejl KKR0301: adressen '/moeder/midtjylland/2024-11-19/punkt-9-9/' ");
    }

    [Fact]
    public void A_redirect_answers_for_it()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("adresser.txt", "/\n/gammel/")
            .With("omdirigeringer.txt", "/gammel/ -> /moeder/")
            .Build();

        diagnostics.Sorted().ShouldBeEmpty();
        files.Text("_redirects").ShouldContain("/gammel/ /moeder/ 301\n");
    }

    [Fact]
    public void So_does_a_page_that_says_when_and_why_it_was_taken_down()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("adresser.txt", "/\n/gammel/")
            .With("omdirigeringer.txt", "/gammel/ -> fjernet 2026-01-31 Udgivet ved en fejl.")
            .Build();

        diagnostics.Sorted().ShouldBeEmpty();
        files.Text("gammel/index.html").ShouldContain("Siden blev taget ned 31. januar 2026. Udgivet ved en fejl.");
        files.Text("_redirects").ShouldContain("/gammel/ /gammel/index.html 410!\n");
        files.Text("sitemap.xml").ShouldNotContain("gammel");
    }

    [Theory]
    [InlineData("/moeder/ -> /kkr/", "KKR0302")]
    [InlineData("/gammel/ -> /findes-ikke/", "KKR0303")]
    public void A_redirect_that_hides_a_page_or_leads_nowhere_is_an_error(string line, string code)
    {
        var (_, diagnostics) = new ContentFolder().With("omdirigeringer.txt", line).Build();

        diagnostics.Sorted().ShouldHaveSingleItem().Code.Id.ShouldBe(code);
    }
}
