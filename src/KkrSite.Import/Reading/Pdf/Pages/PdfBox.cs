namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>A box on a page, in points from its upper left corner.</summary>
internal record PdfBox(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>How much of the box, from 0 to 1, lies inside another.</summary>
    public double ShareInside(PdfBox other)
    {
        var width = Math.Min(Right, other.Right) - Math.Max(Left, other.Left);
        var height = Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);
        return width <= 0 || height <= 0 || Width * Height <= 0 ? 0 : width * height / (Width * Height);
    }
}
