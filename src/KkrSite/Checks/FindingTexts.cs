using System.Globalization;
using KkrSite.Checks.Attachments;
using KkrSite.Checks.Personal;
using KkrSite.ExternalLinks;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Rendering;
using NodaTime;

namespace KkrSite.Checks;

/// <summary>What the checks say of a finding beside its message, in Danish.</summary>
internal static class FindingTexts
{
    public const string WithLetters = "erstatningsnummer med bogstaver";
    public const string PrivateTelephone = "mobil eller privat";
    public const string TelephoneBySign = "ordet eller landekoden siger det";
    public const string TelephoneByForm = "otte cifre i par";

    public const string Encrypted = "den er krypteret";
    public const string Damaged = "den er i stykker";
    public const string Garbled = "dens skrifttyper siger ikke, hvilke bogstaver der står";
    public const string WithoutText = "den har ingen tekst, måske kun indscannede billeder";
    public const string UnknownType = "typen kan ikke læses";
    public const string TooMuchText = "den er for stor at læse igennem";
    public const string NoReader = "der er intet program på maskinen, som kan læse den";

    public const string Macros = "et Office-dokument med makroer";
    public const string Program = "et program eller script";
    public const string WebPage = "en webside eller et billede med kode i";

    public const string MinutesNoun = "Referatet";
    public const string CorrectionNoun = "Rettelsen";
    public const string UpdateNoun = "Udgivelsen";

    public const string TooSlow = "den svarede ikke i tide";
    public const string NoWebsite = "der er intet websted med det navn";
    public const string BadCertificate = "den sikre forbindelse kunne ikke oprettes (certifikat)";
    public const string Refused = "webstedet afviste forbindelsen";
    public const string Unreachable = "webstedet kunne ikke nås";
    public const string BrokenAnswer = "svaret kunne ikke forstås";

    public static string DidYouMean(string mark) => $" Mente du '{mark}'?";

    public static string Status(int status) => string.Create(CultureInfo.InvariantCulture, $"svaret var {status}");

    public static string NameOf(LinkState state) => state switch
    {
        LinkState.Answered => "svarede",
        LinkState.Dead => "findes ikke",
        LinkState.WithoutAnswer => "svarede ikke som ventet",
        _ => "kunne ikke nås",
    };

    public static string KindOf(PersonalNumber number, NumberMeaning meaning) =>
        meaning is NumberMeaning.PersonalNumber or NumberMeaning.PerhapsPersonalNumber ? "ordene omkring siger det"
        : number.IsReplacement ? "erstatningsnummer, dag + 60"
        : number.FulfilsModulus11 ? "dato og modulus 11 passer"
        : number.MayLackModulus11 ? "1. januar, hvor modulus 11 kan mangle"
        : "datoen passer, modulus 11 ikke";

    public static string NameOf(ContentType type) => type switch
    {
        ContentType.Empty => "tomt",
        ContentType.Pdf => "en PDF",
        ContentType.Zip => "et nyere Office-dokument eller en zip-fil",
        ContentType.OldOffice => "et ældre Office-dokument eller et krypteret dokument",
        ContentType.Png or ContentType.Jpeg or ContentType.Gif or ContentType.Webp => "et billede",
        ContentType.RichText or ContentType.Text => "ren tekst",
        ContentType.WebPage => "en webside",
        ContentType.Program => Program,
        _ => "noget andet",
    };

    public static string? Of(PdfProblem? problem) => problem switch
    {
        null => null,
        PdfProblem.Encrypted => Encrypted,
        PdfProblem.TooLarge or PdfProblem.TooSlow => TooMuchText,
        PdfProblem.Scanned => WithoutText,
        PdfProblem.Garbled => Garbled,
        PdfProblem.NodeMissing or PdfProblem.NodeUnfit => NoReader,
        _ => Damaged,
    };

    public static string OnPage(int page, string kind) => string.Create(CultureInfo.InvariantCulture, $"side {page}, {kind}");

    public static string Weekday(LocalDate date) => date.DayOfWeek switch
    {
        IsoDayOfWeek.Monday => "mandag",
        IsoDayOfWeek.Tuesday => "tirsdag",
        IsoDayOfWeek.Wednesday => "onsdag",
        IsoDayOfWeek.Thursday => "torsdag",
        IsoDayOfWeek.Friday => "fredag",
        IsoDayOfWeek.Saturday => "lørdag",
        _ => "søndag",
    };

    public static string Megabytes(long bytes) =>
        DanishWords.Number((int)Math.Ceiling(bytes / (1024.0 * 1024.0))) + " MB";
}
