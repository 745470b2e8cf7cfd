using KkrSite.Site.Hosting;

namespace KkrSite.Site.Tests.Hosting;

public sealed class HostingRulesTests
{
    [Theory]
    [InlineData("/sag/2024-1", "/sager/sag-2024-1/")]
    [InlineData("/sag/2024-1/", "/sager/sag-2024-1/")]
    [InlineData("/sag/2024-1/index.json", null)]
    [InlineData("/sag/", null)]
    [InlineData("/SAG-2024-1", "/sager/sag-2024-1")]
    [InlineData("/sag-2024-1", null)]
    [InlineData("/gammel", "/ny/")]
    [InlineData("/gammel/", "/ny/")]
    [InlineData("/gammel/under/", null)]
    [InlineData("/alt/under/den", "/b/under/den")]
    [InlineData("/alt", "/b/")]
    public void A_redirect_rule_matches_an_exact_address_or_a_pattern(string path, string? target)
    {
        var rules = HostingRules.Parse(
            """
            # en bemærkning
            /gammel/ /ny/ 301
            /sag/:number /sager/sag-:number/ 301
            /SAG-* /sager/sag-:splat 301
            /alt/* /b/:splat 301
            """,
            ""
        );
        var found = rules.FindRedirect(path)?.To;

        found.ShouldBe(target);
    }

    [Fact]
    public void The_first_matching_redirect_rule_applies()
    {
        HostingRules.Parse("/a/* /b/ 301\n/a/x /c/ 301\n", "").FindRedirect("/a/x")!.To.ShouldBe("/b/");
        HostingRules
            .Parse("/a/x /c/ 410!\n/a/* /b/ 301\n", "")
            .FindRedirect("/a/x")
            .ShouldBe(new RedirectRule("/a/x", "/c/", 410, IsForced: true));
    }

    [Fact]
    public void The_headers_of_all_matching_rules_apply() =>
        HostingRules
            .Parse("", "/*\n  A: 1\n  B: x: y\n# nej\n/:a/feed.xml\n  C: 2\n/assets/*.css\n  D: 3\n")
            .FindHeaders("/emner/feed.xml")
            .ShouldBe([new ResponseHeader("A", "1"), new ResponseHeader("B", "x: y"), new ResponseHeader("C", "2")]);

    [Fact]
    public void Header_and_redirect_rules_round_trip_through_their_text()
    {
        HeaderRule[] headers =
        [
            new HeaderRule("/*", [new ResponseHeader("A", "1"), new ResponseHeader("B", "x: y")]),
            new HeaderRule("/a/*.css", "C", "2"),
        ];
        RedirectRule[] redirects = [new RedirectRule("/a/", "/b/"), new RedirectRule("/c/", "/c/index.html", 410, IsForced: true)];

        string.Concat(HeaderRule.ParseFile(string.Concat<HeaderRule>(headers))).ShouldBe(string.Concat<HeaderRule>(headers));
        RedirectRule.ParseFile(string.Join('\n', redirects.AsEnumerable())).ShouldBe(redirects);
    }
}
