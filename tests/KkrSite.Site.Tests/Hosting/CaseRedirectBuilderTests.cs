using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Hosting;

namespace KkrSite.Site.Tests.Hosting;

public sealed class CaseRedirectBuilderTests
{
    [Fact]
    public void Six_thousand_cases_need_fewer_redirect_rules_than_the_server_advises()
    {
        var cases = Enumerable.Range(1, 6_000).Select(serial => new CaseEntry(CaseNumber.Parse($"SAG-2024-{serial:D5}"), null, []));

        CaseRedirectBuilder.Build(cases).Count().ShouldBeLessThan(6_100);
    }

    [Theory]
    [InlineData("/sag/SAG-2024-04064")]
    [InlineData("/SAG/sag-2024-04064/")]
    [InlineData("/Sag/Sag-2024-04064")]
    public void The_full_case_number_below_the_path_sag_redirects_to_the_case(string path) =>
        HostingRules
            .Parse(string.Join('\n', CaseRedirectBuilder.Build([])), "")
            .FindRedirect(path)!
            .To.TrimEnd('/')
            .ShouldBe("/sager/sag-2024-04064");

    [Fact]
    public void No_case_redirect_matches_its_own_target()
    {
        var text = string.Join('\n', CaseRedirectBuilder.Build([]));
        var rules = HostingRules.Parse(text, "");

        rules.FindRedirect("/sager/SAG-2024-00001").ShouldNotBeNull();
        rules.FindRedirect("/sager/sag-2024-00001/").ShouldBeNull();
        rules.FindRedirect("/sager/sag-/").ShouldBeNull();
    }
}
