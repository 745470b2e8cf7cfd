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

    [Fact]
    public void One_line_answers_for_a_whole_meeting_as_far_as_the_new_one_has_the_same()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("adresser.txt", """
                /moeder/midtjylland/2024-11-12/
                /moeder/midtjylland/2024-11-12/index.json
                /moeder/midtjylland/2024-11-12/punkt-3-1/
                /moeder/midtjylland/2024-11-12/punkt-3-1/index.json
                /moeder/midtjylland/2024-11-12/punkt-3-9/
                """)
            .With("omdirigeringer.txt", "/moeder/midtjylland/2024-11-12/ -> /moeder/midtjylland/2024-11-19/")
            .Build();

        diagnostics.Sorted().ShouldHaveSingleItem().ToString().ShouldStartWith(
            "input/adresser.txt(5,1): fejl KKR0301: adressen '/moeder/midtjylland/2024-11-12/punkt-3-9/' ");
        files.Text("_redirects").ShouldStartWith("""
            /moeder/midtjylland/2024-11-12/ /moeder/midtjylland/2024-11-19/ 301
            /moeder/midtjylland/2024-11-12/index.json /moeder/midtjylland/2024-11-19/index.json 301
            /moeder/midtjylland/2024-11-12/punkt-3-1/ /moeder/midtjylland/2024-11-19/punkt-3-1/ 301
            /moeder/midtjylland/2024-11-12/punkt-3-1/index.json /moeder/midtjylland/2024-11-19/punkt-3-1/index.json 301

            """);
    }

    [Fact]
    public void The_nearest_line_decides()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("adresser.txt", """
                /moeder/midtjylland/2024-11-12/
                /moeder/midtjylland/2024-11-12/punkt-2-1/
                /moeder/midtjylland/2024-11-12/punkt-2-1/index.json
                """)
            .With("omdirigeringer.txt", """
                /moeder/midtjylland/2024-11-12/ -> /moeder/midtjylland/2024-11-19/
                /moeder/midtjylland/2024-11-12/punkt-2-1/ -> /moeder/midtjylland/2024-11-19/punkt-3-1/
                """)
            .Build();

        diagnostics.Sorted().ShouldBeEmpty();
        files.Text("_redirects").ShouldContain(
            "/moeder/midtjylland/2024-11-12/punkt-2-1/index.json /moeder/midtjylland/2024-11-19/punkt-3-1/index.json 301\n");
    }

    [Fact]
    public void Lines_that_lead_to_each_other_are_followed_to_the_end()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("adresser.txt", "/a/index.json")
            .With("omdirigeringer.txt", "/a/ -> /b/\n/b/ -> /c/\n/c/ -> /kkr/midtjylland/\n/d/ -> /e/\n/e/ -> fjernet 2026-01-31 En fejl.")
            .Build();

        diagnostics.Sorted().ShouldBeEmpty();
        files.Text("_redirects").ShouldStartWith("""
            /a/ /kkr/midtjylland/ 301
            /a/index.json /kkr/midtjylland/index.json 301
            /b/ /kkr/midtjylland/ 301
            /c/ /kkr/midtjylland/ 301
            /d/ /e/index.html 410!
            /e/ /e/index.html 410!

            """);
    }

    [Fact]
    public void What_is_taken_down_takes_all_below_it()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("adresser.txt", "/moeder/nordjylland/2020-01-01/bilag/a.pdf\n/moeder/nordjylland/2020-01-01/punkt-1/index.json")
            .With("omdirigeringer.txt", "/moeder/nordjylland/2020-01-01/ -> fjernet 2026-01-31 En fejl.")
            .Build();

        diagnostics.Sorted().ShouldBeEmpty();
        files.Text("_redirects").ShouldStartWith("""
            /moeder/nordjylland/2020-01-01/ /moeder/nordjylland/2020-01-01/index.html 410!
            /moeder/nordjylland/2020-01-01/bilag/a.pdf /moeder/nordjylland/2020-01-01/index.html 410!
            /moeder/nordjylland/2020-01-01/punkt-1/index.json /moeder/nordjylland/2020-01-01/index.html 410!

            """);
    }

    [Fact]
    public void Lines_that_lead_round_by_what_they_cover_answer_nothing()
    {
        var (_, diagnostics) = new ContentFolder()
            .With("adresser.txt", "/a/x/")
            .With("omdirigeringer.txt", "/a/ -> /kkr/\n/kkr/x/ -> /a/x/")
            .Build();

        diagnostics.Sorted().Select(diagnostic => diagnostic.Code.Id).ShouldBe(["KKR0301", "KKR0303"]);
    }

    [Theory]
    [InlineData("/moeder/midtjylland/2024-11-19/index.json -> fjernet 2026-01-31 En fejl.", "KKR0302")]
    [InlineData("/moeder/ -> /kkr/", "KKR0302")]
    [InlineData("/moeder/ -> fjernet 2026-01-31 En fejl.", "KKR0302")]
    [InlineData("/gammel/ -> /findes-ikke/", "KKR0303")]
    public void A_redirect_that_hides_a_page_or_leads_nowhere_is_an_error(string line, string code)
    {
        var (_, diagnostics) = new ContentFolder().With("omdirigeringer.txt", line).Build();

        diagnostics.Sorted().ShouldHaveSingleItem().Code.Id.ShouldBe(code);
    }
}
