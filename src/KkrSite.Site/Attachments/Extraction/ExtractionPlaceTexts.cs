using System.Globalization;
using KkrSite.Danish;

namespace KkrSite.Site.Attachments.Extraction;

/// <summary>Where in an attachment a text stands, in Danish.</summary>
internal static class ExtractionPlaceTexts
{
    public const string FileNames = "filnavnene i pakken";
    public const string MailHeaders = "mailens hoved";
    public const string Markup = "koden";

    /// <param name="name">Of a part of a package.</param>
    /// <returns>Empty for the body of a text document.</returns>
    public static string DescribePart(string name) => name is "word/document.xml" or "content.xml" ? "" : name;

    /// <param name="kind">As <see cref="Import.Reading.Pdf.Pages.PdfContentText"/> names it.</param>
    public static string DescribePdfPart(string kind) =>
        kind switch
        {
            "properties" or "metadata" => "egenskaber",
            "bookmarks" => "bogmærker",
            "files" => "navne på indlejrede filer",
            "fields" => "formularfelter",
            "scripts" => "scripts",
            "comments" => "kommentarer",
            "links" => "links",
            "alternatives" => "alternativ tekst",
            _ => kind,
        };

    public static string FormatPages(IReadOnlyList<int> pages) =>
        pages is [var only] ? FormatPage(only)
        : "side " + DanishListFormatter.Format(pages.Select(page => page.ToString(CultureInfo.InvariantCulture)));

    public static string FormatPage(int page) => string.Create(CultureInfo.InvariantCulture, $"side {page}");

    /// <param name="revision">From 1, the oldest.</param>
    public static string FormatRevision(int revision) =>
        string.Create(CultureInfo.InvariantCulture, $"tidligere udgave {revision}");
}
