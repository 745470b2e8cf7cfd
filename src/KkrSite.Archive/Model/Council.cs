using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>A council (KKR) and its municipalities.</summary>
public sealed record Council
{
    private const string NamePrefix = "KKR ";

    public required CouncilId Id { get; init; }

    /// <summary>With its prefix: KKR Midtjylland.</summary>
    public required string Name { get; init; }

    /// <summary>Region Midtjylland; null where it is unknown.</summary>
    public string? Region { get; init; }

    /// <summary>Without the word kommune, in the file's order.</summary>
    public ImmutableArray<string> Municipalities { get; init; } = [];

    public Uri? Website { get; init; }

    /// <summary>The text of the council's file; empty where there is none.</summary>
    public string Markdown { get; init; } = "";

    /// <summary>The name without its prefix: Midtjylland.</summary>
    public string ShortName => Name.StartsWith(NamePrefix, StringComparison.Ordinal) ? Name[NamePrefix.Length..] : Name;
}

/// <summary>The five councils, which exist even if the content has no file about them.</summary>
public static class WellKnownCouncils
{
    public static ImmutableArray<Council> All { get; } =
    [
        Create("hovedstaden", "Hovedstaden"),
        Create("midtjylland", "Midtjylland"),
        Create("nordjylland", "Nordjylland"),
        Create("sjaelland", "Sjælland"),
        Create("syddanmark", "Syddanmark"),
    ];

    private static Council Create(string id, string name) =>
        new()
        {
            Id = CouncilId.Parse(id),
            Name = "KKR " + name,
            Region = "Region " + name,
        };
}
