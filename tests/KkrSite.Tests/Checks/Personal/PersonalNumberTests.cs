using KkrSite.Checks.Personal;

namespace KkrSite.Tests.Checks.Personal;

public sealed class PersonalNumberTests
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
    public void The_seventh_digit_and_the_year_tell_the_century(string digits, int year)
    {
        PersonalNumber.TryRead(Digits(digits), out var number).ShouldBeTrue();

        number.Born.Year.ShouldBe(year);
    }

    [Theory]
    [InlineData("2902000000", false)]
    [InlineData("2902004000", true)]
    [InlineData("2902014000", false)]
    [InlineData("8902004000", true)]
    [InlineData("9202004000", false)]
    public void A_day_must_exist_in_that_century(string digits, bool exists) => PersonalNumber.TryRead(Digits(digits), out _).ShouldBe(exists);

    [Fact]
    public void One_serial_in_eleven_fulfils_modulus_11()
    {
        var fulfilling = Enumerable.Range(0, 4000).Count(serial =>
            PersonalNumber.TryRead(Digits($"070761{serial:D4}"), out var number) && number.FulfilsModulus11);

        fulfilling.ShouldBe(364);
    }

    private static byte[] Digits(string digits) => [.. digits.Select(digit => (byte)(digit - '0'))];
}
