using KkrSite.TestTools;
using NodaTime;

namespace KkrSite.Danish.Tests;

/// <summary>Dates read and written.</summary>
public class DanishDatesTests
{
    [Theory]
    [InlineData("19-11-2024")]
    [InlineData("19.11.2024")]
    [InlineData("19/11-2024")]
    [InlineData("2024-11-19")]
    [InlineData("19. november 2024")]
    [InlineData("19 NOVEMBER 2024")]
    public void A_printed_date_is_read_in_each_of_its_forms(string text) =>
        DanishDateParser.Parse(text).ShouldBe(new LocalDate(2024, 11, 19));

    [Theory]
    [InlineData("31. november 2024")]
    [InlineData("29-02-2023")]
    [InlineData("den 19. november 2024")]
    [InlineData("november 2024")]
    [InlineData("19. nov. 2024")]
    [InlineData("")]
    public void A_text_that_is_not_a_date_of_the_calendar_is_not_read(string text) => DanishDateParser.Parse(text).ShouldBeNull();

    [Fact]
    public void A_long_date_is_read_back_for_each_month_under_the_Turkish_culture()
    {
        using var machine = new TurkishCultureScope();
        foreach (var month in Enumerable.Range(1, 12))
        {
            var date = new LocalDate(2024, month, 7);
            DanishDateParser.Parse(DanishDateFormatter.FormatLong(date)).ShouldBe(date);
        }
    }

    [Theory]
    [InlineData(2024, 11, 19, "19. november 2024", "19. november 2024", "19.11.2024")]
    [InlineData(2025, 9, null, "september 2025", "i september 2025", "september 2025")]
    public void A_date_is_written_long_adverbial_and_short(int year, int month, int? day, string full, string adverbial, string brief)
    {
        DanishDateFormatter.FormatLong(year, month, day).ShouldBe(full);
        DanishDateFormatter.FormatAdverbial(year, month, day).ShouldBe(adverbial);
        DanishDateFormatter.FormatShort(year, month, day).ShouldBe(brief);
    }

    [Fact]
    public void A_month_heading_is_capitalised_and_a_year_has_four_digits()
    {
        using var machine = new TurkishCultureScope();
        DanishDateFormatter.FormatMonthHeading(2024, 1).ShouldBe("Januar 2024");
        DanishDateFormatter.FormatYear(987).ShouldBe("0987");
    }
}
