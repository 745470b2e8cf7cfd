using KkrSite.Archive.PersonalData;

namespace KkrSite.Archive.Tests.PersonalData;

public sealed class ContactDetectorTests
{
    [Theory]
    [InlineData("Skriv til jens.hansen@gmail.com.", "gmail.com")]
    [InlineData("[mail](mailto:lone@Hotmail.dk)", "hotmail.dk")]
    [InlineData("lone\\_s@live.dk", "live.dk")]
    [InlineData("(p@stofanet.dk)", "stofanet.dk")]
    public void A_private_mail_address_is_found(string text, string provider) =>
        PrivateMailAddressDetector.Find(text).Select(found => found.Provider).ShouldBe([provider]);

    [Theory]
    [InlineData("kl@kl.dk")]
    [InlineData("jens.hansen@aarhus.dk")]
    [InlineData("kontakt@regionmidtjylland.dk")]
    [InlineData("@gmail.com")]
    [InlineData("jens@ikke-gmail.com.dk")]
    [InlineData("gmail.com")]
    public void Official_mail_addresses_and_incomplete_addresses_are_not_found(string text) =>
        PrivateMailAddressDetector.Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData("tlf. 21436587")]
    [InlineData("Ring på telefon 2143 6587.")]
    [InlineData("+45 21 43 65 87")]
    [InlineData("+4521436587")]
    [InlineData("0045 21436587")]
    [InlineData("Lone Sørensen, 21 43 65 87, sidder i udvalget.")]
    [InlineData("mobil: 21 43 65 87")]
    public void A_telephone_number_is_found_in_its_common_notations(string text) =>
        TelephoneNumberDetector.Find(text, isOfficialPlace: false).Length.ShouldBe(1);

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
    public void Other_numbers_and_telephone_numbers_of_offices_are_not_found(string text) =>
        TelephoneNumberDetector.Find(text, isOfficialPlace: false).ShouldBeEmpty();

    [Fact]
    public void On_an_official_page_only_private_telephone_numbers_are_found()
    {
        TelephoneNumberDetector.Find("Telefon 33 70 33 70", isOfficialPlace: true).ShouldBeEmpty();
        TelephoneNumberDetector.Find("Formandens private mobil 21 43 65 87", isOfficialPlace: true).Length.ShouldBe(1);
    }
}
