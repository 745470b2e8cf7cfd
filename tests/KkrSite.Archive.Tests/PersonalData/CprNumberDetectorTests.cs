using KkrSite.Archive.PersonalData;

namespace KkrSite.Archive.Tests.PersonalData;

/// <summary>All numbers are invented; some have a valid check digit.</summary>
public sealed class CprNumberDetectorTests
{
    [Theory]
    [InlineData("070761-4285")]
    [InlineData("0707614285")]
    [InlineData("070761 4285")]
    [InlineData("070761\u00A04285")]
    [InlineData("070761–4285")]
    [InlineData("070761\u20114285")]
    [InlineData("070761\u00AD4285")]
    [InlineData("070761 - 4285")]
    [InlineData("070761-\n4285")]
    [InlineData("070761\\-4285")]
    [InlineData("**070761**-4285")]
    [InlineData("0707**61**4285")]
    [InlineData("070761&#45;4285")]
    [InlineData("070761&nbsp;4285")]
    [InlineData("07.07.61-4285")]
    [InlineData("07 07 61-4285")]
    [InlineData("07-07-61-4285")]
    [InlineData("07/07-61-4285")]
    [InlineData("07.07.1961-4285")]
    [InlineData("07071961-4285")]
    [InlineData("(070761-4285)")]
    [InlineData("Borgeren,070761-4285, har klaget.")]
    [InlineData("https://eksempel.dk/sag/070761-4285/vis")]
    public void A_number_with_valid_date_and_check_digit_is_certain_in_any_notation(string text) =>
        Find(text).ShouldBe([CprCertainty.Certain]);

    [Theory]
    [InlineData("010190-1234")]
    [InlineData("670761-1234")]
    public void A_number_without_check_digit_is_certain_when_written_as_a_CPR_number(string text) =>
        Find(text).ShouldBe([CprCertainty.Certain]);

    [Theory]
    [InlineData("cpr. 0707611234")]
    [InlineData("CPR-nr.: 07 07 61 12 34")]
    [InlineData("personnummer 070761 1234")]
    [InlineData("0707611234 (CPR)")]
    [InlineData("CPR0707611234")]
    [InlineData("cpr-nummeret er 0707611234")]
    [InlineData("erstatningspersonnummer 0707611234")]
    [InlineData("https://eksempel.dk/?cpr=070761-4285")]
    public void A_number_labelled_as_a_CPR_number_is_certain(string text) => Find(text).ShouldBe([CprCertainty.Certain]);

    [Theory]
    [InlineData("070761-1234")]
    [InlineData("07.07.61-1234")]
    [InlineData("07 07 61 4285")]
    [InlineData("070761-1AB4")]
    [InlineData("j.nr. 070761-4285")]
    [InlineData("tabel 5 070761 4285 7")]
    public void A_number_in_a_contradicting_context_is_uncertain(string text) => Find(text).ShouldBe([CprCertainty.Possible]);

    [Theory]
    [InlineData("SAG-2024-04064")]
    [InlineData("den 01-01-1990")]
    [InlineData("01.02.2019-2020")]
    [InlineData("den 01.02.19 1200 borgere")]
    [InlineData("tlf. 12345678")]
    [InlineData("tlf. 07 07 61 42 85")]
    [InlineData("+45 07 07 61 42")]
    [InlineData("+0707614285")]
    [InlineData("320761-1234")]
    [InlineData("071361-1234")]
    [InlineData("290201-1234")]
    [InlineData("310461-4285")]
    [InlineData("1234567890123")]
    [InlineData("00707614285")]
    [InlineData("070761428")]
    [InlineData("070761-42851")]
    [InlineData("0707611234")]
    [InlineData("070761 1234")]
    [InlineData("200.000-250.000 kr.")]
    [InlineData("0.707.614.285 kr.")]
    [InlineData("0707614285 kr.")]
    [InlineData("konto 0707614285")]
    [InlineData("EAN 0707614285")]
    [InlineData("rekvisition 0707614285")]
    [InlineData("kundenummer 0707614285")]
    [InlineData("tilbudsnr. 0707614285")]
    [InlineData("kontonr. 5301 0707614285")]
    [InlineData("https://eksempel.dk/0707614285")]
    [InlineData("https://doi.org/10.1000/070761-1234")]
    [InlineData("id-0707614285")]
    [InlineData("070761-4285.50")]
    [InlineData("ring 1-1-2")]
    [InlineData("kl. 07.07-08.30")]
    public void Other_numbers_are_not_detected_as_CPR_numbers(string text) => Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData("bilag/klage-070761-4285.pdf")]
    [InlineData("bilag/klage_0707614285.pdf")]
    public void A_number_joined_to_words_in_a_file_name_is_certain(string name) =>
        CprNumberDetector.Find(name, isFileName: true).Select(match => match.Certainty).ShouldBe([CprCertainty.Certain]);

    [Fact]
    public void Several_numbers_in_a_text_are_each_found_at_their_position()
    {
        var found = CprNumberDetector.Find("CPR 070761-4285 og 070761-1234.\nDesuden 0707614285.");

        found.Select(match => match.Index).ShouldBe([4, 19, 40]);
    }

    private static CprCertainty[] Find(string text) => [.. CprNumberDetector.Find(text).Select(match => match.Certainty)];
}
