namespace KkrSite.Site.Checks;

/// <summary>Why an archive cannot be published, in Danish.</summary>
internal static class PublicationTexts
{
    public const string NoMeetings = "der er intet møde i mappen moeder/. Hent filerne tilbage, eller nævn den rigtige mappe med --input";
    public const string NoSettings = "site.yml mangler. Opret filen med arkivets titel og adresse";

    public static string FormatExampleAddress(Uri address) =>
        $"adressen {address} er et eksempel. Skriv arkivets rigtige adresse i site.yml, for eksempel adresse: https://arkiv.dk/";
}
