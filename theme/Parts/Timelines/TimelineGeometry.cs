using System.Globalization;

namespace KkrSite.Theme.Parts.Timelines;

/// <summary>Positions in a timeline: horizontally in per cent of the width, so that it fits any screen; vertically in pixels.</summary>
public static class TimelineGeometry
{
    public const int RowHeight = 52;

    /// <summary>Targets are 24 pixels across, as WCAG 2.2 asks.</summary>
    public const int HitRadius = 12;

    private const int AxisHeight = 26;

    public static string FormatX(double position) => (position * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public static int GetNameY(int row) => (row * RowHeight) + 14;

    public static int GetLineY(int row) => (row * RowHeight) + 34;

    public static int GetAxisY(int rows) => (rows * RowHeight) + 4;

    public static int GetYearY(int rows) => (rows * RowHeight) + 20;

    public static int GetHeight(int rows) => (rows * RowHeight) + AxisHeight;

    /// <summary>The area of a mark grows with the number of items, up to the height of a row.</summary>
    public static string FormatRadius(int itemCount) =>
        Math.Min(11, 4 + (2 * Math.Sqrt(itemCount))).ToString("0.#", CultureInfo.InvariantCulture);
}
