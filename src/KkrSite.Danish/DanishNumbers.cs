using System.Globalization;
using Humanizer;

namespace KkrSite.Danish;

/// <summary>Numbers, sizes and times as people read them, in Danish whatever the culture of the machine.</summary>
public static class DanishNumbers
{
    private const double BytesPerMegabyte = 1024 * 1024;

    internal static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>12.345.</summary>
    public static string Format(int number) => number.ToString("N0", Culture);

    /// <summary>1,2 MB; the units are powers of 1,024.</summary>
    public static string FormatBytes(long bytes) => bytes.Bytes().Humanize("0.#", Culture);

    /// <summary>13 MB: whole megabytes, rounded up.</summary>
    public static string FormatMegabytesRoundedUp(long bytes) => Format((int)Math.Ceiling(bytes / BytesPerMegabyte)) + " MB";

    /// <summary>12 MB: whole megabytes, rounded down.</summary>
    public static string FormatMegabytesRoundedDown(long bytes) => Format((int)Math.Floor(bytes / BytesPerMegabyte)) + " MB";

    /// <summary>0,42 s.</summary>
    public static string FormatSeconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", Culture) + " s";
}
