using System.Globalization;

namespace KkrSite.Theme.Parts;

/// <summary>Where the parts of a timeline are drawn: across in parts of the width, so that it fits any; down in pixels.</summary>
public static class TimelineGeometry
{
    public const int RowHeight = 52;

    /// <summary>Targets are 24 pixels across, as WCAG 2.2 asks.</summary>
    public const int HitRadius = 12;

    private const int AxisHeight = 26;

    public static string Across(double position) => (position * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public static int NameY(int row) => (row * RowHeight) + 14;

    public static int LineY(int row) => (row * RowHeight) + 34;

    public static int AxisY(int rows) => (rows * RowHeight) + 4;

    public static int YearY(int rows) => (rows * RowHeight) + 20;

    public static int Height(int rows) => (rows * RowHeight) + AxisHeight;

    /// <summary>The area of a mark grows with the number of items, up to what a row has room for.</summary>
    public static string Radius(int weight) => Math.Min(11, 4 + (2 * Math.Sqrt(weight))).ToString("0.#", CultureInfo.InvariantCulture);
}
