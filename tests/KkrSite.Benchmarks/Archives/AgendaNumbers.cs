using System.Globalization;

namespace KkrSite.Benchmarks.Archives;

/// <summary>The numbers of a meeting's items: a few fixed ones around those of the region's policy.</summary>
public static class AgendaNumbers
{
    public const string Policy = "3";

    /// <summary>The fixed items by the number of their heading, in their order, each the only one under it.</summary>
    public static IReadOnlyList<(string Number, string Heading, string Title)> Fixed { get; } =
    [
        ("1", "Godkendelse af referat", "Godkendelse af referat fra sidste møde"),
        ("2", "Siden sidst", "Siden sidst"),
        (Policy, "Regionalpolitiske sager", ""),
        ("4", "Udpegninger", "Udpegning af medlemmer"),
        ("5", "Næste møde", "Kommende møder"),
        ("6", "Eventuelt", "Eventuelt"),
    ];

    /// <summary>The numbers of <paramref name="items"/> items in their order.</summary>
    public static IReadOnlyList<string> Of(int items)
    {
        // A rest too small for an agenda is all policy.
        var hasFixed = items >= 2 * Fixed.Count;
        var policy = hasFixed ? items - Fixed.Count + 1 : items;
        return
        [
            .. from heading in Fixed
               where hasFixed || heading.Number == Policy
               from place in Enumerable.Range(1, heading.Number == Policy ? policy : 1)
               select string.Create(CultureInfo.InvariantCulture, $"{heading.Number}.{place}"),
        ];
    }
}
