namespace KkrSite.Tests.Import.Printed;

/// <summary>A stretch of text at its place on a page, in points from the upper left corner.</summary>
/// <param name="Angle">In degrees, upwards.</param>
internal sealed record PlacedText(string Text, double X, double Y, double Size, bool Bold = false, double Angle = 0);
