using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>The five councils, which exist whether or not the content has a file that tells more of them.</summary>
public static class WellKnownCouncils
{
    public static ImmutableArray<Council> All { get; } =
    [
        Named("hovedstaden", "Hovedstaden"),
        Named("midtjylland", "Midtjylland"),
        Named("nordjylland", "Nordjylland"),
        Named("sjaelland", "Sjælland"),
        Named("syddanmark", "Syddanmark"),
    ];

    private static Council Named(string id, string name) =>
        new(CouncilId.Parse(id), "KKR " + name, "Region " + name, [], null, "");
}
