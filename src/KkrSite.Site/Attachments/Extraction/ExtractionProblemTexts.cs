using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Site.Attachments.Extraction;

/// <summary>Why the text of an attachment could not be read, in Danish.</summary>
internal static class ExtractionProblemTexts
{
    public const string Encrypted = "den er krypteret";
    public const string Damaged = "den er i stykker";
    public const string Garbled = "dens skrifttyper siger ikke, hvilke bogstaver der står";
    public const string WithoutText = "den har ingen tekst, måske kun indscannede billeder";
    public const string UnknownType = "typen kan ikke læses";
    public const string TooMuchText = "den er for stor at læse igennem";
    public const string PictureInsteadOfText = "et billede i stedet for tekst";
    public const string PartlyRead = "kun noget af teksten kan læses i den slags filer";
    public const string TooDeep = "filer i filer i for mange lag";
    public const string NoReader = "der er intet program på maskinen, som kan læse den";

    public static string? Describe(PdfProblem? problem) =>
        problem switch
        {
            null => null,
            PdfProblem.Encrypted => Encrypted,
            PdfProblem.TooLarge or PdfProblem.TooSlow => TooMuchText,
            PdfProblem.Scanned => WithoutText,
            PdfProblem.Garbled => Garbled,
            PdfProblem.NodeMissing or PdfProblem.NodeUnfit => NoReader,
            _ => Damaged,
        };
}
