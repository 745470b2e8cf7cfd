namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>The empty strip between two texts that stand side by side.</summary>
/// <param name="Edge">What begins to the left of it belongs to the left text.</param>
internal sealed record Gutter(double Top, double Bottom, double Edge);
