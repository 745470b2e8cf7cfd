namespace KkrSite.Archive.PersonalData;

/// <summary>The evidence for a personal or private number, in Danish, without the number.</summary>
internal static class PersonalDataTexts
{
    public const string LastFourDigits = "fødselsdag og de sidste fire cifre hver for sig";
    public const string WithLetters = "erstatningsnummer med bogstaver";
    public const string PrivateTelephone = "mobil eller privat";
    public const string TelephoneByContext = "ordet eller landekoden siger det";
    public const string TelephoneByFormat = "otte cifre i par";

    public static string DescribeEvidence(CprNumber number, NumberMeaning meaning) =>
        meaning is NumberMeaning.CprNumber or NumberMeaning.PossibleCprNumber ? "ordene omkring siger det"
        : number.IsReplacement ? "erstatningsnummer, dag + 60"
        : number.PassesModulus11 ? "dato og modulus 11 passer"
        : number.MayLackModulus11 ? "1. januar, hvor modulus 11 kan mangle"
        : "datoen passer, modulus 11 ikke";
}
