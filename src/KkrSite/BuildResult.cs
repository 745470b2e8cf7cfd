using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite;

/// <summary>What a build made.</summary>
/// <param name="NewAddresses">Those that the ledger does not know yet, sorted.</param>
public sealed record BuildResult(int Pages, int Files, ImmutableArray<UrlPath> NewAddresses);
