namespace KkrSite.Tests.Import.Printed;

/// <summary>A link over a box on a page.</summary>
internal sealed record PlacedLink(string Address, double Left, double Top, double Right, double Bottom);
