using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Archive.Model;

namespace KkrSite.Import.Recognising;

/// <summary>The five councils as the documents name them.</summary>
internal static partial class Councils
{
    private static readonly ImmutableDictionary<string, CouncilId> Ids = new[] { "Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland", "Syddanmark" }
        .ToImmutableDictionary(name => name, name => CouncilId.Parse(Slug.Of(name)), StringComparer.OrdinalIgnoreCase);

    public static ImmutableArray<CouncilId> All { get; } = [.. Ids.Values.Order()];

    /// <summary>The name as people write it: Midtjylland for midtjylland.</summary>
    public static string NameOf(CouncilId council) => Ids.FirstOrDefault(pair => pair.Value == council).Key ?? council.Slug;

    /// <summary>The councils that a text names, as often as it does.</summary>
    public static IEnumerable<CouncilId> In(string text) => NameForm().Matches(text).Select(match => Ids[match.Groups[1].Value]);

    [GeneratedRegex("KKR[ -]?(Hovedstaden|Midtjylland|Nordjylland|Sjælland|Syddanmark)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NameForm();
}
