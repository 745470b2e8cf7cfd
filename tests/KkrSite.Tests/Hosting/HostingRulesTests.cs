using KkrSite.Hosting;

namespace KkrSite.Tests.Hosting;

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
    public void A_rule_fits_its_address_or_all_of_a_form(string path, string? target)
    {
        var rules = HostingRules.Read("""
            # en bemærkning
            /gammel/ /ny/ 301
            /sag/:number /sager/sag-:number/ 301
            /SAG-* /sager/sag-:splat 301
            /alt/* /b/:splat 301
            """, "");
        var found = rules.RedirectOf(path)?.To;

        found.ShouldBe(target);
    }

    [Fact]
    public void Of_two_rules_that_fit_the_first_is_taken()
    {
        HostingRules.Read("/a/* /b/ 301\n/a/x /c/ 301\n", "").RedirectOf("/a/x")!.To.ShouldBe("/b/");
        HostingRules.Read("/a/x /c/ 410!\n/a/* /b/ 301\n", "").RedirectOf("/a/x").ShouldBe(new RedirectRule("/a/x", "/c/", 410, IsForced: true));
    }

    [Fact]
    public void The_headers_of_all_rules_that_fit_are_said() =>
        HostingRules.Read("", "/*\n  A: 1\n  B: x: y\n# nej\n/:a/feed.xml\n  C: 2\n/assets/*.css\n  D: 3\n").HeadersOf("/emner/feed.xml")
            .ShouldBe([new Header("A", "1"), new Header("B", "x: y"), new Header("C", "2")]);

    [Fact]
    public void A_rule_is_read_as_it_was_written()
    {
        HeaderRule[] headers = [new HeaderRule("/*", [new Header("A", "1"), new Header("B", "x: y")]), new HeaderRule("/a/*.css", "C", "2")];
        RedirectRule[] redirects = [new RedirectRule("/a/", "/b/"), new RedirectRule("/c/", "/c/index.html", 410, IsForced: true)];

        string.Concat(HeaderRule.Read(string.Concat<HeaderRule>(headers))).ShouldBe(string.Concat<HeaderRule>(headers));
        RedirectRule.Read(string.Join('\n', redirects.AsEnumerable())).ShouldBe(redirects);
    }
}
