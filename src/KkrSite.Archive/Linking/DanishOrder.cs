using System.Globalization;

namespace KkrSite.Archive.Linking;

/// <summary>
/// The order of every list that people read: æ, ø and å after z, and aa as å. It names its culture, so that the machine's
/// own does not matter, and ends ordinally, so that no two different texts are equal.
/// </summary>
public sealed class DanishOrder : IComparer<string>
{
    private readonly CompareInfo danish = CultureInfo.GetCultureInfo("da-DK").CompareInfo;

    private DanishOrder()
    {
    }

    public static DanishOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var order = danish.Compare(x, y, CompareOptions.None);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }
}
