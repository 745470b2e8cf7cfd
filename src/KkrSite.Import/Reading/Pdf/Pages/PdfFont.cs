namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>A font as a page names it.</summary>
internal sealed record PdfFont(string Name, bool Bold)
{
    private static readonly string[] Heavy = ["bold", "black", "heavy", "semibold", "demi"];

    public bool IsBold => Bold || Array.Exists(Heavy, word => Name.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Its characters are pictures: Symbol, Wingdings, Zapf Dingbats.</summary>
    public bool IsPictures =>
        Name.Contains("Symbol", StringComparison.OrdinalIgnoreCase) || Name.Contains("dings", StringComparison.OrdinalIgnoreCase);
}
