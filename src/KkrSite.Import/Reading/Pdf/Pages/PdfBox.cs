namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>A box on a page, in points from the upper left corner.</summary>
internal record PdfBox(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;
}

/// <summary>An area of a page that links to an address outside the document.</summary>
internal sealed record PdfLink(string Address, double Left, double Top, double Right, double Bottom) : PdfBox(Left, Top, Right, Bottom);
