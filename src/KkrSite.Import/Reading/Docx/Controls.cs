using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Tells what a content control holds.</summary>
internal static class Controls
{
    /// <summary>Nobody has written in it: it shows "Klik for at angive tekst".</summary>
    public static bool ShowsPlaceholder(SdtElement control) =>
        Attributes.IsOn(control.SdtProperties?.GetFirstChild<ShowingPlaceholder>()) == true;

    public static bool IsContents(SdtElement control) =>
        control.SdtProperties?.Descendants<DocPartGallery>().Any(gallery =>
            gallery.Val?.Value?.Contains("Table of Contents", StringComparison.OrdinalIgnoreCase) == true) == true;
}
