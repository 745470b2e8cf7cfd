using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Hosting;

namespace KkrSite.Tests.Hosting;

public sealed class CaseAddressRulesTests
{
    [Fact]
    public void Six_thousand_cases_stay_below_what_the_server_advises_against()
    {
        var cases = Enumerable.Range(1, 6_000).Select(serial => new CaseEntry(CaseNumber.Parse($"SAG-2024-{serial:D5}"), null, []));

        CaseAddressRules.Of(cases).Count().ShouldBeLessThan(6_100);
    }

    [Theory]
    [InlineData("/sag/SAG-2024-04064")]
    [InlineData("/SAG/sag-2024-04064/")]
    [InlineData("/Sag/Sag-2024-04064")]
    public void The_whole_number_below_the_word_leads_there_too(string path) =>
        HostingRules.Read(string.Join('\n', CaseAddressRules.Of([])), "").RedirectOf(path)!.To.TrimEnd('/').ShouldBe("/sager/sag-2024-04064");

    [Fact]
    public void No_rule_fits_where_rules_lead_to()
    {
        var text = string.Join('\n', CaseAddressRules.Of([]));
        var rules = HostingRules.Read(text, "");

        rules.RedirectOf("/sager/SAG-2024-00001").ShouldNotBeNull();
        rules.RedirectOf("/sager/sag-2024-00001/").ShouldBeNull();
        rules.RedirectOf("/sager/sag-/").ShouldBeNull();
    }
}
