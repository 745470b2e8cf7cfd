namespace KkrSite.TestTools.Documents;

/// <summary>A page that is ready to be written.</summary>
public sealed class PdfOutputPage(double width = 595, double height = 842)
{
    public double Width { get; } = width;

    public double Height { get; } = height;

    /// <summary>PDF operators that paint before the texts, with the origin in the lower left corner; fonts are F1 and F2.</summary>
    public string Drawing { get; init; } = "";

    public List<PdfOutputText> Texts { get; } = [];

    public List<PdfOutputLink> Links { get; } = [];
}

/// <summary>A text and its position on a page, in points from the upper left corner.</summary>
/// <param name="Angle">In degrees, counterclockwise.</param>
public sealed record PdfOutputText(string Text, double X, double Y, double Size, bool Bold = false, double Angle = 0);

/// <summary>A link over a box on a page.</summary>
public sealed record PdfOutputLink(string Address, double Left, double Top, double Right, double Bottom);
