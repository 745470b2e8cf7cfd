using System.Collections.Immutable;

namespace KkrSite.Theme.Parts;

/// <summary>A case as it stands in lists.</summary>
/// <param name="Title">The editor's title, or null.</param>
/// <param name="Count">10 punkter på 1 møde.</param>
/// <param name="Councils">The councils that have treated it.</param>
public sealed record CaseSummary(string Number, string Url, string? Title, string Count, ImmutableArray<string> Councils, DateView Latest);
