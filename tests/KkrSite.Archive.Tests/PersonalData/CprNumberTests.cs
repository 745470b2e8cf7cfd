using KkrSite.Archive.PersonalData;

namespace KkrSite.Archive.Tests.PersonalData;

public sealed class CprNumberTests
{
    [Theory]
    [InlineData("0102030000", 1903)]
    [InlineData("0102033999", 1903)]
    [InlineData("0102364000", 2036)]
    [InlineData("0102374000", 1937)]
    [InlineData("0102575000", 2057)]
    [InlineData("0102588000", 1858)]
    [InlineData("0102369000", 2036)]
    [InlineData("0102379999", 1937)]
    public void The_seventh_digit_and_the_year_determine_the_century(string digits, int year)
    {
        CprNumber.TryRead(Digits(digits), out var number).ShouldBeTrue();

        number.BirthDate.Year.ShouldBe(year);
    }

    [Theory]
    [InlineData("2902000000", false)]
    [InlineData("2902004000", true)]
    [InlineData("2902014000", false)]
    [InlineData("8902004000", true)]
    [InlineData("9202004000", false)]
    public void A_CPR_number_needs_a_date_that_exists_in_its_century(string digits, bool exists) =>
        CprNumber.TryRead(Digits(digits), out _).ShouldBe(exists);

    [Fact]
    public void One_serial_number_in_eleven_satisfies_modulus_11()
    {
        var fulfilling = Enumerable
            .Range(0, 4000)
            .Count(serial => CprNumber.TryRead(Digits($"070761{serial:D4}"), out var number) && number.PassesModulus11);

        fulfilling.ShouldBe(364);
    }

    private static byte[] Digits(string digits) => [.. digits.Select(digit => (byte)(digit - '0'))];
}
