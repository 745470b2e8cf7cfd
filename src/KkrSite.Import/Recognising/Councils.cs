using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Archive.Model;

namespace KkrSite.Import.Recognising;

/// <summary>The five councils as the documents name them.</summary>
internal static class Councils
{
    private static readonly Regex Name = new(
        "KKR[ -]?(Hovedstaden|Midtjylland|Nordjylland|Sjælland|Syddanmark)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly ImmutableDictionary<string, CouncilId> Ids = new[] { "Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland", "Syddanmark" }
        .ToImmutableDictionary(name => name, name => CouncilId.Parse(Slug.Of(name)), StringComparer.OrdinalIgnoreCase);

    public static ImmutableArray<CouncilId> All { get; } = [.. Ids.Values.Order()];

    /// <summary>The councils that a text names, as often as it does.</summary>
    public static IEnumerable<CouncilId> In(string text) => Name.Matches(text).Select(match => Ids[match.Groups[1].Value]);
}
