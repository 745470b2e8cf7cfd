using KkrSite.Checks.Personal;

namespace KkrSite.Tests.Checks.Personal;

public sealed class FindContactsTests
{
    [Theory]
    [InlineData("Skriv til jens.hansen@gmail.com.", "gmail.com")]
    [InlineData("[mail](mailto:lone@Hotmail.dk)", "hotmail.dk")]
    [InlineData("lone\\_s@live.dk", "live.dk")]
    [InlineData("(p@stofanet.dk)", "stofanet.dk")]
    public void An_address_at_a_provider_of_private_mailboxes_is_found(string text, string provider) =>
        FindMailAddresses.In(text).Select(found => found.Provider).ShouldBe([provider]);

    [Theory]
    [InlineData("kl@kl.dk")]
    [InlineData("jens.hansen@aarhus.dk")]
    [InlineData("kontakt@regionmidtjylland.dk")]
    [InlineData("@gmail.com")]
    [InlineData("jens@ikke-gmail.com.dk")]
    [InlineData("gmail.com")]
    public void An_office_and_what_is_no_address_are_not(string text) => FindMailAddresses.In(text).ShouldBeEmpty();

    [Theory]
    [InlineData("tlf. 21436587")]
    [InlineData("Ring på telefon 2143 6587.")]
    [InlineData("+45 21 43 65 87")]
    [InlineData("+4521436587")]
    [InlineData("0045 21436587")]
    [InlineData("Lone Sørensen, 21 43 65 87, sidder i udvalget.")]
    [InlineData("mobil: 21 43 65 87")]
    public void A_telephone_number_is_found_in_its_usual_forms(string text) => FindTelephoneNumbers.In(text, isOfficialPlace: false).Length.ShouldBe(1);

    [Theory]
    [InlineData("CVR 21436587")]
    [InlineData("SAG-2024-04064 og SAG-2022-03431")]
    [InlineData("i alt 21436587 kr.")]
    [InlineData("12.345.678 kr.")]
    [InlineData("10 20 30 40 50 60")]
    [InlineData("den 20240119")]
    [InlineData("tlf. 70 10 20 30")]
    [InlineData("hovednummer 89 40 15 22")]
    [InlineData("konto 21 43 65 87")]
    [InlineData("https://eksempel.dk/21436587")]
    [InlineData("21436587")]
    public void Other_numbers_and_those_of_offices_are_not(string text) => FindTelephoneNumbers.In(text, isOfficialPlace: false).ShouldBeEmpty();

    [Fact]
    public void On_a_page_for_official_numbers_only_a_private_one_is_told_of()
    {
        FindTelephoneNumbers.In("Telefon 33 70 33 70", isOfficialPlace: true).ShouldBeEmpty();
        FindTelephoneNumbers.In("Formandens private mobil 21 43 65 87", isOfficialPlace: true).Length.ShouldBe(1);
    }
}
