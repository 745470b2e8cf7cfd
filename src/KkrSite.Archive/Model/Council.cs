using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>A council (KKR) and the municipalities that it gathers.</summary>
/// <param name="Name">With its prefix: KKR Midtjylland.</param>
/// <param name="Region">Region Midtjylland.</param>
/// <param name="Municipalities">Without the word kommune, in the file's order.</param>
public sealed record Council(
    CouncilId Id, string Name, string? Region, ImmutableArray<string> Municipalities, Uri? Website, string Markdown)
{
    /// <summary>The name without its prefix: Midtjylland.</summary>
    public string ShortName => Name.StartsWith("KKR ", StringComparison.Ordinal) ? Name[4..] : Name;
}
