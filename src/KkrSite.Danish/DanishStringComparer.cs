using System.Globalization;

namespace KkrSite.Danish;

/// <summary>
/// The order of every list that people read: æ, ø and å after z, and aa as å. The culture is fixed, so that the machine's own does not
/// matter; the last comparison is ordinal, so that no two different texts are equal.
/// </summary>
public sealed class DanishStringComparer : IComparer<string>
{
    private readonly CompareInfo danish = DanishNumbers.Culture.CompareInfo;

    private DanishStringComparer() { }

    public static DanishStringComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var order = danish.Compare(x, y, CompareOptions.None);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }
}
