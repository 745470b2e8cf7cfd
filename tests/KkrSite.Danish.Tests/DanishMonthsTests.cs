using System.Text.RegularExpressions;
using KkrSite.TestTools;

namespace KkrSite.Danish.Tests;

public partial class DanishMonthsTests
{
    [Theory]
    [InlineData(1, "januar")]
    [InlineData(5, "maj")]
    [InlineData(12, "december")]
    public void A_month_has_a_Danish_name(int month, string name) => DanishMonths.GetName(month).ShouldBe(name);

    [Theory]
    [InlineData("november", 11)]
    [InlineData("November", 11)]
    [InlineData("DECEMBER", 12)]
    [InlineData("juni", 6)]
    [InlineData("juli", 7)]
    [InlineData("sept", 9)]
    [InlineData("sep", 9)]
    [InlineData("Okt.", 10)]
    [InlineData("mødet", 0)]
    [InlineData("nu", 0)]
    [InlineData("", 0)]
    public void A_month_is_found_by_its_name_or_abbreviation(string text, int month) => DanishMonths.FindNumber(text).ShouldBe(month);

    [Fact]
    public void Names_and_abbreviations_of_the_patterns_have_the_number_of_their_month_under_the_Turkish_culture()
    {
        using var machine = new TurkishCultureScope();
        var names = DanishMonths.NamePattern.Split('|');
        names.Select(DanishMonths.FindNumber).ShouldBe(Enumerable.Range(1, 12));
        names.Select(name => DanishMonths.FindNumber(name.ToUpperInvariant())).ShouldBe(Enumerable.Range(1, 12));
        DanishMonths
            .AbbreviationPattern.Split('|')
            .Select(abbreviation => DanishMonths.FindNumber(abbreviation))
            .ShouldBe(Enumerable.Range(1, 12).Where(month => month != 5));
    }

    [Theory]
    [InlineData("marts", true)]
    [InlineData("Marts", true)]
    [InlineData("mar", false)]
    [InlineData("martsmøde", false)]
    public void Only_a_full_name_is_a_month_name(string word, bool expected) => DanishMonths.IsName(word).ShouldBe(expected);

    [Fact]
    public void Months_of_the_search_script_equal_the_Danish_months()
    {
        var script = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "theme/scripts/search/danish-dates.ts"));
        var list = MonthListForm().Match(script).Groups[1].Value;
        QuotedForm().Matches(list).Select(match => match.Groups[1].Value).ShouldBe(DanishMonths.NamePattern.Split('|'));
    }

    [GeneratedRegex(@"const months = \[([^\]]*)\];")]
    private static partial Regex MonthListForm();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex QuotedForm();
}
