namespace KkrSite.Tests.Import.Printed;

/// <summary>A page that is ready to be written.</summary>
internal sealed class PlacedPage(double width = 595, double height = 842)
{
    public double Width { get; } = width;

    public double Height { get; } = height;

    public List<PlacedText> Texts { get; } = [];

    public List<PlacedLink> Links { get; } = [];
}
