using System.Globalization;

namespace KkrSite.TestTools.GeneratedArchives;

/// <summary>The numbers of a meeting's items: policy items between a few fixed ones.</summary>
public static class AgendaOutline
{
    public const string PolicyHeading = "3";

    /// <summary>The fixed items by the number of their heading, in their order, each the only one under it.</summary>
    public static IReadOnlyList<(string Number, string Heading, string Title)> Headings { get; } =
    [
        ("1", "Godkendelse af referat", "Godkendelse af referat fra sidste møde"),
        ("2", "Siden sidst", "Siden sidst"),
        (PolicyHeading, "Regionalpolitiske sager", ""),
        ("4", "Udpegninger", "Udpegning af medlemmer"),
        ("5", "Næste møde", "Kommende møder"),
        ("6", "Eventuelt", "Eventuelt"),
    ];

    /// <summary>The numbers of <paramref name="items"/> items in their order.</summary>
    public static IReadOnlyList<string> NumberItems(int items)
    {
        // A remainder too small for an agenda has policy items only.
        var hasFixed = items >= 2 * Headings.Count;
        var policy = hasFixed ? items - Headings.Count + 1 : items;
        return
        [
            .. from heading in Headings
            where hasFixed || heading.Number == PolicyHeading
            from place in Enumerable.Range(1, heading.Number == PolicyHeading ? policy : 1)
            select string.Create(CultureInfo.InvariantCulture, $"{heading.Number}.{place}"),
        ];
    }
}
