using KkrSite.TestTools;
using NodaTime;

namespace KkrSite.Danish.Tests;

public class DanishWeekdaysTests
{
    [Theory]
    [InlineData(2024, 11, 18, "mandag")]
    [InlineData(2024, 11, 19, "tirsdag")]
    [InlineData(2024, 11, 22, "fredag")]
    [InlineData(2024, 11, 24, "søndag")]
    public void A_date_has_the_name_of_its_weekday(int year, int month, int day, string name) =>
        DanishWeekdays.GetName(new LocalDate(year, month, day).DayOfWeek).ShouldBe(name);

    [Theory]
    [InlineData("onsdag", IsoDayOfWeek.Wednesday)]
    [InlineData("TIRSDAG", IsoDayOfWeek.Tuesday)]
    [InlineData("Lørdag", IsoDayOfWeek.Saturday)]
    [InlineData("tirs", null)]
    [InlineData("", null)]
    public void A_weekday_is_found_by_its_name_in_any_case_under_the_Turkish_culture(string name, IsoDayOfWeek? day)
    {
        using var machine = new TurkishCultureScope();
        DanishWeekdays.Find(name).ShouldBe(day);
    }
}
