using System.Globalization;
using KkrSite.Danish;
using KkrSite.Site.Attachments;
using NodaTime;

namespace KkrSite.Site.Checks.Content;

/// <summary>The parts of messages that the checks of the content fill in, in Danish.</summary>
internal static class ContentCheckTexts
{
    public const string Macros = "et Office-dokument med makroer";
    public const string Program = "et program eller script";
    public const string WebPage = "en webside eller et billede med kode i";

    public const string MinutesNoun = "Referatet";
    public const string CorrectionNoun = "Rettelsen";
    public const string UpdateNoun = "Udgivelsen";

    public static string DescribeFormat(FileFormat type) =>
        type switch
        {
            FileFormat.Empty => "tomt",
            FileFormat.Pdf => "en PDF",
            FileFormat.Zip => "et nyere Office-dokument eller en zip-fil",
            FileFormat.LegacyOffice => "et ældre Office-dokument eller et krypteret dokument",
            FileFormat.Png or FileFormat.Jpeg or FileFormat.Gif or FileFormat.Webp => "et billede",
            FileFormat.RichText or FileFormat.Text => "ren tekst",
            FileFormat.WebPage => "en webside",
            FileFormat.Executable => Program,
            _ => "noget andet",
        };

    public static string FormatPage(int page, string kind) => string.Create(CultureInfo.InvariantCulture, $"side {page}, {kind}");

    public static string FormatWeekday(LocalDate date) => DanishWeekdays.GetName(date.DayOfWeek);

    public static string FormatMegabytes(long bytes) => DanishNumbers.FormatMegabytesRoundedUp(bytes);
}
