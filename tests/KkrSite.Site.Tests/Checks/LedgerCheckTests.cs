using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Checks;

public sealed class LedgerCheckTests
{
    [Fact]
    public void A_published_address_that_is_gone_is_an_error_on_its_ledger_line()
    {
        var (_, diagnostics) = new ContentFolder().With("adresser.txt", "/\n/moeder/midtjylland/2024-11-19/punkt-9-9/").Build();

        diagnostics
            .ToSortedArray()
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldStartWith("input/adresser.txt(2,1): fejl KKR0301: adressen '/moeder/midtjylland/2024-11-19/punkt-9-9/' ");
    }

    [Fact]
    public void A_redirect_keeps_a_removed_address_valid()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("adresser.txt", "/\n/gammel/")
            .With("omdirigeringer.txt", "/gammel/ -> /moeder/")
            .Build();

        diagnostics.ToSortedArray().ShouldBeEmpty();
        files.ReadText("_redirects").ShouldContain("/gammel/ /moeder/ 301\n");
    }

    [Fact]
    public void A_tombstone_keeps_a_removed_address_valid_and_shows_date_and_reason()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("adresser.txt", "/\n/gammel/")
            .With("omdirigeringer.txt", "/gammel/ -> fjernet 2026-01-31 Udgivet ved en fejl.")
            .Build();

        diagnostics.ToSortedArray().ShouldBeEmpty();
        files.ReadText("gammel/index.html").ShouldContain("Siden blev taget ned 31. januar 2026. Udgivet ved en fejl.");
        files.ReadText("_redirects").ShouldContain("/gammel/ /gammel/index.html 410!\n");
        files.ReadText("sitemap.xml").ShouldNotContain("gammel");
    }

    [Fact]
    public void One_redirect_covers_every_address_of_a_meeting_that_its_target_has_too()
    {
        var (files, diagnostics) = new ContentFolder()
            .With(
                "adresser.txt",
                """
                /moeder/midtjylland/2024-11-12/
                /moeder/midtjylland/2024-11-12/index.json
                /moeder/midtjylland/2024-11-12/punkt-3-1/
                /moeder/midtjylland/2024-11-12/punkt-3-1/index.json
                /moeder/midtjylland/2024-11-12/punkt-3-9/
                """
            )
            .With("omdirigeringer.txt", "/moeder/midtjylland/2024-11-12/ -> /moeder/midtjylland/2024-11-19/")
            .Build();

        diagnostics
            .ToSortedArray()
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldStartWith("input/adresser.txt(5,1): fejl KKR0301: adressen '/moeder/midtjylland/2024-11-12/punkt-3-9/' ");
        files
            .ReadText("_redirects")
            .ShouldStartWith(
                """
                /moeder/midtjylland/2024-11-12/ /moeder/midtjylland/2024-11-19/ 301
                /moeder/midtjylland/2024-11-12/index.json /moeder/midtjylland/2024-11-19/index.json 301
                /moeder/midtjylland/2024-11-12/punkt-3-1/ /moeder/midtjylland/2024-11-19/punkt-3-1/ 301
                /moeder/midtjylland/2024-11-12/punkt-3-1/index.json /moeder/midtjylland/2024-11-19/punkt-3-1/index.json 301

                """
            );
    }

    [Fact]
    public void The_most_specific_redirect_applies()
    {
        var (files, diagnostics) = new ContentFolder()
            .With(
                "adresser.txt",
                """
                /moeder/midtjylland/2024-11-12/
                /moeder/midtjylland/2024-11-12/punkt-2-1/
                /moeder/midtjylland/2024-11-12/punkt-2-1/index.json
                """
            )
            .With(
                "omdirigeringer.txt",
                """
                /moeder/midtjylland/2024-11-12/ -> /moeder/midtjylland/2024-11-19/
                /moeder/midtjylland/2024-11-12/punkt-2-1/ -> /moeder/midtjylland/2024-11-19/punkt-3-1/
                """
            )
            .Build();

        diagnostics.ToSortedArray().ShouldBeEmpty();
        files
            .ReadText("_redirects")
            .ShouldContain("/moeder/midtjylland/2024-11-12/punkt-2-1/index.json /moeder/midtjylland/2024-11-19/punkt-3-1/index.json 301\n");
    }

    [Fact]
    public void Chained_redirects_are_resolved_to_their_final_target()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("adresser.txt", "/a/index.json")
            .With("omdirigeringer.txt", "/a/ -> /b/\n/b/ -> /c/\n/c/ -> /kkr/midtjylland/\n/d/ -> /e/\n/e/ -> fjernet 2026-01-31 En fejl.")
            .Build();

        diagnostics.ToSortedArray().ShouldBeEmpty();
        files
            .ReadText("_redirects")
            .ShouldStartWith(
                """
                /a/ /kkr/midtjylland/ 301
                /a/index.json /kkr/midtjylland/index.json 301
                /b/ /kkr/midtjylland/ 301
                /c/ /kkr/midtjylland/ 301
                /d/ /e/index.html 410!
                /e/ /e/index.html 410!

                """
            );
    }

    [Fact]
    public void A_tombstone_covers_every_address_below_it()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("adresser.txt", "/moeder/nordjylland/2020-01-01/bilag/a.pdf\n/moeder/nordjylland/2020-01-01/punkt-1/index.json")
            .With("omdirigeringer.txt", "/moeder/nordjylland/2020-01-01/ -> fjernet 2026-01-31 En fejl.")
            .Build();

        diagnostics.ToSortedArray().ShouldBeEmpty();
        files
            .ReadText("_redirects")
            .ShouldStartWith(
                """
                /moeder/nordjylland/2020-01-01/ /moeder/nordjylland/2020-01-01/index.html 410!
                /moeder/nordjylland/2020-01-01/bilag/a.pdf /moeder/nordjylland/2020-01-01/index.html 410!
                /moeder/nordjylland/2020-01-01/punkt-1/index.json /moeder/nordjylland/2020-01-01/index.html 410!

                """
            );
    }

    [Fact]
    public void Redirects_that_form_a_cycle_through_their_subpaths_resolve_nothing()
    {
        var (_, diagnostics) = new ContentFolder()
            .With("adresser.txt", "/a/x/")
            .With("omdirigeringer.txt", "/a/ -> /kkr/\n/kkr/x/ -> /a/x/")
            .Build();

        diagnostics.ToSortedArray().Select(diagnostic => diagnostic.Code.Id).ShouldBe(["KKR0301", "KKR0303"]);
    }

    [Theory]
    [InlineData("/moeder/midtjylland/2024-11-19/index.json -> fjernet 2026-01-31 En fejl.", "KKR0302")]
    [InlineData("/moeder/ -> /kkr/", "KKR0302")]
    [InlineData("/moeder/ -> fjernet 2026-01-31 En fejl.", "KKR0302")]
    [InlineData("/gammel/ -> /findes-ikke/", "KKR0303")]
    public void A_redirect_that_hides_a_page_or_has_no_target_is_an_error(string line, string code)
    {
        var (_, diagnostics) = new ContentFolder().With("omdirigeringer.txt", line).Build();

        diagnostics.ToSortedArray().ShouldHaveSingleItem().Code.Id.ShouldBe(code);
    }
}
