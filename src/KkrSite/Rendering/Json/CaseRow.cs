using System.Collections.Immutable;

namespace KkrSite.Rendering.Json;

/// <summary>A case as it stands in the list of all of them.</summary>
/// <param name="Title">The editor's, or null.</param>
/// <param name="Councils">Ids of the councils that treated it.</param>
internal sealed record CaseRow(
    string Url, string CaseNumber, string? Title, ImmutableArray<string> Councils, string FirstDate, string LatestDate, int ItemCount);
