using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Archive.Model;

namespace KkrSite.Import.Recognising.Patterns;

/// <summary>Finds the names of the five councils in a text.</summary>
internal static partial class CouncilNameFinder
{
    /// <summary>The councils' names without "KKR", as alternatives of a regular expression.</summary>
    public const string NamePattern = "Hovedstaden|Midtjylland|Nordjylland|Sjælland|Syddanmark";

    private static readonly ImmutableDictionary<string, CouncilId> Ids = NamePattern
        .Split('|')
        .ToImmutableDictionary(name => name, name => CouncilId.Parse(UrlSlug.FromText(name)), StringComparer.OrdinalIgnoreCase);

    public static ImmutableArray<CouncilId> All { get; } = [.. Ids.Values.Order()];

    /// <summary>The name in its usual spelling: Midtjylland for midtjylland.</summary>
    public static string GetName(CouncilId council) => Ids.FirstOrDefault(pair => pair.Value == council).Key ?? council.Slug;

    /// <summary>The council of each name in the text.</summary>
    public static IEnumerable<CouncilId> Find(string text) => CouncilName().Matches(text).Select(match => Ids[match.Groups[1].Value]);

    [GeneratedRegex("KKR[ -]?(" + NamePattern + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CouncilName();
}
